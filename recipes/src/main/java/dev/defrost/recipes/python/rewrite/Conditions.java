package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.libraries.Condition;
import dev.defrost.definitions.read.Libraries;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Removal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code Key} and {@code Attr} conditions as expression strings, numbered as boto3 numbers them: depth first, left to right, a new placeholder
 * for every occurrence ({@code boto3/dynamodb/conditions.py}, {@code ConditionExpressionBuilder}).
 */
final class Conditions {
    /** {@code ATTR_NAME_REGEX} of {@code boto3/dynamodb/conditions.py}. */
    private static final Pattern NAME_PART = Pattern.compile("[^.\\[\\]]+(?![^\\[]*\\])");
    private static final String KEY = "boto3.dynamodb.conditions.Key";
    private static final String ATTR = "boto3.dynamodb.conditions.Attr";

    private final Migration migration;
    private final ParsedFile file;
    private final Map<String, String> expressions = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Map<String, String> keys;
    private boolean effects;
    private boolean keyOnly;

    /** Expression strings by parameter; generated names (plain text) and values (code of attribute values) by placeholder, and
     * where each value stood when that can be told: then entries are written in the order in which the program evaluated them. */
    record Built(Map<String, String> expressions, Map<String, String> names, Map<String, String> values, Map<String, Integer> positions) {
        String namesCode(Layout layout) {
            return names.entrySet().stream().map(each -> layout.quoted(each.getKey()) + ": " + layout.quoted(each.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }

        String valuesCode(Layout layout) {
            return values.entrySet().stream().sorted(Comparator.comparingInt(each -> positions.getOrDefault(each.getKey(), 0)))
                    .map(each -> layout.quoted(each.getKey()) + ": " + each.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** @param keys the types of the table's key attributes */
    Conditions(Migration migration, ParsedFile file, Map<String, String> keys) {
        this.keys = keys;
        this.migration = migration;
        this.file = file;
    }

    /**
     * Adds a parameter's condition; false when it cannot be written as a string.
     *
     * @param ofKeys whether boto3 refuses all attributes in it but those made with {@code Key}
     */
    boolean add(String parameter, Expr condition, boolean ofKeys) {
        keyOnly = ofKeys;
        String expression = write(condition);
        if (expression != null) {
            expressions.put(parameter, expression);
        }
        return expression != null;
    }

    Built built() {
        return new Built(expressions, names, values, effects ? positions : Map.of());
    }

    private String write(Expr condition) {
        if (condition instanceof Expr.BinOp combined && (combined.op.equals("&") || combined.op.equals("|"))) {
            String left = write(combined.left);
            String right = left == null ? null : write(combined.right);
            return right == null ? null : "(" + left + (combined.op.equals("&") ? " AND " : " OR ") + right + ")";
        }
        if (condition instanceof Expr.UnaryOp negated && negated.op.equals("~")) {
            String inner = write(negated.operand);
            return inner == null ? null : "(NOT " + inner + ")";
        }
        if (condition instanceof Expr.Call call && call.function instanceof Expr.Attribute function) {
            return comparison(call, function);
        }
        return condition instanceof Expr.Name name ? ofVariable(name) : null;
    }

    /** A variable with one visible condition, read only here, whose values mean the same here. */
    private String ofVariable(Expr.Name name) {
        List<Definition> definitions = file.defUse().reaching(name);
        if (definitions.size() != 1 || definitions.get(0).value() == null || definitions.get(0).kind() != Definition.Kind.ASSIGN
                || definitions.get(0).variable().reads().size() != 1) {
            return null;
        }
        Definition definition = definitions.get(0);
        if (!holds(definition.value(), definition, name)) {
            return null;
        }
        String expression = write(definition.value());
        if (expression != null) {
            migration.rewriter(file).replace(definition.statement(), () -> Removal.MARK);
        }
        return expression;
    }

    private boolean holds(Expr condition, Definition definition, Expr use) {
        if (condition instanceof Expr.Constant) {
            return true;
        }
        if (condition instanceof Expr.Name name) {
            List<Definition> reaching = file.defUse().reaching(name);
            boolean imported = reaching.size() == 1 && reaching.get(0).kind() == Definition.Kind.IMPORT;
            return imported || new Stability(file).holds(Set.copyOf(reaching), definition, use);
        }
        if (condition instanceof Expr.Attribute read && !isConditionCode(read)) {
            return read.value instanceof Expr.Name && holds(read.value, definition, use) && isReadNext(definition, use);
        }
        if (condition instanceof Expr.Call || condition instanceof Expr.Attribute || condition instanceof Expr.BinOp || condition instanceof Expr.UnaryOp) {
            boolean[] all = {isConditionCode(condition)};
            condition.forEachChild(child -> {
                if (child instanceof Expr expr) {
                    all[0] &= holds(expr, definition, use);
                } else {
                    all[0] = false;
                }
            });
            return all[0];
        }
        return false;
    }

    /** Code of the condition itself, not of a value in it. */
    private boolean isConditionCode(Expr expr) {
        if (expr instanceof Expr.Call call) {
            return isAttribute(call) || call.function instanceof Expr.Attribute function && isOperand(function.value);
        }
        if (expr instanceof Expr.Attribute attribute) {
            return isOperand(attribute.value) || isMade(attribute, KEY) || isMade(attribute, ATTR);
        }
        return true;
    }

    /** Whether nothing can have changed an attribute of an object between the condition and the request that it is for. */
    private static boolean isReadNext(Definition definition, Expr use) {
        return use.parent() instanceof Keyword keyword && keyword.parent() instanceof Expr.Call call
                && definition.statement() != null && new UntilCall(call, definition.variable().name(), false).isQuietAfter(definition.statement());
    }

    private boolean isOperand(Expr expr) {
        return expr instanceof Expr.Call call && (isAttribute(call) || isSize(call));
    }

    private boolean isSize(Expr.Call call) {
        return call.function instanceof Expr.Attribute size && size.name.equals("size") && call.arguments.isEmpty() && call.keywords.isEmpty()
                && size.value instanceof Expr.Call attribute && isAttribute(attribute) && isMade(attribute.function, ATTR);
    }

    private boolean isAttribute(Expr.Call call) {
        return call.arguments.size() == 1 && call.keywords.isEmpty() && call.arguments.get(0) instanceof Expr.Constant constant
                && constant.kind == Expr.Kind.STRING && (isMade(call.function, KEY) || isMade(call.function, ATTR));
    }

    /** Whether the expression is this class and nothing else. */
    private boolean isMade(Expr function, String name) {
        Set<Value> values = migration.flow().values(function);
        return !values.isEmpty() && values.stream().allMatch(value -> value instanceof Value.External external && external.name().equals(name));
    }

    private String comparison(Expr.Call call, Expr.Attribute function) {
        Condition condition = Libraries.boto3().condition(function.name);
        List<Expr> arguments = call.arguments;
        if (condition == null || arguments.size() != condition.arguments() || !call.keywords.isEmpty()
                || !isOperand(function.value) || !has(function.value, condition)
                || keyOnly && !(isKey(function.value) && arguments.stream().noneMatch(argument -> isOperand(argument) && !isKey(argument)))) {
            return null;
        }
        if (condition.takesList()) {
            return arguments.get(0) instanceof Expr.ListExpr list && list.elements.stream().noneMatch(Expr.Starred.class::isInstance)
                    ? filled(condition, function.value, list.elements) : null;
        }
        return filled(condition, function.value, arguments);
    }

    private String filled(Condition condition, Expr operand, List<Expr> arguments) {
        String target = operand(operand);
        String key = condition.isComparison() ? keyOf(operand) : null;
        List<String> written = new ArrayList<>();
        arguments.forEach(argument -> written.add(value(key, argument)));
        return condition.expression(target, written);
    }

    private boolean has(Expr operand, Condition condition) {
        return condition.everyOperand() || operand instanceof Expr.Call call && isAttribute(call) && !isKey(call);
    }

    private boolean isKey(Expr operand) {
        return operand instanceof Expr.Call call && isAttribute(call) && isMade(call.function, KEY);
    }

    private String operand(Expr expr) {
        Expr.Call call = (Expr.Call) expr;
        if (isAttribute(call)) {
            return name(((Expr.Constant) call.arguments.get(0)).value);
        }
        return "size(" + operand(((Expr.Attribute) call.function).value) + ")";
    }

    private String name(String path) {
        Matcher parts = NAME_PART.matcher(path);
        StringBuilder out = new StringBuilder();
        while (parts.find()) {
            String placeholder = "#n" + names.size();
            names.put(placeholder, parts.group());
            parts.appendReplacement(out, Matcher.quoteReplacement(placeholder));
        }
        return parts.appendTail(out).toString();
    }

    /** The attribute of {@code Key("name")}; null for everything else: values of other conditions may have any type. */
    private String keyOf(Expr operand) {
        return isKey(operand) ? ((Expr.Constant) ((Expr.Call) operand).arguments.get(0)).value : null;
    }

    private String value(String key, Expr expr) {
        if (isOperand(expr)) {
            return operand(expr);
        }
        String placeholder = ":v" + values.size();
        values.put(placeholder, "");
        positions.put(placeholder, expr.start);
        effects |= Effects.may(migration.types(file), expr);
        values.put(placeholder, new TypedValues(migration, file, keys).attribute(key, expr));
        return placeholder;
    }
}
