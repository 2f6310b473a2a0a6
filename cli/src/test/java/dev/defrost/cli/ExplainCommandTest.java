package dev.defrost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {
    private final CommandRunner runner = new CommandRunner(Path.of("").toAbsolutePath());

    @ParameterizedTest
    @CsvSource({
        "DFR104, '# DFR104: A collection is listed'",
        "dfr104, '# DFR104: A collection is listed'",
        "resource-collection, '# DFR104: A collection is listed'",
        "escapes, '# escapes: the resource is passed to code that cannot be seen'",
        "a1, '# A1: identifiers are not None'",
        "unseen-call, '# unseen-call: something may call the function as it was'"
    })
    void explainsWhateverReportsPrint(String code, String heading) {
        CommandRunner.Run run = runner.run("explain", code);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(heading + "\n\n");
    }

    @Test
    void anUnknownCodeIsAnErrorWithASuggestion() {
        CommandRunner.Run run = runner.run("explain", "DFR140");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("defrost: error: nothing is called DFR140; did you mean DFR1");
    }

    @Test
    void rulesListsThemAll() {
        CommandRunner.Run run = runner.run("rules");
        assertThat(run.out()).contains("DFR101  ", "DFR001  ", "A collection is listed");
    }

    @Test
    void helpHasExamplesAndExitCodes() {
        assertThat(runner.run("--help").out()).contains("defrost migrate src --write");
        assertThat(runner.run("lint", "--help").out()).contains("Exit codes:", "Examples:");
        assertThat(runner.run("migrate", "--help").out()).contains("Exit codes:", "Examples:");
        assertThat(runner.run("--version").out()).startsWith("defrost 0.");
        assertThat(runner.run().code()).isEqualTo(2);
    }
}
