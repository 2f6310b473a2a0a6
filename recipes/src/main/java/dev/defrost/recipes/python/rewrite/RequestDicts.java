package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.definitions.libraries.Condition;
import dev.defrost.definitions.read.Libraries;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.PyType;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.FileRewriter;
import dev.defrost.recipes.python.text.Layout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Request dicts that are spread into a call: a local dict whose every writer is visible, and which is used for nothing else than calls of one
 * operation, is typed where it is written if nobody can tell that from typing it at the call. What is converted early must not be changed in
 * between, and what boto3 refuses must be refused at the same point of the program.
 */
final class RequestDicts {
    /** Parameters whose values are keys of items. */
    static final Set<String> KEYS = Set.of("Key", "ExclusiveStartKey");
    private static final Conditions.Built NOTHING = new Conditions.Built(Map.of(), Map.of(), Map.of(), Map.of());

    private final Migration migration;
    private final ServiceDefinition service;
    private final ParsedFile file;
    private final ResourceGroup group;
    private final OperationDefinition operation;

    RequestDicts(Migration migration, ServiceDefinition service, ParsedFile file, ResourceGroup group, OperationDefinition operation) {
        this.migration = migration;
        this.service = service;
        this.file = file;
        this.group = group;
        this.operation = operation;
    }

    /** What can be done with a dict. */
    enum Form {
        /** All that it holds is written in client form where it is written. */
        TYPED,
        /** Values are typed where they are written; the conditions that it may hold are built at the call. */
        CONDITIONS_AT_CALL,
        /** It stays as it is and is converted at the call. */
        UNSEEN
    }

    /** Says that the request of a call, or a dict that is spread into one, is converted at the call. */
    record AtCall(Object callOrDict) {}

    /** What is to be done with the dict that is spread into the call. */
    Form form(Expr.Call call, Expr spread) {
        Form form = migration.knows(new AtCall(call)) ? Form.UNSEEN : seen(call, spread);
        if (form == Form.UNSEEN) {
            migration.learn(new AtCall(call));
            if (spread instanceof Expr.Name name) {
                file.defUse().reaching(name).forEach(definition -> migration.learn(new AtCall(definition)));
            }
        }
        return form;
    }

    private Form seen(Expr.Call call, Expr spread) {
        Dict dict = dict(spread);
        if (dict == null || changesLater(dict) || call.keywords.stream().anyMatch(keyword -> keyword.name != null && isPartOfCondition(keyword.name))) {
            return Form.UNSEEN;
        }
        Form form = isWhole(dict) && conditionsHold(dict) ? Form.TYPED : Form.CONDITIONS_AT_CALL;
        return dict.entries().stream().allMatch(entry -> isCondition(entry.key) || holds(dict, entry)) ? form : Form.UNSEEN;
    }

    /** A local dict all of whose entries and uses can be seen; null for others. */
    private Dict dict(Expr spread) {
        List<Definition> definitions = spread instanceof Expr.Name name ? file.defUse().reaching(name) : List.of();
        if (definitions.size() != 1 || definitions.get(0).kind() != Definition.Kind.ASSIGN || definitions.get(0).variable().crossesScopes()
                || definitions.get(0).variable().scope().kind() != Scope.Kind.FUNCTION
                && definitions.get(0).variable().scope().kind() != Scope.Kind.MODULE) {
            return null;
        }
        Definition definition = definitions.get(0);
        Dict dict = new Dict(definition, new ArrayList<>(), new ArrayList<>());
        boolean seen = !migration.knows(new AtCall(definition)) && addDisplay(dict);
        for (Expr.Name use : file.defUse().uses(definition)) {
            seen = seen && file.defUse().reaching(use).size() == 1 && classify(use, dict);
        }
        return seen && dict.entries.stream().noneMatch(entry -> entry.key.equals("TableName")) ? dict : null;
    }

    /** Registers the rewrite of the dict's writers. */
    void rewrite(Expr spread, Form form) {
        Dict dict = dict(spread);
        if (dict != null) {
            write(dict, form);
        }
    }

    /** A dict with its entries in the order of the code, and the calls that it is spread into. */
    private record Dict(Definition definition, List<Entry> entries, List<Expr.Call> calls) {
        Map<String, Expr> display() {
            Map<String, Expr> display = new LinkedHashMap<>();
            entries.stream().filter(entry -> entry.statement == definition.statement()).forEach(entry -> display.put(entry.key, entry.value));
            return display;
        }

        List<Entry> later() {
            return entries.stream().filter(entry -> entry.statement != definition.statement()).toList();
        }
    }

    /** An entry of the display, or {@code name["Key"] = value}. */
    private record Entry(String key, Expr value, Stmt statement) {}

    private static boolean addDisplay(Dict dict) {
        Expr value = dict.definition.value();
        Stmt statement = dict.definition.statement();
        if (value instanceof Expr.DictExpr display) {
            for (int i = 0; i < display.keys.size(); i++) {
                if (!(display.keys.get(i) instanceof Expr.Constant key) || key.kind != Expr.Kind.STRING) {
                    return false;
                }
                dict.entries.add(new Entry(key.value, display.values.get(i), statement));
            }
            return true;
        }
        if (value instanceof Expr.Call call && call.function instanceof Expr.Name name && name.id.equals("dict") && call.arguments.isEmpty()) {
            call.keywords.forEach(keyword -> dict.entries.add(new Entry(keyword.name, keyword.value, statement)));
            return call.keywords.stream().noneMatch(keyword -> keyword.name == null);
        }
        return false;
    }

    private boolean classify(Expr.Name use, Dict dict) {
        Node parent = use.parent();
        if (parent instanceof Keyword keyword && keyword.name == null && keyword.parent() instanceof Expr.Call call) {
            dict.calls.add(call);
            return isSameOperation(call) && !migration.knows(new AtCall(call));
        }
        if (parent instanceof Expr.Subscript subscript && subscript.value == use && subscript.parent() instanceof Stmt.Assign assign
                && assign.targets.size() == 1 && assign.targets.get(0) == subscript
                && subscript.index instanceof Expr.Constant key && key.kind == Expr.Kind.STRING) {
            dict.entries.add(new Entry(key.value, assign.value, assign));
            return true;
        }
        if (parent instanceof Expr.Subscript subscript && subscript.parent() instanceof Stmt.Delete) {
            return true;
        }
        return parent instanceof Expr.Compare compare && compare.comparators.contains(use) && compare.ops.size() == 1
                && compare.ops.get(0).endsWith("in");
    }

    private boolean isSameOperation(Expr.Call call) {
        for (Value callee : migration.flow().values(call.function)) {
            if (callee instanceof Value.Method method && method.construct() instanceof Construct.Action action) {
                ResourceGroup other = call.function instanceof Expr.Attribute attribute ? migration.group(attribute.value) : null;
                return action.operation().equals(operation.name()) && (other == group || other != null && !Kept.isKept(other))
                        && call.keywords.stream().filter(keyword -> keyword.name == null).count() == 1;
            }
        }
        return false;
    }

    // ---- whether it makes no difference that a value is converted where it is written

    private boolean changesLater(Dict dict) {
        DynamoDbRequests requests = requests();
        return !requests.laterChanges(dict.entries.stream().map(entry -> requests.part(entry.key, entry.value)).toList()).isEmpty();
    }

    private boolean holds(Dict dict, Entry entry) {
        if (requests().typed(entry.key, entry.value) == null || new TypedReads(migration, file).isTyped(entry.value)
                || new TypedValues(migration, file).isProven(entry.value)) {
            return true;
        }
        return isCalledNext(dict, entry, KEYS.contains(entry.key) && entry.value instanceof Expr.DictExpr);
    }

    private boolean conditionsHold(Dict dict) {
        return dict.entries.stream().filter(entry -> isCondition(entry.key) && !isText(entry.value))
                .allMatch(entry -> isProvenCondition(entry.value) || isCalledNext(dict, entry, isKeyCondition(entry.key) || isOrdering(entry.value)));
    }

    /**
     * Whether a call follows at once.
     *
     * @param scalars whether DynamoDB takes strings, numbers and bytes only, which nobody changes between one call and the next
     */
    private static boolean isCalledNext(Dict dict, Entry entry, boolean scalars) {
        return (scalars || dict.calls.size() == 1)
                && dict.calls.stream().anyMatch(call -> new UntilCall(call, dict.definition.variable().name(), scalars).isQuietAfter(entry.statement));
    }

    /** Whether all comparisons ask for an order: DynamoDB has one for strings, numbers and bytes only, and refuses all else. */
    private static boolean isOrdering(Expr condition) {
        if (condition instanceof Expr.BinOp op) {
            return isOrdering(op.left) && isOrdering(op.right);
        }
        if (condition instanceof Expr.UnaryOp op) {
            return isOrdering(op.operand);
        }
        return condition instanceof Expr.Call call && call.function instanceof Expr.Attribute method
                && (isOrdering(method.name) || call.arguments.isEmpty());
    }

    private static boolean isOrdering(String method) {
        Condition condition = Libraries.boto3().condition(method);
        return condition != null && condition.ordering();
    }

    private boolean isProvenCondition(Expr condition) {
        if (condition instanceof Expr.BinOp op) {
            return isProvenCondition(op.left) && isProvenCondition(op.right);
        }
        if (condition instanceof Expr.UnaryOp op) {
            return isProvenCondition(op.operand);
        }
        return condition instanceof Expr.Call call && call.arguments.stream().allMatch(new TypedValues(migration, file)::isProven);
    }

    private DynamoDbRequests requests() {
        return new DynamoDbRequests(migration, service, file, group, operation);
    }

    private boolean isWhole(Dict dict) {
        Map<String, Expr> display = dict.display();
        Conditions.Built built = requests().conditions(display);
        boolean later = dict.later().stream().anyMatch(entry -> isCondition(entry.key) && !isText(entry.value));
        if (built == null || later) {
            return false;
        }
        return built.expressions().isEmpty() || dict.later().stream().noneMatch(entry -> isPartOfCondition(entry.key))
                && !display.containsKey("ExpressionAttributeNames") && !display.containsKey("ExpressionAttributeValues")
                && dict.definition.value() instanceof Expr.DictExpr;
    }

    // ---- the rewrite

    private void write(Dict dict, Form form) {
        DynamoDbRequests requests = requests();
        Conditions.Built built = form == Form.TYPED ? requests.conditions(dict.display()) : NOTHING;
        dict.entries.forEach(entry -> replaceValue(requests, built, entry.key, entry.value));
        if (!built.expressions().isEmpty()) {
            addGenerated((Expr.DictExpr) dict.definition.value(), built);
        }
    }

    private boolean isPartOfCondition(String key) {
        return isCondition(key) || key.startsWith("ExpressionAttribute");
    }

    private boolean isCondition(String key) {
        return operation.attributeValues().conditions().stream().anyMatch(each -> each.parameter().equals(key));
    }

    private boolean isKeyCondition(String key) {
        return operation.attributeValues().conditions().stream().anyMatch(each -> each.parameter().equals(key) && each.keyOnly());
    }

    private boolean isText(Expr value) {
        return migration.types(file).typeOf(value) == PyType.STR;
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
