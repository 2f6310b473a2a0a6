package dev.defrost.recipes.java;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** The values that an expression of xspec is given, and what is known of which of them are equal. */
final class ExpressionValues {
    private static final Set<String> KINDS = Set.of("java.lang.String", "java.lang.Integer", "java.lang.Long", "java.lang.Short", "java.lang.Byte",
            "java.lang.Double", "java.lang.Float", "java.lang.Boolean", "java.math.BigDecimal", "java.math.BigInteger", "java.util.Set",
            "java.util.List", "java.util.Map");
    private static final Map<JavaType, String> BOXES = Map.of(JavaType.Primitive.Int, "java.lang.Integer", JavaType.Primitive.Long, "java.lang.Long",
            JavaType.Primitive.Short, "java.lang.Short", JavaType.Primitive.Byte, "java.lang.Byte", JavaType.Primitive.Double, "java.lang.Double",
            JavaType.Primitive.Float, "java.lang.Float", JavaType.Primitive.Boolean, "java.lang.Boolean", JavaType.Primitive.String,
            "java.lang.String");

    private final Scope scope;
    private final Arguments arguments;
    private final Map<String, J.Literal> constants = new HashMap<>();
    private boolean sent;

    ExpressionValues(ParsedFile file, Scope scope, Arguments arguments) {
        this.scope = scope;
        this.arguments = arguments;
        new CodeVisitor() {
            @Override
            public J visitVariable(J.VariableDeclarations.NamedVariable variable, Integer p) {
                boolean fixed = variable.getVariableType() != null && variable.getVariableType().hasFlags(Flag.Final, Flag.Static);
                if (fixed && variable.getInitializer() instanceof J.Literal literal
                        && literal.getType() == JavaType.Primitive.String) {
                    constants.put(scope.key(variable), literal);
                }
                return super.visitVariable(variable, p);
            }
        }.visit(file.unit(), 0);
    }

    /** Says whether the request is sent where the following values are given, so that nobody can change them before. */
    void areSent(boolean sent) {
        this.sent = sent;
    }

    /** The literal that an expression is, or the text that the constant of this file has which it names; null for another one. */
    J.Literal constant(Expression expression) {
        Expression at = expression.unwrap();
        return at instanceof J.Literal literal ? literal : scope.key(at) == null ? null : constants.get(scope.key(at));
    }

    /** The null that an attribute is set to. */
    Placeholders.Constant nothing() {
        return new Placeholders.Constant("null", "null", true, ApiTypes.mark("software.amazon.awssdk.services.dynamodb.model.AttributeValue")
                + ".fromNul(true)");
    }

    /** The value of one argument; null if its evaluation changes something, or if it may change before it is sent. */
    Placeholders.Constant single(J.MethodInvocation call, List<Expression> args, int index) {
        Expression argument = args.get(index);
        if (changes(argument) || !sent && isHeld(argument)) {
            return null;
        }
        if (Arguments.isNull(argument)) {
            return nothing();
        }
        String text = arguments.text((char) ('0' + index) + ":raw?", call, args);
        Object literal = Arguments.literal(constant(argument) == null ? argument : constant(argument));
        if (literal != null) {
            return new Placeholders.Constant(literal.getClass().getName() + " " + literal, literal.getClass().getName(), false, text);
        }
        String key = scope.key(argument);
        boolean local = key != null && !Scope.isField(key);
        boolean nullable = !(argument.getType() instanceof JavaType.Primitive primitive && primitive != JavaType.Primitive.String)
                && !Arguments.neverNull(argument);
        return new Placeholders.Constant(local ? Placeholders.VARIABLE + key : null, kind(argument.getType()), nullable, text);
    }

    /** The set or list that several arguments are; null if it cannot be seen. */
    Placeholders.Constant collected(String placeholder, J.MethodInvocation call, List<Expression> args, int index) {
        List<Expression> elements = args.subList(index, args.size());
        boolean numbers = placeholder.endsWith("fromNs");
        if (elements.isEmpty() || elements.stream().anyMatch(e -> changes(e) || !sent && isHeld(e) || isArray(e) || Arguments.isNull(e))
                || numbers && !elements.stream().allMatch(e -> Arguments.literal(e) instanceof Integer)) {
            return null;
        }
        String text = arguments.text(index + placeholder, call, args);
        boolean list = placeholder.startsWith("*list");
        boolean literals = elements.stream().allMatch(e -> Arguments.literal(e) != null);
        List<String> contents = !literals ? List.of() : elements.stream().map(Arguments::literal).map(e -> e.getClass().getName() + " " + e).toList();
        String identity = !literals ? null : (list ? "list " + contents : "set " + new TreeSet<>(contents));
        return new Placeholders.Constant(identity, list ? "java.util.List" : "java.util.Set " + placeholder, false,
                list ? ApiTypes.mark("software.amazon.awssdk.services.dynamodb.model.AttributeValue") + ".fromL(" + text + ")" : text);
    }

    /** The list that has one argument only; null if it cannot be seen. */
    Placeholders.Constant listed(J.MethodInvocation call, List<Expression> args, int index) {
        return collected("*list:raw", call, args, index);
    }

    /** Whether an argument is an array of several, and not the bytes of one. */
    static boolean isArray(Expression argument) {
        return argument.getType() instanceof JavaType.Array array && array.getElemType() != JavaType.Primitive.Byte;
    }

    private static String kind(JavaType type) {
        if (type instanceof JavaType.Primitive) {
            return BOXES.getOrDefault(type, "?");
        }
        if (type instanceof JavaType.Array array && array.getElemType() == JavaType.Primitive.Byte) {
            return "byte[]";
        }
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        return qualified != null && KINDS.contains(qualified.getFullyQualifiedName()) ? qualified.getFullyQualifiedName() : "?";
    }

    /** Whether other code may have the collection, array or object that an expression gives, or something in it. */
    private boolean isHeld(Expression expression) {
        boolean[] found = {false};
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                JavaType.Method method = tree instanceof J.MethodInvocation call ? call.getMethodType() : null;
                found[0] |= tree instanceof J.Identifier identifier && identifier.getFieldType() != null && isMutable(identifier.getType())
                        || tree instanceof J.MethodInvocation call && isMutable(call.getType())
                        && (method == null || !method.getDeclaringType().getFullyQualifiedName().startsWith("java.util."));
                return tree;
            }
        }.visit(expression, 0);
        return isMutable(expression.getType()) && found[0];
    }

    private static boolean isMutable(JavaType type) {
        String kind = kind(type);
        return kind.equals("byte[]") || kind.equals("?") && !TypeUtils.isOfClassType(type, "java.lang.Number") || kind.startsWith("java.util.");
    }

    /** Whether evaluating an expression assigns something, so that the order of values matters. */
    private boolean changes(Expression expression) {
        boolean[] found = {false};
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                found[0] |= tree instanceof J.Assignment || tree instanceof J.AssignmentOperation
                        || tree instanceof J.Unary unary && unary.getOperator().isModifying();
                return tree;
            }
        }.visit(expression, 0);
        return found[0];
    }
}
