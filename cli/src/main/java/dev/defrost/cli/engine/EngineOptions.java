package dev.defrost.cli.engine;

import java.nio.file.Path;

/**
 * What the user decides about an analysis.
 *
 * @param unsafe whether migrations that are not safe are planned too
 * @param trustAnnotations whether annotations of plain values are evidence
 * @param boto3 an installation to read the definitions from; null for the bundled ones
 */
public record EngineOptions(boolean unsafe, boolean trustAnnotations, Path boto3) {
    public static EngineOptions defaults() {
        return new EngineOptions(false, false, null);
    }
}
