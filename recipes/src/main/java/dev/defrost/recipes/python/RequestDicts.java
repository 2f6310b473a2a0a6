package dev.defrost.recipes.python;

import dev.defrost.definitions.OperationDefinition;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Request dicts that are spread into a call: a local dict whose every writer is visible is typed where it is written, and is used for nothing
 * else than calls of one operation.
 */
final class RequestDicts {
    private static final Conditions.Built NOTHING = new Conditions.Built(Map.of(), Map.of(), Map.of(), Map.of());

    private final Migration migration;
    private final ParsedFile file;
    private final ResourceGroup group;
    private final OperationDefinition operation;

    RequestDicts(Migration migration, ParsedFile file, ResourceGroup group, OperationDefinition operation) {
        this.migration = migration;
        this.file = file;
        this.group = group;
        this.operation = operation;
    }

    /** What can be done with a dict. */
    enum Result {
        /** All that it holds is written in client form where it is written. */
        TYPED,
        /** Values are typed where they are written; the conditions that it may hold are built at the call. */
        CONDITIONS_AT_CALL,
        /** Not all that it holds can be seen. */
        UNSEEN
    }

    /** Registers the rewrite of the dict's writers. */
    Result rewrite(Expr.Call call, Expr spread) {
        if (!(spread instanceof Expr.Name name)) {
            return Result.UNSEEN;
        }
        List<Definition> definitions = file.defUse().reaching(name);
        if (definitions.size() != 1 || definitions.get(0).kind() != Definition.Kind.ASSIGN || definitions.get(0).variable().crossesScopes()
                || definitions.get(0).variable().scope().kind() != Scope.Kind.FUNCTION
                && definitions.get(0).variable().scope().kind() != Scope.Kind.MODULE) {
            return Result.UNSEEN;
        }
        Definition definition = definitions.get(0);
        Map<String, Expr> entries = entries(definition.value());
        if (entries == null) {
            return Result.UNSEEN;
        }
        List<Writer> writers = new ArrayList<>();
        for (Expr.Name use : file.defUse().uses(definition)) {
            if (file.defUse().reaching(use).size() != 1 || !classify(use, writers)) {
                return Result.UNSEEN;
            }
        }
        return write(definition, entries, writers, call);
    }

    /** {@code name["Key"] = value}. */
    private record Writer(String key, Expr value, Stmt.Assign statement) {}

    private static Map<String, Expr> entries(Expr value) {
        Map<String, Expr> entries = new LinkedHashMap<>();
        if (value instanceof Expr.DictExpr dict) {
            for (int i = 0; i < dict.keys.size(); i++) {
                if (!(dict.keys.get(i) instanceof Expr.Constant key) || key.kind != Expr.Kind.STRING) {
                    return null;
                }
                entries.put(key.value, dict.values.get(i));
            }
            return entries;
        }
        if (value instanceof Expr.Call call && call.function instanceof Expr.Name name && name.id.equals("dict") && call.arguments.isEmpty()) {
            for (Keyword keyword : call.keywords) {
                if (keyword.name == null) {
                    return null;
                }
                entries.put(keyword.name, keyword.value);
            }
            return entries;
        }
        return null;
    }

    private boolean classify(Expr.Name use, List<Writer> writers) {
        Node parent = use.parent();
        if (parent instanceof Keyword keyword && keyword.name == null && keyword.parent() instanceof Expr.Call spreadInto) {
            return isSameOperation(spreadInto);
        }
        if (parent instanceof Expr.Subscript subscript && subscript.value == use && subscript.parent() instanceof Stmt.Assign assign
                && assign.targets.size() == 1 && assign.targets.get(0) == subscript
                && subscript.index instanceof Expr.Constant key && key.kind == Expr.Kind.STRING) {
            writers.add(new Writer(key.value, assign.value, assign));
            return true;
        }
        if (parent instanceof Expr.Subscript subscript && subscript.parent() instanceof Stmt.Delete) {
            return true;
        }
        return parent instanceof Expr.Compare compare && compare.comparators.contains(use) && compare.ops.size() == 1
                && compare.ops.get(0).endsWith("in");
    }

    private boolean isSameOperation(Expr.Call call) {
        for (dev.defrost.python.resources.Value callee : migration.flow().values(call.function)) {
            if (callee instanceof dev.defrost.python.resources.Value.Method method
                    && method.construct() instanceof dev.defrost.definitions.Construct.Action action) {
                dev.defrost.python.resources.ResourceGroup other = call.function instanceof Expr.Attribute attribute ? migration.group(attribute.value) : null;
                return action.operation().equals(operation.name()) && (other == group || other != null && !Kept.isKept(other))
                        && call.keywords.stream().filter(keyword -> keyword.name == null).count() == 1;
            }
        }
        return false;
    }

    private Result write(Definition definition, Map<String, Expr> entries, List<Writer> writers, Expr.Call call) {
        Map<String, Expr> all = new LinkedHashMap<>(entries);
        boolean beside = call.keywords.stream().anyMatch(keyword -> keyword.name != null && isPartOfCondition(keyword.name));
        if (beside) {
            return Result.UNSEEN;
        }
        DynamoDbRequests requests = new DynamoDbRequests(migration, null, file, group, operation);
        Conditions.Built built = requests.conditions(all);
        boolean later = writers.stream().anyMatch(writer -> isCondition(writer.key) && !isText(writer.value));
        boolean text = built != null && built.expressions().isEmpty() && !later;
        boolean whole = built != null && !later && writers.stream().noneMatch(writer -> isPartOfCondition(writer.key))
                && !all.containsKey("ExpressionAttributeNames") && !all.containsKey("ExpressionAttributeValues")
                && definition.value() instanceof Expr.DictExpr;
        Conditions.Built written = text || whole ? built : NOTHING;
        entries.forEach((key, value) -> replaceValue(requests, written, key, value));
        for (Writer writer : writers) {
            replaceValue(requests, written, writer.key, writer.value);
        }
        if (!written.expressions().isEmpty()) {
            addGenerated((Expr.DictExpr) definition.value(), written);
        }
        return text || whole ? Result.TYPED : Result.CONDITIONS_AT_CALL;
    }

    private boolean isPartOfCondition(String key) {
        return isCondition(key) || key.startsWith("ExpressionAttribute");
    }

    private boolean isCondition(String key) {
        return operation.attributeValues().conditions().stream().anyMatch(each -> each.parameter().equals(key));
    }

    private boolean isText(Expr value) {
        return migration.types(file).typeOf(value) == dev.defrost.python.semantics.PyType.STR;
    }

    private void replaceValue(DynamoDbRequests requests, Conditions.Built built, String key, Expr value) {
        if (built.expressions().containsKey(key)) {
            migration.rewriter(file).replace(value, () -> migration.layout(file).quoted(built.expressions().get(key)));
        } else if (requests.typed(key, value) != null && !new TypedReads(migration, file).isTyped(value)) {
            migration.rewriter(file).replace(value, () -> requests.typed(key, value));
        }
    }

    private void addGenerated(Expr.DictExpr dict, Conditions.Built built) {
        Layout layout = migration.layout(file);
        List<String> generated = new ArrayList<>();
        generated.add(layout.quoted("ExpressionAttributeNames") + ": " + built.namesCode(layout));
        if (!built.values().isEmpty()) {
            generated.add(layout.quoted("ExpressionAttributeValues") + ": " + built.valuesCode(layout));
        }
        migration.rewriter(file).replace(dict, () -> withEntries(dict, generated));
    }

    private String withEntries(Expr.DictExpr dict, List<String> generated) {
        Layout layout = migration.layout(file);
        FileRewriter rewriter = migration.rewriter(file);
        Expr last = dict.values.get(dict.values.size() - 1);
        String head = rewriter.render(dict.start, last.end);
        String tail = rewriter.render(last.end, dict.end);
        boolean lines = tail.contains("\n");
        int column = file.module().source.column(dict.start) - 1;
        String flat = head + ", " + String.join(", ", generated) + tail;
        if (!lines && (flat.contains("\n") || column + flat.length() <= layout.limit())) {
            return flat;
        }
        String outer = layout.indentOf(dict.start);
        String separator = "," + layout.newline() + outer + layout.unit();
        if (lines) {
            return head + separator + String.join(separator, generated) + tail;
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < dict.keys.size(); i++) {
            all.add(rewriter.render(dict.keys.get(i).start, dict.values.get(i).end));
        }
        all.addAll(generated);
        return "{" + layout.newline() + outer + layout.unit() + String.join(separator, all) + "," + layout.newline() + outer + "}";
    }
}
