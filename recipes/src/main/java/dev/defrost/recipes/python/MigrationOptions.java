package dev.defrost.recipes.python;

/**
 * What a migration may do.
 *
 * @param unsafe apply rewrites that a user can see
 * @param trustAnnotations take parameter annotations as proof of a value's type
 */
public record MigrationOptions(boolean unsafe, boolean trustAnnotations) {
    public static MigrationOptions defaults() {
        return new MigrationOptions(false, false);
    }

    public MigrationOptions withUnsafe(boolean value) {
        return new MigrationOptions(value, trustAnnotations);
    }

    public MigrationOptions withTrustAnnotations(boolean value) {
        return new MigrationOptions(unsafe, value);
    }
}
