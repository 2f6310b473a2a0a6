package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.PyType;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.recipes.python.text.Grouping;
import dev.defrost.recipes.python.text.Layout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The arguments of an operation whose values the resource converts ({@code boto3/dynamodb/transform.py}): attribute values are typed,
 * conditions become expression strings with boto3's own placeholders.
 */
final class DynamoDbRequests {
    private static final String NAMES = "ExpressionAttributeNames";
    private static final String VALUES = "ExpressionAttributeValues";

    private final Migration migration;
    private final ServiceDefinition service;
    private final ParsedFile file;
    private final ResourceGroup group;
    private final OperationDefinition operation;
    private List<LaterChanges.Change> changes = List.of();
    /** Arguments whose values are typed when all of them are there. */
    private final Set<Expr> whole = new HashSet<>();

    DynamoDbRequests(Migration migration, ServiceDefinition service, ParsedFile file, ResourceGroup group, OperationDefinition operation) {
        this.migration = migration;
        this.service = service;
        this.file = file;
        this.group = group;
        this.operation = operation;
    }

    /**
     * Fills {@code written} with the new code of the call's arguments, {@code before} and {@code after} with arguments that are added.
     *
     * @param own the parameters that the definition fills, which the user's replace
     */
    void convert(Expr.Call call, Map<String, String> own, Map<Node, String> written, List<String> before, List<String> after) {
        List<Keyword> unseen = call.keywords.stream().filter(keyword -> keyword.name == null && isUnseen(call, keyword)).toList();
        if (!unseen.isEmpty() && !RequestsAtCall.covers(operation)) {
            migration.block(group, BlockerCode.DYNAMIC_REQUEST, file, unseen.get(0));
        }
        if (!unseen.isEmpty() && !standsAlone(call, own)) {
            call.keywords.forEach(keyword -> written.put(keyword, ""));
            written.put(call.keywords.get(0), atCall(own, "dict" + migration.rewriter(file).render(call.function.end, call.end)));
            return;
        }
        if (isLate(call) && !areWhole()) {
            if (canBeLate(call)) {
                call.keywords.forEach(keyword -> written.put(keyword, ""));
                written.put(call.keywords.get(0), atCall(own, "dict" + migration.rewriter(file).render(call.function.end, call.end)));
                return;
            }
            migration.block(group, BlockerCode.EVALUATION_ORDER, file, changes.get(0).node(), "it may change a value that stands before it in the request");
        }
        if (unseen.isEmpty()) {
            own.forEach((name, code) -> before.add(name + "=" + code));
        } else {
            written.put(unseen.get(0), atCall(own, migration.render(file, unseen.get(0).value)));
        }
        convert(call, written, after);
    }

    private void convert(Expr.Call call, Map<Node, String> written, List<String> after) {
        Map<String, Expr> given = new LinkedHashMap<>();
        for (Keyword keyword : call.keywords) {
            if (keyword.name != null) {
                given.put(keyword.name, keyword.value);
            } else if (!written.containsKey(keyword)) {
                spread(call, keyword, written);
            }
        }
        Conditions.Built built = conditions(given);
        if (built == null) {
            new ConditionsAtCall(migration, file, group, operation).write(call, written, this);
            return;
        }
        checkOrder(call, built, given);
        for (Keyword keyword : call.keywords) {
            if (keyword.name != null) {
                String code = argument(keyword, built);
                if (code != null) {
                    written.put(keyword, keyword.name + "=" + code);
                }
            }
        }
        if (!built.names().isEmpty() && !given.containsKey(NAMES)) {
            after.add(NAMES + "=" + built.namesCode(layout()));
        }
        if (!built.values().isEmpty() && !given.containsKey(VALUES)) {
            after.add(VALUES + "=" + built.valuesCode(layout()));
        }
    }

    /** Whether an argument may change a value that stands before it, and is typed before that. */
    private boolean isLate(Expr.Call call) {
        List<LaterChanges.Argument> arguments = new ArrayList<>();
        call.keywords.forEach(each -> arguments.add(each.name == null ? new LaterChanges.Argument(null, each.value, isUnseen(call, each))
                : part(each.name, each.value)));
        changes = laterChanges(arguments).stream().filter(each -> each.at().name() != null || !each.values().equals(Set.of(each.at()))).toList();
        return !changes.isEmpty();
    }

    LaterChanges.Argument part(String name, Expr value) {
        return new LaterChanges.Argument(name, value, isCondition(name) || !paths(name).isEmpty() && !RequestDicts.KEYS.contains(name));
    }

    /** Values of conditions come behind the other arguments, or the values among them. */
    List<LaterChanges.Change> laterChanges(List<LaterChanges.Argument> arguments) {
        List<LaterChanges.Argument> conditions = arguments.stream().filter(each -> each.name() != null && isCondition(each.name())).toList();
        List<LaterChanges.Argument> order = new ArrayList<>(arguments);
        order.removeAll(conditions);
        int values = order.indexOf(order.stream().filter(each -> VALUES.equals(each.name())).findFirst().orElse(null));
        order.addAll(values < 0 ? order.size() : values + 1, conditions);
        return LaterChanges.in(migration, file, order, keys().keySet());
    }

    /** Whether each change stands in the one argument whose values it changes, and this can be typed when all its values are there. */
    private boolean areWhole() {
        boolean alone = changes.stream().map(LaterChanges.Change::at).allMatch(at -> at.name() != null && paths(at.name()).equals(List.of("{}"))
                && !has(at.value(), Expr.NamedExpr.class::isInstance) && !has(at.value(), this::isTyped))
                && changes.stream().allMatch(each -> each.values().equals(Set.of(each.at())));
        if (alone) {
            changes.forEach(each -> whole.add(each.at().value()));
        }
        return alone;
    }

    private boolean canBeLate(Expr.Call call) {
        return RequestsAtCall.covers(operation)
                && call.keywords.stream().allMatch(each -> (each.name != null || isUnseen(call, each)) && !has(each, this::isTyped));
    }

    private boolean isTyped(Node node) {
        return node instanceof Expr expr && new TypedReads(migration, file).isTyped(expr);
    }

    private static boolean has(Node node, Predicate<Node> what) {
        boolean[] found = {what.test(node)};
        node.forEachChild(child -> found[0] |= has(child, what));
        return found[0];
    }

    private boolean isUnseen(Expr.Call call, Keyword spread) {
        return new RequestDicts(migration, service, file, group, operation).form(call, spread.value) == RequestDicts.Form.UNSEEN;
    }

    /** Whether what is spread into the call shares no expression with its other arguments, and may be joined by {@code own} where it stands. */
    private boolean standsAlone(Expr.Call call, Map<String, String> own) {
        boolean alone = call.keywords.stream().filter(keyword -> keyword.name == null).count() == 1
                && call.keywords.stream().noneMatch(keyword -> keyword.name != null && (isCondition(keyword.name) || keyword.name.startsWith("Expression")));
        return alone && (call.keywords.get(0).name == null || own.values().stream().allMatch(code -> code.matches("\\w+|\"[^\"]*\"|'[^']*'")));
    }

    private String atCall(Map<String, String> own, String users) {
        StringBuilder entries = new StringBuilder();
        own.forEach((name, code) -> entries.append(layout().quoted(name)).append(": ").append(code).append(", "));
        String request = entries.isEmpty() ? users : "{" + entries + "**" + Grouping.operand(users) + "}";
        return "**" + new RequestsAtCall(migration, file).code(service, request);
    }

    /** Values of conditions move behind the other arguments: not past anything that may do something. */
    private void checkOrder(Expr.Call call, Conditions.Built built, Map<String, Expr> given) {
        int first = Integer.MAX_VALUE;
        for (String name : built.expressions().keySet()) {
            Expr condition = given.get(name);
            if (condition != null && Effects.may(migration.types(file), condition)) {
                first = Math.min(first, condition.start);
            }
        }
        for (Keyword keyword : call.keywords) {
            boolean moved = keyword.name != null && built.expressions().containsKey(keyword.name);
            if (!moved && keyword.start > first && Effects.may(migration.types(file), keyword.value)) {
                migration.block(group, BlockerCode.EVALUATION_ORDER, file, keyword);
            }
        }
    }

    private void spread(Expr.Call call, Keyword keyword, Map<Node, String> written) {
        RequestDicts dicts = new RequestDicts(migration, service, file, group, operation);
        RequestDicts.Form form = dicts.form(call, keyword.value);
        dicts.rewrite(keyword.value, form);
        if (form == RequestDicts.Form.CONDITIONS_AT_CALL) {
            written.put(keyword, "**" + new ConditionsAtCall(migration, file, group, operation).helper()
                    + "(" + migration.render(file, keyword.value) + ")");
        }
    }

    private Layout layout() {
        return migration.layout(file);
    }

    /** Conditions in the order in which boto3 numbers their placeholders; null when one of them cannot be written as a string. */
    Conditions.Built conditions(Map<String, Expr> given) {
        Conditions conditions = new Conditions(migration, file, keys());
        for (String name : numberingOrder(given)) {
            Expr value = given.get(name);
            if (migration.types(file).typeOf(value) == PyType.STR || isPlainText(value)) {
                continue;
            }
            if (!conditions.add(name, value, isKeyOnly(name))) {
                return null;
            }
        }
        return conditions.built();
    }

    /** Filter-like parameters in the order of the call, then key conditions. */
    private List<String> numberingOrder(Map<String, Expr> given) {
        List<String> order = new ArrayList<>();
        given.keySet().stream().filter(name -> isCondition(name) && !isKeyOnly(name)).forEach(order::add);
        given.keySet().stream().filter(this::isKeyOnly).forEach(order::add);
        return order;
    }

    private boolean isCondition(String name) {
        return operation.attributeValues().conditions().stream().anyMatch(each -> each.parameter().equals(name));
    }

    private boolean isKeyOnly(String name) {
        return operation.attributeValues().conditions().stream().anyMatch(each -> each.parameter().equals(name) && each.keyOnly());
    }

    private static boolean isPlainText(Expr value) {
        return value instanceof Expr.Constant || value instanceof Expr.JoinedString;
    }

    /** The new code of an argument's value; null when it stays. */
    private String argument(Keyword keyword, Conditions.Built built) {
        String name = keyword.name;
        if (built.expressions().containsKey(name)) {
            return layout().quoted(built.expressions().get(name));
        }
        if (name.equals(NAMES) && !built.names().isEmpty()) {
            return merged(keyword.value, migration.render(file, keyword.value), built.namesCode(layout()), built.names());
        }
        String typed = typed(name, keyword.value);
        if (name.equals(VALUES) && !built.values().isEmpty()) {
            return merged(keyword.value, typed, built.valuesCode(layout()), built.values());
        }
        return typed;
    }

    /** The user's entries, then the generated ones, which win over equal names. */
    private String merged(Expr value, String users, String generated, Map<String, String> own) {
        if (value instanceof Expr.DictExpr dict && !whole.contains(value)
                && dict.keys.stream().allMatch(key -> key instanceof Expr.Constant constant && !own.containsKey(constant.value))) {
            String inner = generated.substring(1, generated.length() - 1);
            String head = users.substring(0, users.length() - 1).stripTrailing();
            return head + (head.endsWith("{") || head.endsWith(",") ? (head.endsWith(",") ? " " : "") : ", ") + inner + "}";
        }
        return "{**" + (value instanceof Expr.DictExpr || value instanceof Expr.Name ? users : "(" + users + ")") + ", " + generated.substring(1);
    }

    /** A parameter whose values are converted; null for others. */
    String typed(String name, Expr value) {
        List<String> paths = paths(name);
        if (paths.isEmpty()) {
            return null;
        }
        if (isNone(value)) {
            return null;
        }
        if (whole.contains(value)) {
            return new TypedValues(migration, file, keys()).whole(value);
        }
        String code = new TypedStructures(migration, file, keys(), operation).write(value, paths);
        if (code == null) {
            migration.block(group, BlockerCode.DYNAMIC_REQUEST, file, value, "the values inside " + name + " cannot be seen");
            return "None";
        }
        return code;
    }

    /** Where a parameter holds values that are converted. */
    private List<String> paths(String name) {
        return operation.attributeValues().input().stream()
                .filter(path -> path.equals(name) || path.startsWith(name + "{}") || path.startsWith(name + "[]") || path.startsWith(name + "."))
                .map(path -> path.substring(name.length())).toList();
    }

    /** The types of the table's key attributes, where the call says no other table. */
    private Map<String, String> keys() {
        return new KeyTypes(migration).of(group);
    }

    private static boolean isNone(Expr value) {
        return value instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE;
    }
}
