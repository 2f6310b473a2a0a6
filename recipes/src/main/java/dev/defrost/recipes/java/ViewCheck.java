package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.Member;
import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Checks that maps and lists which are read from an item are only read themselves. In SDK v1 they are, or hold, the item's
 * own collections:
 * who changes them changes the item. After the migration they are copies.
 */
final class ViewCheck {
    private static final Set<String> READING = Set.of("get", "getOrDefault", "size", "isEmpty", "contains", "containsAll",
            "containsKey",
            "containsValue", "indexOf", "lastIndexOf", "toString", "equals", "hashCode", "keySet", "values", "entrySet",
            "iterator", "getKey",
            "getValue", "hasNext", "next", "getClass", "intValue", "longValue", "doubleValue", "length");
    /** Methods outside the item that print or test a value and do not keep it. */
    private static final Set<String> SHOWING = Set.of("java.lang.String.valueOf", "java.lang.String.format",
            "java.util.Objects.isNull",
            "java.util.Objects.nonNull", "java.util.Objects.equals", "java.util.Objects.toString");
    private static final Set<String> VALUES = Set.of("java.lang.String", "java.lang.Boolean", "java.lang.Number",
            "java.lang.Integer",
            "java.lang.Long", "java.lang.Double", "java.lang.Float", "java.lang.Short", "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.lang.Class");

    private final Scope scope;
    private final ApiTypes types;
    private final Map<String, List<J.Identifier>> named = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    ViewCheck(ParsedFile file, Scope scope, ApiTypes types, Members members, Problems problems) {
        this.scope = scope;
        this.types = types;
        List<J.MethodInvocation> views = new ArrayList<>();
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.Identifier identifier && identifier.getFieldType() != null) {
                    named.computeIfAbsent(scope.key(identifier), k -> new ArrayList<>()).add(identifier);
                } else if (tree instanceof J.MethodInvocation call) {
                    Member member = members.of(call);
                    if (member != null && member.reads()) {
                        views.add(call);
                    }
                }
                return tree;
            }
        }.visit(file.unit(), 0);
        for (J.MethodInvocation view : views) {
            if (!isRead(view)) {
                problems.add(view, BlockerCode.INEXPRESSIBLE, "what `" + view.getSimpleName()
                        + "` returns may be changed or kept: in SDK v1 it belongs to the item, in SDK v2 it is a copy");
            }
        }
    }

    /** Whether nothing but reading is done with the value of an expression. */
    private boolean isRead(Expression expression) {
        if (isValue(expression.getType())) {
            return true;
        }
        J parent = scope.parent(expression);
        if (parent instanceof J.MethodInvocation call) {
            return call.getSelect() == expression ? READING.contains(call.getSimpleName()) && isRead(call)
                    || holdsItems(expression.getType()) && call.getSimpleName().equals("stream") : isRead(expression, call);
        }
        if (parent instanceof J.NewClass copy) {
            return holdsItems(expression.getType()) && copy.getMethodType() != null
                    && copy.getMethodType().getDeclaringType().getFullyQualifiedName().startsWith("java.util.");
        }
        if (parent instanceof J.VariableDeclarations.NamedVariable variable) {
            return isLocal(variable) && isRead(scope.key(variable));
        }
        if (parent instanceof J.ForEachLoop.Control control && control.getIterable() == expression) {
            return control.getVariable() instanceof J.VariableDeclarations loop
                    && loop.getVariables().stream().allMatch(v -> isValue(v.getType()) || isRead(scope.key(v)));
        }
        if (parent instanceof J.Binary || parent instanceof J.Block) {
            return true;
        }
        if (parent instanceof J.InstanceOf test) {
            return test.getPattern() == null;
        }
        boolean same = parent instanceof J.Parentheses || parent instanceof J.TypeCast || parent instanceof J.Ternary;
        if (parent instanceof J.ControlParentheses<?> control) {
            return scope.parent(control) instanceof J.TypeCast cast ? isRead(cast) : true;
        }
        return same && isRead((Expression) parent);
    }

    private boolean isRead(Expression argument, J.MethodInvocation call) {
        JavaType.Method method = call.getMethodType();
        if (method == null) {
            return false;
        }
        String owner = method.getDeclaringType().getFullyQualifiedName();
        return types.isApi(method.getDeclaringType()) || method.getName().equals("addAll") && owner.startsWith("java.util.")
                && holdsItems(argument.getType()) || owner.equals("java.io.PrintStream")
                || SHOWING.contains(owner + "." + method.getName());
    }

    /** Whether a collection has items, whose changes are looked at elsewhere: who copies it has the same items as before. */
    private boolean holdsItems(JavaType type) {
        return type instanceof JavaType.Parameterized parameterized && parameterized.getTypeParameters().size() == 1
                && types.is(parameterized.getTypeParameters().get(0), "Item");
    }

    /** Whether all uses of a variable read it, and nothing else is assigned to it. */
    private boolean isRead(String key) {
        if (!seen.add(key)) {
            return true;
        }
        boolean read = scope.writes(key).isEmpty();
        for (J.Identifier use : named.getOrDefault(key, List.of())) {
            boolean declared = scope.parent(use) instanceof J.VariableDeclarations.NamedVariable variable && variable.getName()
                    == use;
            read &= declared || isRead(use);
        }
        seen.remove(key);
        return read;
    }

    private boolean isLocal(J.VariableDeclarations.NamedVariable variable) {
        J holder = scope.parent(scope.parent(variable));
        boolean loop = holder instanceof J.ForLoop.Control;
        return loop || holder instanceof J.Block && !(scope.parent(holder) instanceof J.ClassDeclaration)
                && !(scope.parent(holder) instanceof J.NewClass);
    }

    /** Whether nobody can change an object of the type: a plain value, or an object of SDK v1 whose changes are looked at elsewhere. */
    private boolean isValue(JavaType type) {
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        return type instanceof JavaType.Primitive || types.isModel(type) || types.is(type, "Item")
                || qualified != null && VALUES.contains(qualified.getFullyQualifiedName());
    }
}
