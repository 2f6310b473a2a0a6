package dev.defrost.cli.engine;

import dev.defrost.recipes.python.options.AttributeForm;
import dev.defrost.recipes.python.options.HelperPlace;
import dev.defrost.recipes.python.options.TableKeys;
import java.nio.file.Path;
import java.util.Set;

/**
 * What the user decides about an analysis.
 *
 * @param unsafe whether migrations that are not safe are planned too
 * @param bridge whether resources may be made anew for single uses that cannot be rewritten
 * @param trustAnnotations whether annotations of plain values are evidence
 * @param boto3 an installation to read the definitions from; null for the bundled ones
 * @param kept the numbers of groups that stay as they are; an earlier run on the same files told them
 * @param tables the key types of tables
 * @param attributes how attribute values are written
 * @param helpers where functions that new code calls are written
 * @param fixes whether a lint run tells what migrations would write, and finds the groups of Java for that; both take time
 */
public record EngineOptions(boolean unsafe, boolean bridge, boolean trustAnnotations, Path boto3, Set<Integer> kept, TableKeys tables,
        AttributeForm attributes, HelperPlace helpers, boolean fixes) {
    public EngineOptions(boolean unsafe, boolean trustAnnotations, Path boto3, Set<Integer> kept, TableKeys tables, AttributeForm attributes) {
        this(unsafe, false, trustAnnotations, boto3, kept, tables, attributes, HelperPlace.FILE, false);
    }

    public EngineOptions(boolean unsafe, boolean trustAnnotations, Path boto3, Set<Integer> kept) {
        this(unsafe, trustAnnotations, boto3, kept, TableKeys.NONE, AttributeForm.TYPED);
    }

    public static EngineOptions defaults() {
        return new EngineOptions(false, false, null, Set.of());
    }

    public EngineOptions withBridge(boolean value) {
        return new EngineOptions(unsafe, value, trustAnnotations, boto3, kept, tables, attributes, helpers, fixes);
    }

    public EngineOptions withKept(Set<Integer> groups) {
        return new EngineOptions(unsafe, bridge, trustAnnotations, boto3, groups, tables, attributes, helpers, fixes);
    }

    public EngineOptions withHelpers(HelperPlace place) {
        return new EngineOptions(unsafe, bridge, trustAnnotations, boto3, kept, tables, attributes, place, fixes);
    }

    public EngineOptions withFixes() {
        return new EngineOptions(unsafe, bridge, trustAnnotations, boto3, kept, tables, attributes, helpers, true);
    }
}
