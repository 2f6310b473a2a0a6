package dev.defrost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void aTerminalSeesABarThatIsGoneInTheEnd() {
        assertThat(shown(true)).contains("writing files [###############...............] 1/2 ...").endsWith("\r\033[K");
    }

    @Test
    void nothingIsWrittenElsewhere() {
        assertThat(shown(false)).isEmpty();
    }

    private static String shown(boolean terminal) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        try (Progress progress = new Progress(
                new Console(new ByteArrayInputStream(new byte[0]), stream, stream, Path.of(""), Map.of(), terminal, terminal))) {
            progress.bar("writing files", 1, 2);
        }
        return err.toString(StandardCharsets.UTF_8);
    }
}
