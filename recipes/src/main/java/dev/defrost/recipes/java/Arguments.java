package dev.defrost.recipes.java;

import dev.defrost.findings.BlockerCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Says what the arguments of a call become, by the placeholders of its template. */
final class Arguments {
    private static final Set<String> BOXED_INTEGERS =
            Set.of("java.lang.Integer", "java.lang.Long", "java.lang.Short", "java.lang.Byte", "java.math.BigInteger");
    /** The types of numbers that parameters have, and the classes that write them. */
    private static final Map<JavaType, String> WIDTHS = Map.of(JavaType.Primitive.Short, "Short", JavaType.Primitive.Int, "Integer",
            JavaType.Primitive.Long, "Long", JavaType.Primitive.Float, "Float", JavaType.Primitive.Double, "Double");
    private static final Set<JavaType> WHOLE = Set.of(JavaType.Primitive.Byte, JavaType.Primitive.Short, JavaType.Primitive.Int,
            JavaType.Primitive.Long);
    private static final String VALUE = ApiTypes.mark("software.amazon.awssdk.services.dynamodb.model.AttributeValue");
    private static final String DECIMAL = ApiTypes.mark("java.math.BigDecimal");
    private static final String BYTES = ApiTypes.mark("software.amazon.awssdk.core.SdkBytes");
    private static final String REGION = ApiTypes.mark("software.amazon.awssdk.regions.Region");

    private final Translator translator;
    private final ApiTypes types;
    private final Problems problems;

    Arguments(Translator translator, ApiTypes types, Problems problems) {
        this.translator = translator;
        this.types = types;
        this.problems = problems;
    }

    /** The text of a placeholder such as {@code 0}, {@code 1:raw?} or {@code 2*list}. */
    String text(String placeholder, Expression call, List<Expression> args) {
        int index = placeholder.charAt(0) - '0';
        String mode = placeholder.substring(1);
        if (mode.startsWith("*")) {
            return many(mode.substring(1), call, index, args);
        }
        Expression argument = args.get(index);
        return switch (mode) {
            case "" -> plain(argument);
            case ".key", ".value" -> part(argument, mode);
            case ":map" -> types.converts(argument.getType()) ? translator.text(argument)
                    : Names.HELPER + ".attributeValues(" + translator.text(argument) + ")";
            case ":region" -> region(argument);
            case ":endpoint" -> endpoint(argument);
            default -> value(argument, parameter(call, index), mode.contains("item"), mode.endsWith("?"));
        };
    }

    private String plain(Expression argument) {
        return translator.value(argument) instanceof Value.Chain chain && !chain.built() ? Translator.inner(chain)
                : translator.text(argument);
    }

    private String part(Expression argument, String mode) {
        Value value = translator.value(argument);
        if (value instanceof Value.Pair pair) {
            return mode.equals(".key") ? pair.key() : pair.value();
        }
        if (argument.unwrap() instanceof J.Identifier) {
            return translator.text(argument) + (mode.equals(".key") ? ".getKey()" : ".getValue()");
        }
        problems.add(argument, BlockerCode.EVALUATION_ORDER, "this would be evaluated twice");
        return "";
    }

    private String many(String mode, Expression call, int from, List<Expression> args) {
        List<Expression> rest = args.subList(from, args.size());
        if (mode.startsWith("set:")) {
            return set(mode.substring("set:".length()), rest);
        }
        boolean array = rest.size() == 1 && isArray(rest.get(0).getType());
        if (array && (mode.isEmpty() || mode.equals("list"))) {
            String all = translator.text(rest.get(0));
            return mode.isEmpty() ? all : ApiTypes.mark("java.util.Arrays") + ".asList(" + all + ")";
        }
        if (array) {
            problems.add(rest.get(0), BlockerCode.DYNAMIC_REQUEST, "values in an array");
            return "";
        }
        Function<Expression, String> each = element -> switch (mode) {
            case "list:number" -> number(element, null, true);
            case "list:bytes" -> bytes(element);
            case "", "list" -> translator.text(element);
            default -> value(element, null, mode.contains("item"), true);
        };
        String joined = rest.stream().map(each).collect(Collectors.joining("," + Layout.SPACE));
        return mode.startsWith("list") ? Layout.OPEN + ApiTypes.mark("java.util.List") + ".of(" + Layout.CUT + joined + ")"
                + Layout.CLOSE
                : Layout.OPEN + joined + Layout.CLOSE;
    }

    /** The attribute value of a set, whose equal elements SDK v1 sends once. */
    private String set(String factory, List<Expression> elements) {
        boolean array = elements.size() == 1 && isArray(elements.get(0).getType());
        boolean numbers = factory.equals("fromNs");
        if (array && numbers && !TypeUtils.isOfClassType(((JavaType.Array) elements.get(0).getType()).getElemType(), "java.math.BigDecimal")) {
            problems.add(elements.get(0), BlockerCode.DYNAMIC_REQUEST, "values in an array");
        }
        if (array || !numbers && !areDistinct(elements)) {
            return Names.HELPER + ".attributeValue(new " + ApiTypes.mark("java.util.LinkedHashSet") + "<>(" + ApiTypes.mark("java.util.Arrays")
                    + ".asList(" + translator.list(elements) + ")))";
        }
        Function<Expression, String> each = element -> numbers ? number(element, null, true) : factory.equals("fromBs") ? bytes(element)
                : translator.text(element);
        String list = Layout.OPEN + ApiTypes.mark("java.util.List") + ".of(" + Layout.CUT
                + elements.stream().map(each).collect(Collectors.joining("," + Layout.SPACE)) + ")" + Layout.CLOSE;
        return VALUE + "." + factory + "(" + (areDistinct(elements) ? list : "new " + ApiTypes.mark("java.util.ArrayList") + "<>(new "
                + ApiTypes.mark("java.util.LinkedHashSet") + "<>(" + list + "))") + ")";
    }

    /** Whether no two elements can be equal: they are different literals, or arrays made here. */
    private static boolean areDistinct(List<Expression> elements) {
        return elements.size() < 2 || elements.stream().allMatch(J.NewArray.class::isInstance)
                || elements.stream().map(Arguments::literal).filter(Objects::nonNull).map(Object::toString).distinct().count() == elements.size();
    }

    /** Whether a value is an array, and not the bytes of a binary. */
    private static boolean isArray(JavaType type) {
        return type instanceof JavaType.Array array && array.getElemType() != JavaType.Primitive.Byte;
    }

    /** The entries that an argument is, or with a star all arguments from it on. */
    List<Value.Entry> entries(String placeholder, List<Expression> args) {
        List<Value.Entry> entries = new ArrayList<>();
        int from = placeholder.charAt(0) - '0';
        for (Expression argument : args.subList(from, placeholder.endsWith("*") ? args.size() : from + 1)) {
            if (isNull(argument) && !placeholder.endsWith("*")) {
                continue;
            }
            Value value = translator.value(argument);
            if (value instanceof Value.Pair pair && pair.value() != null) {
                entries.add(new Value.Entry(pair.key(), pair.value()));
            } else if (value instanceof Value.MapOf map) {
                entries.addAll(map.entries());
            } else if (types.is(argument.getType(), "TableKeysAndAttributes")) {
                entries.add(keys(argument, value));
            } else if (value instanceof Value.Writes writes) {
                entries.add(new Value.Entry(writes.table(), Batches.list(writes), true));
            } else if (argument.getType() instanceof JavaType.Array || types.is(argument.getType(), "PrimaryKey")) {
                problems.add(argument, BlockerCode.DYNAMIC_REQUEST, "elements that cannot be seen here");
            } else {
                entries.add(new Value.Entry(null, translator.text(argument)));
            }
        }
        return entries;
    }

    private Value.Entry keys(Expression argument, Value value) {
        if (value instanceof Value.Writes keys) {
            return new Value.Entry(keys.table(), Batches.keys(Batches.list(keys), keys.options()), true);
        }
        if (!(argument.unwrap() instanceof J.Identifier)) {
            problems.add(argument, BlockerCode.EVALUATION_ORDER, "this would be evaluated twice");
        }
        String batch = translator.text(argument);
        return new Value.Entry(batch + ".getKey()", Batches.keys(batch + ".getValue()", List.of()), true);
    }

    private static JavaType parameter(Expression call, int index) {
        JavaType.Method method = call instanceof J.MethodInvocation c ? c.getMethodType()
                : call instanceof J.NewClass n ? n.getMethodType() : null;
        return method == null || index >= method.getParameterTypes().size() ? null : method.getParameterTypes().get(index);
    }

    private String value(Expression argument, JavaType parameter, boolean item, boolean nullable) {
        if (isNull(argument)) {
            return VALUE + ".fromNul(true)";
        }
        JavaType type = argument.getType();
        if (parameter != null && WIDTHS.containsKey(parameter)) {
            return VALUE + ".fromN(" + number(argument, parameter, item) + ")";
        }
        if (type instanceof JavaType.Primitive primitive && primitive != JavaType.Primitive.String) {
            return primitive == JavaType.Primitive.Boolean ? VALUE + ".fromBool(" + translator.text(argument) + ")"
                    : primitive == JavaType.Primitive.Char ? converted(argument, item)
                    : VALUE + ".fromN(" + number(argument, parameter, item) + ")";
        }
        if (nullable && !neverNull(argument)) {
            return converted(argument, item);
        }
        if (TypeUtils.isString(type)) {
            return VALUE + ".fromS(" + translator.text(argument) + ")";
        }
        String name = TypeUtils.asFullyQualified(type) == null ? "" : TypeUtils.asFullyQualified(type).getFullyQualifiedName();
        if (BOXED_INTEGERS.contains(name) || name.equals("java.math.BigDecimal")) {
            return VALUE + ".fromN(" + number(argument, parameter, item) + ")";
        }
        if (name.equals("java.lang.Boolean")) {
            return VALUE + ".fromBool(" + translator.text(argument) + ")";
        }
        boolean bytes = type instanceof JavaType.Array array && array.getElemType() == JavaType.Primitive.Byte;
        if (bytes || name.equals("java.nio.ByteBuffer")) {
            return VALUE + ".fromB(" + bytes(argument) + ")";
        }
        return converted(argument, item);
    }

    private String converted(Expression argument, boolean item) {
        return Names.HELPER + (item ? ".itemValue(" : ".attributeValue(") + translator.text(argument) + ")";
    }

    private String bytes(Expression argument) {
        boolean buffer = TypeUtils.isOfClassType(argument.getType(), "java.nio.ByteBuffer");
        return BYTES + (buffer ? ".fromByteBuffer(" : ".fromByteArray(") + translator.text(argument) + ")";
    }

    /** The text of a number; an item's numbers are written without exponent, others as their {@code toString} gives them. */
    private String number(Expression argument, JavaType parameter, boolean item) {
        JavaType type = parameter instanceof JavaType.Primitive p && p != JavaType.Primitive.String ? parameter
                : argument.getType();
        Object literal = literal(argument);
        boolean decimal = type == JavaType.Primitive.Double || type == JavaType.Primitive.Float;
        if (literal instanceof Number number) {
            Number converted = type == JavaType.Primitive.Double ? Double.valueOf(number.doubleValue())
                    : type == JavaType.Primitive.Float ? Float.valueOf(number.floatValue()) : number;
            return "\"" + (item ? new BigDecimal(converted.toString()).toPlainString() : converted.toString()) + "\"";
        }
        String text = translator.text(argument);
        if (type == parameter && type instanceof JavaType.Primitive && !keepsDigits(argument, type)) {
            String digits = WIDTHS.get(type) + ".toString(" + text + ")";
            return decimal && item ? "new " + DECIMAL + "(" + digits + ").toPlainString()" : digits;
        }
        if (decimal && item) {
            return type == JavaType.Primitive.Double ? DECIMAL + ".valueOf(" + text + ").toPlainString()"
                    : "new " + DECIMAL + "(Float.toString(" + text + ")).toPlainString()";
        }
        if (decimal) {
            return (type == JavaType.Primitive.Double ? "Double" : "Float") + ".toString(" + text + ")";
        }
        String name = TypeUtils.asFullyQualified(argument.getType()) == null ? ""
                : TypeUtils.asFullyQualified(argument.getType()).getFullyQualifiedName();
        if (name.equals("java.math.BigDecimal")) {
            return (simple(argument) ? text : "(" + text + ")") + ".toPlainString()";
        }
        if (BOXED_INTEGERS.contains(name) && simple(argument)) {
            return text + ".toString()";
        }
        return name.isEmpty() || BOXED_INTEGERS.contains(name) ? "String.valueOf(" + text + ")"
                : "new " + DECIMAL + "(" + (simple(argument) ? text : "(" + text + ")") + ".toString()).toPlainString()";
    }

    /** Whether a number is written the same before and after it becomes a parameter of a primitive type. */
    private static boolean keepsDigits(Expression argument, JavaType parameter) {
        JavaType.FullyQualified boxed = TypeUtils.asFullyQualified(argument.getType());
        if (boxed == null) {
            return argument.getType() == parameter || argument.getType() != null && WHOLE.contains(parameter) && WHOLE.contains(argument.getType());
        }
        return simple(argument) && (boxed.getFullyQualifiedName().equals("java.lang." + WIDTHS.get(parameter))
                || WHOLE.contains(parameter) && BOXED_INTEGERS.contains(boxed.getFullyQualifiedName()));
    }

    private static boolean simple(Expression expression) {
        return expression instanceof J.Identifier || expression instanceof J.MethodInvocation
                || expression instanceof J.FieldAccess
                || expression instanceof J.NewClass;
    }

    /** The value of a literal, also of a negative number; null for another expression. */
    static Object literal(Expression expression) {
        Expression at = expression.unwrap();
        if (at instanceof J.Unary unary && unary.getOperator() == J.Unary.Type.Negative
                && literal(unary.getExpression()) instanceof Number n) {
            return n instanceof Integer i ? (Number) (-i) : n instanceof Long l ? (Number) (-l) : n instanceof Float f
                    ? (Number) (-f)
                    : (Number) (-n.doubleValue());
        }
        return at instanceof J.Literal literal ? literal.getValue() : null;
    }

    static boolean isNull(Expression expression) {
        return expression.unwrap() instanceof J.Literal literal && literal.getType() == JavaType.Primitive.Null;
    }

    /** Whether an expression is certainly not null: a literal, a concatenation, an object made here. */
    static boolean neverNull(Expression expression) {
        Expression at = expression.unwrap();
        return at instanceof J.Literal || at instanceof J.NewClass || at instanceof J.Binary || at instanceof J.NewArray
                || at instanceof J.MethodInvocation call && call.getMethodType() != null
                        && call.getMethodType().getDeclaringType().getFullyQualifiedName().startsWith("java.lang.")
                        && Set.of("valueOf", "toString", "format", "trim", "toLowerCase",
                        "toUpperCase").contains(call.getSimpleName());
    }

    private String region(Expression argument) {
        Expression at = argument.unwrap();
        boolean constant = at instanceof J.FieldAccess access
                && TypeUtils.isOfClassType(access.getTarget().getType(), "com.amazonaws.regions.Regions");
        if (constant && !((J.FieldAccess) at).getSimpleName().contains("GovCloud")) {
            return REGION + "." + ((J.FieldAccess) at).getSimpleName();
        }
        if (TypeUtils.isString(argument.getType())) {
            return REGION + ".of(" + translator.text(argument) + ")";
        }
        if (at instanceof J.MethodInvocation call && call.getSimpleName().equals("fromName")) {
            return REGION + ".of(" + translator.list(call.getArguments()) + ")";
        }
        problems.add(argument, BlockerCode.UNSUPPORTED_CONSTRUCT, "a region that is known at run time only");
        return "";
    }

    private String endpoint(Expression argument) {
        if (literal(argument) instanceof String text && text.matches("https?://.*")) {
            return translator.text(argument);
        }
        problems.add(argument, BlockerCode.INEXPRESSIBLE,
                "SDK v2 needs an endpoint with `http://` or `https://`, which this may lack");
        return "";
    }
}
