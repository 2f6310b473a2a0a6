package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;

/** Which members load an object's data, and which of them boto3 writes in code instead of in its models. */
final class LoadKinds {
    /** {@code boto3/s3/inject.py}, {@code object_summary_load}: the data is HeadObject's, with the content length as the size. */
    static final String SUMMARY_LOAD = "summary-load";
    /** {@code boto3/s3/inject.py}, {@code bucket_load}: the bucket's entry in ListBuckets, nothing when that is denied. */
    static final String BUCKET_LOAD = "bucket-load";

    private LoadKinds() {}

    /** Whether the construct is {@code load} or {@code reload}. */
    static boolean isLoad(Construct construct) {
        return construct instanceof Construct.Load || construct instanceof Construct.Injected injected && injected.kind().endsWith("-load");
    }

    /** The kind of load that boto3 writes in code for this type; null when its definition has the load. */
    static String ownKind(ResourceDefinition type) {
        return type.load() == null && type.construct("load") instanceof Construct.Injected injected ? injected.kind() : null;
    }

    /** Whether an empty answer to the load is no error: boto3 goes on without data. */
    static boolean mayFindNothing(Migration migration, ResourceDefinition type) {
        return type.load() != null && migration.service(type).mayBeEmpty(type.load().operation(), type.load().path());
    }
}
