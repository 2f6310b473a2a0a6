package dev.defrost.python.hazards;

import dev.defrost.definitions.Construct;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Severity;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Buckets that are emptied object by object. On a versioned bucket DeleteObjects without version ids removes nothing: it hides each object
 * behind a delete marker. S3 is special here: no other service has such a pair of collections.
 */
final class VersionedDeletes {
    private static final String RULE = "DFR118";
    /** The collection of what can be seen, and the one of all that is stored. */
    private static final String OBJECTS = "objects";
    private static final String VERSIONS = "object_versions";
    private static final String VERSIONING = "BucketVersioning";

    private final ValueFlow flow;
    private final Groups groups;

    VersionedDeletes(ValueFlow flow, Groups groups) {
        this.flow = flow;
        this.groups = groups;
    }

    List<Finding> find() {
        Map<Expr.Attribute, ParsedFile> deletes = new LinkedHashMap<>();
        Set<ParsedFile> thatDeleteVersions = new HashSet<>();
        boolean[] enabled = {false};
        groups.all().stream().flatMap(group -> group.occurrences().stream()).forEach(occurrence -> {
            if (!(occurrence.context() instanceof Occurrence.Member member)) {
                return;
            }
            if (occurrence.value() instanceof Value.Listing listing && isDelete(listing, member.access().name)) {
                deletes.put(member.access(), occurrence.file());
            } else if (occurrence.value() instanceof Value.Resource resource && resource.type().name().equals(VERSIONING)
                    && resource.type().construct(member.access().name) instanceof Construct.Action action && action.operation().startsWith("Put")) {
                enabled[0] = true;
            } else if (occurrence.value() instanceof Value.Resource resource && resource.type().construct(VERSIONS) != null
                    && member.access().name.equals(VERSIONS)) {
                thatDeleteVersions.add(occurrence.file());
            }
        });
        return deletes.entrySet().stream().filter(each -> !thatDeleteVersions.contains(each.getValue())).map(each -> Hazards.finding(
                RULE, enabled[0] ? Severity.WARNING : Severity.INFO, Spans.of(each.getValue(), each.getKey().parent()),
                "on a versioned bucket this deletes no object, it adds delete markers: " + VERSIONS + ".delete() deletes all versions")).toList();
    }

    private static boolean isDelete(Value.Listing listing, String name) {
        return listing.owner().construct(VERSIONS) != null && listing.collection().name().equals(OBJECTS)
                && listing.element().batchActions().stream().anyMatch(action -> action.name().equals(name) && action.operation().startsWith("Delete"));
    }
}
