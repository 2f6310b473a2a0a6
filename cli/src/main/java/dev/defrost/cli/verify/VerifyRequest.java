package dev.defrost.cli.verify;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be verified, and how.
 *
 * @param base the folder that is copied
 * @param root the project's root, at or below the base: what files are named from
 * @param folder where the command runs, at or below the base
 * @param environment what the command sees, besides what the recorder needs
 * @param outputs where reports go: no run depends on what is there
 * @param wire whether HTTP requests are compared too
 * @param repeatable whether each run of a test draws the same random numbers
 * @param limit how long the command may take
 * @param maxBytes how much all processes of a run together may record
 */
public record VerifyRequest(
        Path base, Path root, Path folder, List<String> command, Map<String, String> environment, Set<Path> outputs,
        boolean wire, boolean repeatable, Duration limit, long maxBytes) {}
