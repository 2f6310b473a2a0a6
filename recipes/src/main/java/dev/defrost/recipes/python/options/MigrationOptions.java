package dev.defrost.recipes.python.options;

import java.util.Set;

/**
 * What a migration may do.
 *
 * @param unsafe apply rewrites that a user can see
 * @param bridge with {@code unsafe}, make resources anew for single uses that cannot be rewritten
 * @param trustAnnotations take parameter annotations as proof of a value's type
 * @param services the services whose resources are migrated, by boto3's names; empty for all
 * @param tables the key types of tables; {@link TableKeys#NONE} to prove all types
 * @param kept the numbers of groups that stay as they are; an earlier plan of the same files told them
 * @param attributes how attribute values are written
 * @param helpers where functions that new code calls are written
 * @param texts whether the plan holds the new texts; its groups and findings are the same without
 */
public record MigrationOptions(boolean unsafe, boolean bridge, boolean trustAnnotations, Set<String> services, Set<Integer> kept, TableKeys tables,
        AttributeForm attributes, HelperPlace helpers, boolean texts) {
    public MigrationOptions {
        services = Set.copyOf(services);
        kept = Set.copyOf(kept);
    }

    public MigrationOptions(boolean unsafe, boolean trustAnnotations, Set<String> services) {
        this(unsafe, false, trustAnnotations, services, Set.of(), TableKeys.NONE, AttributeForm.TYPED, HelperPlace.FILE, true);
    }

    /** SAFE rewrites of all services. */
    public static MigrationOptions defaults() {
        return new MigrationOptions(false, false, Set.of());
    }

    public MigrationOptions withUnsafe(boolean value) {
        return new MigrationOptions(value, bridge, trustAnnotations, services, kept, tables, attributes, helpers, texts);
    }

    public MigrationOptions withBridge(boolean value) {
        return new MigrationOptions(unsafe, value, trustAnnotations, services, kept, tables, attributes, helpers, texts);
    }

    public MigrationOptions withTrustAnnotations(boolean value) {
        return new MigrationOptions(unsafe, bridge, value, services, kept, tables, attributes, helpers, texts);
    }

    public MigrationOptions withServices(Set<String> value) {
        return new MigrationOptions(unsafe, bridge, trustAnnotations, value, kept, tables, attributes, helpers, texts);
    }

    public MigrationOptions withKept(Set<Integer> value) {
        return new MigrationOptions(unsafe, bridge, trustAnnotations, services, value, tables, attributes, helpers, texts);
    }

    public MigrationOptions withTables(TableKeys value) {
        return new MigrationOptions(unsafe, bridge, trustAnnotations, services, kept, value, attributes, helpers, texts);
    }

    public MigrationOptions withAttributes(AttributeForm value) {
        return new MigrationOptions(unsafe, bridge, trustAnnotations, services, kept, tables, value, helpers, texts);
    }

    public MigrationOptions withHelpers(HelperPlace value) {
        return new MigrationOptions(unsafe, bridge, trustAnnotations, services, kept, tables, attributes, value, texts);
    }

    public MigrationOptions withTexts(boolean value) {
        return new MigrationOptions(unsafe, bridge, trustAnnotations, services, kept, tables, attributes, helpers, value);
    }

    /** Whether resources of this service are to be migrated. */
    public boolean selects(String service) {
        return services.isEmpty() || services.contains(service);
    }
}
