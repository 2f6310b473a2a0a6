package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.Member;
import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Checks that no list, map, set or array changes after an item, a key, an update or a map of values took it: SDK v1 refers to it and sends
 * the change, an attribute value of SDK v2 is a copy. Only the method that gives the value is looked at.
 */
final class GivenValuesCheck {
    private static final Set<String> READING = Set.of("get", "getOrDefault", "size", "isEmpty", "contains", "containsAll", "containsKey",
            "containsValue", "indexOf", "toString", "equals", "hashCode", "stream", "forEach", "keySet", "values", "entrySet", "iterator", "length",
            "getClass", "remaining", "join");
    /** Classes whose methods show or copy what they get and do not keep it. */
    private static final Set<String> SHOWING = Set.of("java.io.PrintStream", "java.lang.String", "java.util.Objects");
    /** Methods of collections that hold or copy what they get. */
    private static final Set<String> HOLDING = Set.of("add", "put", "putIfAbsent", "of", "entry", "asList", "singleton", "singletonList",
            "singletonMap", "copyOf");

    private final Scope scope;
    private final ApiTypes types;
    private final Members members;
    private final ChangeCheck changes;
    private final Map<String, List<J.Identifier>> named = new HashMap<>();

    private GivenValuesCheck(Scope scope, ApiTypes types, Members members, ChangeCheck changes) {
        this.scope = scope;
        this.types = types;
        this.members = members;
        this.changes = changes;
    }

    /** Adds a problem at everything that takes a value which may be changed while it refers to it. */
    static void check(ParsedFile file, Scope scope, ApiTypes types, Members members, ChangeCheck changes, Problems problems) {
        GivenValuesCheck check = new GivenValuesCheck(scope, types, members, changes);
        List<J> taking = new ArrayList<>();
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.Identifier identifier && scope.key(identifier) != null && check.isMutable(identifier.getType())) {
                    check.named.computeIfAbsent(scope.key(identifier), k -> new ArrayList<>()).add(identifier);
                } else if (tree instanceof J.MethodInvocation || tree instanceof J.NewClass) {
                    taking.add(tree);
                }
                return tree;
            }
        }.visit(file.unit(), 0);
        Sequence sequence = new Sequence(file, scope);
        for (J taker : taking) {
            for (String key : check.given(taker)) {
                if (check.named.get(key).stream().anyMatch(use -> check.isSameMethod(use, taker) && !check.isRead(use)
                        && sequence.mayFollow(taker, use, scope.local(key)))) {
                    problems.add(taker, BlockerCode.INEXPRESSIBLE, "`" + Scope.name(key)
                            + "` may be changed after this took it: SDK v1 sends the change, SDK v2 has a copy");
                }
            }
        }
    }

    /** The variables whose values a call or creation of the old API refers to after it. */
    private Set<String> given(J taker) {
        Member member = taker instanceof J.MethodInvocation call ? members.of(call) : members.of((J.NewClass) taker);
        List<Expression> arguments = Members.arguments(taker instanceof J.MethodInvocation call ? call.getArguments()
                : ((J.NewClass) taker).getArguments());
        Set<String> keys = new LinkedHashSet<>();
        if (member == null || types.isModel(member.type()) || member.operation() != null && !member.lazy() || changes.isSentAtOnce(taker)) {
            return keys;
        }
        for (Expression argument : arguments) {
            Set<String> own = isMutable(argument.getType()) ? variables(argument) : Set.of();
            boolean copied = member.copies() != null && (member.copies().equals("java.lang.Object")
                    || TypeUtils.isAssignableTo(member.copies(), argument.getType()));
            if (!copied || scope.key(argument.unwrap()) == null) {
                keys.addAll(own);
            }
            own.forEach(key -> keys.addAll(held(key)));
        }
        return keys;
    }

    /** The variables whose values are put into the value of another. */
    private Set<String> held(String key) {
        Set<String> keys = new LinkedHashSet<>();
        J.VariableDeclarations.NamedVariable variable = scope.local(key);
        if (variable != null && variable.getInitializer() != null) {
            keys.addAll(variables(variable.getInitializer()));
        }
        for (J.Identifier use : named.getOrDefault(key, List.of())) {
            if (scope.parent(use) instanceof J.MethodInvocation call && call.getSelect() == use) {
                Members.arguments(call.getArguments()).forEach(argument -> keys.addAll(variables(argument)));
            }
        }
        keys.remove(key);
        return keys;
    }

    /** The variables in an expression, but for those that are only asked for something. */
    private Set<String> variables(Expression expression) {
        Set<String> keys = new LinkedHashSet<>();
        new CodeVisitor() {
            @Override
            public J visitIdentifier(J.Identifier identifier, Integer p) {
                String key = scope.key(identifier);
                boolean asked = scope.parent(identifier) instanceof J.MethodInvocation call && call.getSelect() == identifier;
                if (!asked && key != null && named.containsKey(key)) {
                    keys.add(key);
                }
                return identifier;
            }
        }.visit(expression, 0);
        return keys;
    }

    private boolean isSameMethod(J one, J other) {
        return scope.enclosing(one, J.MethodDeclaration.class) == scope.enclosing(other, J.MethodDeclaration.class);
    }

    /** Whether a use of a variable leaves its value as it is. */
    private boolean isRead(J.Identifier use) {
        J parent = scope.parent(use);
        if (parent instanceof J.MethodInvocation call && call.getName() != use) {
            String owner = call.getMethodType() == null ? "" : call.getMethodType().getDeclaringType().getFullyQualifiedName();
            boolean unchanged = SHOWING.contains(owner) || owner.startsWith("java.util.") && HOLDING.contains(call.getSimpleName());
            return call.getSelect() == use ? READING.contains(call.getSimpleName()) : unchanged || members.of(call) != null;
        }
        if (parent instanceof J.NewClass creation) {
            return members.of(creation) != null || TypeUtils.isAssignableTo("java.util.Collection", creation.getType())
                    || TypeUtils.isAssignableTo("java.util.Map", creation.getType());
        }
        return parent instanceof J.VariableDeclarations.NamedVariable variable && variable.getName() == use
                || parent instanceof J.Assignment assignment && assignment.getVariable() == use
                || parent instanceof J.ForEachLoop.Control || parent instanceof J.Binary
                || parent instanceof J.FieldAccess access && access.getSimpleName().equals("length")
                || parent instanceof J.ArrayAccess access && !isAssigned(access);
    }

    private boolean isAssigned(J.ArrayAccess access) {
        J parent = scope.parent(access);
        return parent instanceof J.Assignment assignment && assignment.getVariable() == access
                || parent instanceof J.AssignmentOperation || parent instanceof J.Unary;
    }

    /** Whether objects of a type may change, and are not of the old API, whose changes are looked at elsewhere. */
    private boolean isMutable(JavaType type) {
        if (type instanceof JavaType.Primitive || types.isApi(type) || types.isCarrier(type)) {
            return false;
        }
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        return type instanceof JavaType.Array || qualified == null || qualified.getFullyQualifiedName().equals("java.lang.Object")
                || qualified.getFullyQualifiedName().equals("java.nio.ByteBuffer")
                || TypeUtils.isAssignableTo("java.util.Collection", type) || TypeUtils.isAssignableTo("java.util.Map", type);
    }
}
