package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Generators;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;

/**
 * Generators and coroutines run later than they are called: by then their caller may have changed what boto3 keeps in an object. The client and
 * the identifiers of an object never change, and neither does data that nobody drops.
 */
final class Deferred {
    private final Migration migration;
    private final Components components;

    Deferred(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Keeps a group whose objects such a function takes, when their data may be other data by the time it is read. */
    void check(ParsedFile file, Stmt.FunctionDef function, Parameter parameter, Location taken, ResourceGroup group) {
        if (!function.isAsync && !Generators.isGenerator(function)) {
            return;
        }
        boolean whole = migration.flow().values(taken).stream().allMatch(value -> value instanceof Value.Resource || value.equals(Value.NONE));
        boolean reads = group.occurrences().stream().anyMatch(CacheEvents::needsData) && !isUnchanged(group) && !usesWhatStays(file, function, group);
        if (!whole || reads) {
            migration.block(group, BlockerCode.LAZY_LOAD, file, parameter, "a generator or coroutine reads the object's data later than it is called");
        }
    }

    /** Whether all that the function does with objects of the group is to read what never changes: identifiers, and what is made from them. */
    private static boolean usesWhatStays(ParsedFile file, Stmt.FunctionDef function, ResourceGroup group) {
        return group.occurrences().stream().filter(each -> each.value() instanceof Value.Resource && each.file() == file
                        && function.start <= each.expr().start && each.expr().end <= function.end)
                .allMatch(each -> each.context() instanceof Occurrence.Presence || each.context() instanceof Occurrence.Member
                        && !CacheEvents.needsData(each) && !CacheEvents.changesData(each));
    }

    private boolean isUnchanged(ResourceGroup group) {
        Origins.Made made = components.origins().of(group);
        return made != null && made.result().path() != null && group.occurrences().stream().noneMatch(CacheEvents::changesData);
    }
}
