package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.PyType;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.recipes.python.options.AttributeForm;
import dev.defrost.recipes.python.text.FileRewriter;
import dev.defrost.recipes.python.text.Layout;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.function.Function;

/**
 * Python values as DynamoDB attribute values: explicit where the type is proven, by boto3's serializer elsewhere
 * ({@code boto3/dynamodb/types.py}, {@code TypeSerializer}).
 */
final class TypedValues {
    private static final int MAX_DIGITS = 38;

    private final Migration migration;
    private final ParsedFile file;
    private final Layout layout;
    private final Map<String, String> keys;

    TypedValues(Migration migration, ParsedFile file) {
        this(migration, file, Map.of());
    }

    /** @param keys the types of the table's key attributes; a string key needs no proof, because DynamoDB refuses all else */
    TypedValues(Migration migration, ParsedFile file, Map<String, String> keys) {
        this.keys = keys;
        this.migration = migration;
        this.file = file;
        this.layout = migration.layout(file);
    }

    /** The name of the serializing function. */
    String serializer() {
        return migration.helper(file, "_serialize",
                place -> "%s = " + migration.imports(place).name("boto3.dynamodb.types", "TypeSerializer") + "().serialize");
    }

    /** The name of the deserializing function. */
    String deserializer() {
        return migration.helper(file, "_deserialize",
                place -> "%s = " + migration.imports(place).name("boto3.dynamodb.types", "TypeDeserializer") + "().deserialize");
    }

    /** A dict of Python values as a dict of attribute values. */
    String map(Expr expr) {
        if (new TypedReads(migration, file).isTyped(expr)) {
            return new TypedReads(migration, file).code(expr);
        }
        if (expr instanceof Expr.DictExpr dict && Overrides.areHarmless(dict, this::isProven)) {
            return entries(dict, value -> attribute(nameOf(dict.keys.get(dict.values.indexOf(value))), value));
        }
        if (expr instanceof Expr.Call call && call.arguments.isEmpty() && isBuiltin(call.function, "dict")
                && call.keywords.stream().allMatch(keyword -> keyword.name != null)) {
            StringBuilder out = new StringBuilder("{");
            for (Keyword keyword : call.keywords) {
                out.append(out.length() == 1 ? "" : ", ").append(layout.quoted(keyword.name)).append(": ").append(attribute(keyword.name, keyword.value));
            }
            return out.append("}").toString();
        }
        return whole(expr);
    }

    /** A dict of attribute values that are made when all Python values are there. */
    String whole(Expr expr) {
        return "{name: " + serializer() + "(value) for name, value in " + receiver(expr) + ".items()}";
    }

    private static String nameOf(Expr key) {
        return key instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? constant.value : null;
    }

    /** The value of an attribute of this name, which may be a key of the table. Numbers stay with the serializer, which refuses strings for them. */
    String attribute(String name, Expr value) {
        boolean key = name != null && migration.options().attributes() == AttributeForm.TYPED && "S".equals(keys.get(name))
                && typeOf(value) == PyType.UNKNOWN && literal(value) == null
                && !new TypedReads(migration, file).isTyped(value);
        return key ? typed("S", asEntry(value, new TypedReads(migration, file).code(value))) : value(value);
    }

    /** Code that an attribute may be read from. */
    String receiver(Expr expr) {
        String code = new TypedReads(migration, file).code(expr);
        boolean atom = expr instanceof Expr.Name || expr instanceof Expr.Attribute || expr instanceof Expr.Subscript || expr instanceof Expr.Call
                || expr instanceof Expr.DictExpr;
        return atom ? code : "(" + code + ")";
    }

    private boolean isBuiltin(Expr function, String name) {
        return function instanceof Expr.Name called && called.id.equals(name) && file.scopes().resolve(called) == null;
    }

    /** The dict in its own layout with every value written by {@code written}; spread dicts are serialized value by value. */
    String entries(Expr.DictExpr dict, Function<Expr, String> written) {
        FileRewriter rewriter = migration.rewriter(file);
        StringBuilder out = new StringBuilder();
        int at = dict.start;
        for (Expr value : dict.values) {
            int index = dict.values.indexOf(value);
            Parentheses around = dict.keys.get(index) == null ? Parentheses.none(value) : around(value);
            out.append(rewriter.render(at, around.start()));
            if (dict.keys.get(index) == null) {
                out.append(map(value));
            } else {
                out.append(written.apply(value));
            }
            at = around.end();
        }
        return out.append(rewriter.render(at, dict.end)).toString();
    }

    /** One value. */
    String value(Expr expr) {
        if (new TypedReads(migration, file).isTyped(expr)) {
            return new TypedReads(migration, file).code(expr);
        }
        if (migration.options().attributes() == AttributeForm.SERIALIZER) {
            return serializer() + "(" + asArgument(expr, new TypedReads(migration, file).code(expr)) + ")";
        }
        String literal = literal(expr);
        if (literal != null) {
            return literal;
        }
        String code = new TypedReads(migration, file).code(expr);
        return switch (typeOf(expr)) {
            case STR -> typed("S", asEntry(expr, code));
            case INT -> typed("N", "str(" + asArgument(expr, code) + ")");
            case BOOL -> typed("BOOL", asEntry(expr, code));
            case BYTES -> typed("B", asEntry(expr, code));
            case NONE -> typed("NULL", "True");
            default -> serializer() + "(" + asArgument(expr, code) + ")";
        };
    }

    /** The value of a dict's entry: an assignment expression stands in parentheses there, and so does {@code yield}. */
    private static String asEntry(Expr expr, String code) {
        return expr instanceof Expr.NamedExpr ? "(" + code + ")" : asArgument(expr, code);
    }

    /** An argument of a call: {@code yield} stands in parentheses there. */
    private static String asArgument(Expr expr, String code) {
        return expr instanceof Expr.Yield || expr instanceof Expr.YieldFrom ? "(" + code + ")" : code;
    }

    /** The parentheses of its own around a value: brackets of a type or a call come in their place. */
    private Parentheses around(Expr value) {
        return new TypedReads(migration, file).isTyped(value) ? Parentheses.none(value) : Parentheses.around(value);
    }

    private PyType typeOf(Expr expr) {
        PyType type = migration.types(file).typeOf(expr);
        boolean evaluated = type == PyType.NONE && !(expr instanceof Expr.Constant);
        boolean shadowed = type == PyType.INT && file.scopes().scopeOf(expr).lookup("str") != null;
        boolean huge = type == PyType.INT && mayBeHuge(expr);
        return evaluated || shadowed || huge ? PyType.UNKNOWN : type;
    }

    /** Powers and shifts make numbers that DynamoDB's 38 digits do not hold; boto3 refuses them. */
    private static boolean mayBeHuge(Expr expr) {
        if (expr instanceof Expr.BinOp op) {
            return op.op.equals("**") || op.op.equals("<<") || mayBeHuge(op.left) || mayBeHuge(op.right);
        }
        return expr instanceof Expr.UnaryOp unary && mayBeHuge(unary.operand);
    }

    private String typed(String type, String code) {
        return "{" + layout.quoted(type) + ": " + code + "}";
    }

    private String literal(Expr expr) {
        if (expr instanceof Expr.Constant constant) {
            return constant(constant);
        }
        if (expr instanceof Expr.UnaryOp unary && unary.op.equals("-") && unary.operand instanceof Expr.Constant number
                && number.kind == Expr.Kind.INT) {
            String digits = digits(number);
            return digits == null ? null : typed("N", layout.quoted(digits.equals("0") ? "0" : "-" + digits));
        }
        if (expr instanceof Expr.ListExpr list && list.elements.stream().noneMatch(Expr.Starred.class::isInstance)) {
            return typed("L", elements(list, list.elements, false));
        }
        if (expr instanceof Expr.DictExpr dict && dict.keys.stream().allMatch(key -> key != null && isString(key))
                && Overrides.areHarmless(dict, this::isProven)) {
            return typed("M", entries(dict, this::value));
        }
        return decimal(expr);
    }

    private boolean isString(Expr key) {
        return migration.types(file).typeOf(key) == PyType.STR;
    }

    private String elements(Expr whole, java.util.List<Expr> elements, boolean unused) {
        FileRewriter rewriter = migration.rewriter(file);
        StringBuilder out = new StringBuilder();
        int at = whole.start;
        for (Expr element : elements) {
            Parentheses around = around(element);
            out.append(rewriter.render(at, around.start())).append(value(element));
            at = around.end();
        }
        return out.append(rewriter.render(at, whole.end)).toString();
    }

    private String constant(Expr.Constant constant) {
        String source = file.module().source.slice(constant);
        return switch (constant.kind) {
            case STRING -> typed("S", source);
            case BYTES -> typed("B", source);
            case TRUE, FALSE -> typed("BOOL", source);
            case NONE -> typed("NULL", "True");
            case INT -> digits(constant) == null ? null : typed("N", layout.quoted(digits(constant)));
            default -> null;
        };
    }

    private static String digits(Expr.Constant number) {
        String text = number.value.replace("_", "").toLowerCase();
        int radix = text.startsWith("0x") ? 16 : text.startsWith("0o") ? 8 : text.startsWith("0b") ? 2 : 10;
        String digits = new BigInteger(radix == 10 ? text : text.substring(2), radix).toString();
        return digits.length() <= MAX_DIGITS ? digits : null;
    }

    /** {@code Decimal("9.50")}: both languages write decimals by the same specification. */
    private String decimal(Expr expr) {
        if (!(expr instanceof Expr.Call call) || call.arguments.size() != 1 || !call.keywords.isEmpty()
                || migration.types(file).typeOf(call) != PyType.DECIMAL || !isDecimalCall(call)
                || !(call.arguments.get(0) instanceof Expr.Constant constant) || constant.value == null
                || constant.kind != Expr.Kind.STRING && constant.kind != Expr.Kind.INT
                || !constant.value.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return null;
        }
        BigDecimal value = new BigDecimal(constant.value);
        boolean negativeZero = value.signum() == 0 && constant.value.startsWith("-");
        return value.precision() > MAX_DIGITS || negativeZero ? null : typed("N", layout.quoted(value.toString()));
    }

    /** Whether the value is written as a number that DynamoDB gives back as the same Decimal. */
    boolean isLiteralDecimal(Expr expr) {
        return decimal(expr) != null;
    }

    private boolean isDecimalCall(Expr.Call call) {
        return migration.flow().values(call.function).stream()
                .anyMatch(value -> value instanceof Value.External external && external.name().equals("decimal.Decimal"));
    }

    /** Whether every value below is of a proven type, so that serialising it early can make no difference. */
    boolean isProven(Expr expr) {
        if (new TypedReads(migration, file).isTyped(expr)) {
            return true;
        }
        if (expr instanceof Expr.DictExpr dict) {
            return dict.keys.stream().allMatch(key -> key != null) && dict.values.stream().allMatch(this::isProven);
        }
        if (expr instanceof Expr.ListExpr list) {
            return list.elements.stream().allMatch(this::isProven);
        }
        return switch (typeOf(expr)) {
            case STR, INT, BOOL, BYTES, DECIMAL -> true;
            default -> expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE;
        };
    }
}
