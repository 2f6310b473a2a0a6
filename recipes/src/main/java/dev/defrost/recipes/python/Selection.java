package dev.defrost.recipes.python;

import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Span;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.resources.Value;
import dev.defrost.recipes.python.options.MigrationOptions;

/** Keeps the groups that are not to be migrated; they are found and reported like any other. */
final class Selection {
    private Selection() {}

    static void block(Groups groups, MigrationOptions options) {
        for (ResourceGroup group : groups.all()) {
            for (Occurrence occurrence : group.occurrences()) {
                Span span = Spans.of(occurrence.file(), occurrence.expr());
                if (options.kept().contains(group.id()) || isListingOfKept(group, options)) {
                    group.block(BlockerCode.NOT_SELECTED, span, "it is not among what is to be migrated");
                    break;
                }
                ResourceDefinition type = type(occurrence.value());
                if (type != null && !options.selects(type.service())) {
                    group.block(BlockerCode.NOT_SELECTED, span,
                            type.service() + " is not one of the services to migrate");
                    break;
                }
            }
        }
    }

    /** A listing that stands between a kept resource and its use has no use of its own to be kept by. */
    private static boolean isListingOfKept(ResourceGroup group, MigrationOptions options) {
        return group.derivedFrom().stream().anyMatch(parent -> options.kept().contains(parent.id()))
                && group.values().stream().allMatch(value -> value instanceof Value.Listing || value instanceof Value.ListingMethod);
    }

    private static ResourceDefinition type(Value value) {
        if (value instanceof Value.Resource resource) {
            return resource.type();
        } else if (value instanceof Value.Sequence sequence) {
            return sequence.element();
        } else if (value instanceof Value.Listing listing) {
            return listing.owner();
        } else if (value instanceof Value.ListingMethod method) {
            return method.listing().owner();
        } else if (value instanceof Value.Method method) {
            return method.owner();
        } else if (value instanceof Value.Meta meta) {
            return meta.owner();
        } else if (value instanceof Value.ResourceClient client) {
            return client.owner();
        }
        return value instanceof Value.BatchWriter writer ? writer.owner() : null;
    }
}
