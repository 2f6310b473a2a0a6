package dev.defrost.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.Project;
import dev.defrost.cli.report.Format;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Severity;
import dev.defrost.findings.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {
    @TempDir
    private Path folder;

    @Test
    void everyKeyIsRead() throws IOException {
        Configuration configuration = read("""
                exclude = ["generated/", "*_pb2.py"]
                select = ["DFR1"]
                ignore = ["DFR111"]
                trust-annotations = true
                strict = true
                boto3 = "vendor"
                format = "concise"
                [per-path-ignores]
                "tests/" = ["DFR102"]
                [severity]
                DFR1 = "error"
                DFR104 = "info"
                """);
        assertThat(configuration.excludes("app/generated/x.py")).isTrue();
        assertThat(configuration.excludes("a_pb2.py")).isTrue();
        assertThat(configuration.excludes("app/x.py")).isFalse();
        assertThat(configuration.isEnabled("DFR101", "a.py")).isTrue();
        assertThat(configuration.isEnabled("DFR111", "a.py")).isFalse();
        assertThat(configuration.isEnabled("DFR201", "a.py")).isFalse();
        assertThat(configuration.isEnabled("DFR102", "tests/a.py")).isFalse();
        assertThat(configuration.isEnabled("DFR102", "app/a.py")).isTrue();
        assertThat(configuration.trustAnnotations()).isTrue();
        assertThat(configuration.strict()).isTrue();
        assertThat(configuration.boto3()).isEqualTo(folder.resolve("vendor"));
        assertThat(configuration.format()).isEqualTo(Format.CONCISE);
        Span span = new Span("a.py", 0, 1, 1, 1, 1, 2);
        assertThat(configuration.withSeverity(new Finding("DFR104", Severity.WARNING, span, "", -1, List.of())).severity())
                .isEqualTo(Severity.INFO);
        assertThat(configuration.withSeverity(new Finding("DFR101", Severity.WARNING, span, "", -1, List.of())).severity())
                .isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "selct = ['DFR1']                 | :1:1: unknown key \"selct\"; did you mean \"select\"?",
        "colour = 1                       | :1:1: unknown key \"colour\"; known are include, exclude, select,",
        "select = 'DFR1'                  | :1:1: \"select\" must be a list of strings",
        "select = ['E501']                | :1:1: \"E501\" is no rule code",
        "strict = 'yes'                   | :1:1: \"strict\" must be true or false",
        "format = 'pretty'                | :1:1: \"format\" must be one of full, concise, json,",
        "severity = {DFR101 = 'fatal'}    | \"DFR101\" must be one of info, warning, error",
        "select = [                       | :1:",
    })
    void whatIsWrongIsSaidWithItsPlace(String toml, String message) {
        assertThatThrownBy(() -> read(toml)).isInstanceOf(UserError.class).hasMessageContaining("defrost.toml" + (message.startsWith(":") ? "" : ":"))
                .hasMessageContaining(message);
    }

    @Test
    void theNearestOneWins() throws IOException {
        Path root = folder.toRealPath();
        Files.createDirectories(root.resolve("a/b"));
        Files.createDirectory(root.resolve(".git"));
        Files.writeString(root.resolve("a/b/x.py"), "");
        Files.writeString(root.resolve("defrost.toml"), "format = 'json'\n");
        assertThat(nearest(root, "a/b/x.py").format()).isEqualTo(Format.JSON);
        Files.writeString(root.resolve("a/pyproject.toml"), "[tool.black]\n[tool.defrost]\nformat = 'concise'\n");
        assertThat(nearest(root, "a/b/x.py").format()).isEqualTo(Format.CONCISE);
        Files.writeString(root.resolve("a/b/defrost.toml"), "");
        assertThat(nearest(root, "a/b/x.py").format()).isEqualTo(Format.FULL);
    }

    private Configuration read(String toml) throws IOException {
        Path file = folder.resolve("defrost.toml");
        Files.writeString(file, toml);
        return ConfigurationReader.read(file, folder);
    }

    private static Configuration nearest(Path root, String path) {
        return ConfigurationReader.nearest(Project.of(List.of(Path.of(path)), null, root));
    }
}
