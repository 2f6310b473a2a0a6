package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calls of this attempt whose attribute values the resource converts, with their operations; calls of kept groups are not among them. */
final class ConvertingCalls {
    private final Migration migration;
    private final Map<Expr.Call, Site> sites = new LinkedHashMap<>();

    /** One call; {@code parts} are the paths at which this call's response holds attribute values. */
    record Site(ParsedFile file, OperationDefinition operation, List<String> parts) {}

    ConvertingCalls(Migration migration) {
        this.migration = migration;
        for (ResourceGroup group : migration.groups().all()) {
            if (!Kept.isKept(group) || Kept.isNeeded(group) && Kept.isService(group)) {
                group.occurrences().forEach(this::add);
            }
        }
    }

    Map<Expr.Call, Site> all() {
        return sites;
    }

    Site at(Expr.Call call) {
        return sites.get(call);
    }

    private void add(Occurrence occurrence) {
        if (!(occurrence.context() instanceof Occurrence.Member member) || !(member.access().parent() instanceof Expr.Call call)
                || call.function != member.access()) {
            return;
        }
        OperationDefinition operation = operation(occurrence.value(), member.access().name);
        if (operation != null && operation.attributeValues() != null) {
            List<String> parts = operation.attributeValues().output().stream().filter(path -> isRequested(call, path)).toList();
            sites.put(call, new Site(occurrence.file(), operation, parts));
        }
    }

    private OperationDefinition operation(Value value, String name) {
        if (value instanceof Value.Resource resource) {
            ResourceDefinition type = resource.type();
            return type.construct(name) instanceof Construct.Action action && action.result() == null
                    ? migration.operation(type, action.operation()) : null;
        }
        return value instanceof Value.ResourceClient client ? migration.service(client.owner()).operationOfMethod(name) : null;
    }

    /** Parts that come only when a parameter asks for them (API references of PutItem, UpdateItem, DeleteItem and the batch operations). */
    static boolean isRequested(Expr.Call call, String path) {
        String parameter = path.startsWith("Attributes") ? "ReturnValues" : path.startsWith("ItemCollectionMetrics") ? "ReturnItemCollectionMetrics" : null;
        if (parameter == null) {
            return true;
        }
        for (Keyword keyword : call.keywords) {
            if (keyword.name == null) {
                return true;
            }
            if (keyword.name.equals(parameter)) {
                return !(keyword.value instanceof Expr.Constant constant && "NONE".equals(constant.value));
            }
        }
        return false;
    }
}
