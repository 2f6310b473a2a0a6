package dev.defrost.cli.verify;

import dev.defrost.cli.console.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the user's command once. */
public final class CommandRun {
    private CommandRun() {}

    /**
     * How a command ended.
     *
     * @param started when, in seconds since 1970
     * @param timedOut whether it was stopped because it took too long
     * @param output what it printed, both streams as they came
     */
    public record Ended(int code, double started, boolean timedOut, double seconds, Path output) {
        /** The last lines that it printed. */
        public String tail(int lines) {
            try {
                List<String> all = new String(Files.readAllBytes(output), StandardCharsets.UTF_8).lines().toList();
                return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
            } catch (IOException e) {
                return "(its output cannot be read: " + e.getMessage() + ")";
            }
        }
    }

    /** Runs it to its end, or until the time is over; it and all that it started are stopped then. */
    static Ended run(List<String> command, Path folder, Map<String, String> environment, Path output, Duration limit) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        double started = System.currentTimeMillis() / 1e3;
        long start = System.nanoTime();
        Process process;
        try {
            process = builder.start();
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UserError("the command cannot be started: " + e.getMessage());
        }
        boolean ended = false;
        try {
            ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Ended(ended ? process.exitValue() : -1, started, !ended, seconds, output);
    }
}
