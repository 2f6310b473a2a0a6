package dev.defrost.cli.engine;

import java.nio.file.Path;
import java.util.Set;

/**
 * What the user decides about an analysis.
 *
 * @param unsafe whether migrations that are not safe are planned too
 * @param trustAnnotations whether annotations of plain values are evidence
 * @param boto3 an installation to read the definitions from; null for the bundled ones
 * @param kept the numbers of groups that stay as they are; an earlier run on the same files told them
 */
public record EngineOptions(boolean unsafe, boolean trustAnnotations, Path boto3, Set<Integer> kept) {
    public static EngineOptions defaults() {
        return new EngineOptions(false, false, null, Set.of());
    }

    public EngineOptions withKept(Set<Integer> groups) {
        return new EngineOptions(unsafe, trustAnnotations, boto3, groups);
    }
}
