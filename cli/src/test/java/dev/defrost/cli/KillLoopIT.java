package dev.defrost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The short form of {@code benchmarks/kill-loop}: a writing run that is killed leaves no half-written file, and the next one finishes it. */
class KillLoopIT {
    @Test
    void killedRunsLeaveWholeFilesAndAreFinished() throws Exception {
        String python = System.getenv().getOrDefault("PYTHON", "python3");
        Process process = new ProcessBuilder(python, Path.of("../benchmarks/kill-loop").toString(), "3", "20").redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output).startsWith("3 kills ").contains("no file was half-written, and every second run finished the work");
    }
}
