package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.definitions.documentapi.Member;
import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Checks where expressions of xspec go. In SDK v1 they do not change; what replaces them is a request's builder, which may serve one
 * request only: the object lies in one local variable at most, which one call takes.
 */
final class ExpressionUses {
    private final Scope scope;
    private final Members members;
    private final Problems problems;
    private final List<J.VariableDeclarations.NamedVariable> variables = new ArrayList<>();
    private final Map<String, List<J.Identifier>> named = new HashMap<>();

    private ExpressionUses(Scope scope, Members members, Problems problems) {
        this.scope = scope;
        this.members = members;
        this.problems = problems;
    }

    static void check(ParsedFile file, Scope scope, Members members, Problems problems) {
        ExpressionUses uses = new ExpressionUses(scope, members, problems);
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.VariableDeclarations.NamedVariable variable && mentions(variable.getType())) {
                    uses.variables.add(variable);
                } else if (tree instanceof J.Identifier identifier && identifier.getFieldType() != null && mentions(identifier.getType())) {
                    uses.named.computeIfAbsent(scope.key(identifier), k -> new ArrayList<>()).add(identifier);
                } else if (tree instanceof J.MethodInvocation call) {
                    uses.checkKeys(call);
                }
                return tree;
            }
        }.visit(file.unit(), 0);
        uses.variables.stream().filter(variable -> !uses.isOwn(variable)).forEach(variable -> problems.add(variable,
                BlockerCode.UNSUPPORTED_FLOW, "an expression of xspec that is not written out where it is used, or used more than once"));
    }

    private static boolean mentions(JavaType type) {
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        return type instanceof JavaType.Array array ? mentions(array.getElemType())
                : qualified != null && qualified.getFullyQualifiedName().startsWith(DocumentApi.XSPEC + ".")
                || type instanceof JavaType.Parameterized parameterized && parameterized.getTypeParameters().stream().anyMatch(ExpressionUses::mentions);
    }

    private boolean isOwn(J.VariableDeclarations.NamedVariable variable) {
        String key = scope.key(variable);
        List<J.Identifier> uses = named.getOrDefault(key, List.of()).stream().filter(use -> use != variable.getName()).toList();
        return scope.local(key) == variable && isBuilt(variable.getInitializer()) && scope.writes(key).isEmpty() && uses.size() == 1
                && scope.parent(uses.get(0)) instanceof J.MethodInvocation call && call.getSelect() != uses.get(0)
                && members.of(call) != null && members.of(call).kept() == null && isSameCode(variable, uses.get(0));
    }

    /** Whether a use is in no function of its own, which threads might run at the same time. */
    private boolean isSameCode(J variable, J use) {
        return scope.enclosing(use, J.Lambda.class) == scope.enclosing(variable, J.Lambda.class)
                && scope.enclosing(use, J.NewClass.class) == scope.enclosing(variable, J.NewClass.class);
    }

    private static boolean isBuilt(Expression initializer) {
        return initializer != null && initializer.unwrap() instanceof J.MethodInvocation call
                && DocumentApi.bundled().expressionRequest(call.getSimpleName()) != null;
    }

    /** A query by a key takes filter and projection of an expression only; the names and values of its key condition would be too many. */
    private void checkKeys(J.MethodInvocation call) {
        Member member = members.of(call);
        List<Expression> args = Members.arguments(call.getArguments());
        Expression last = args.isEmpty() ? null : args.get(args.size() - 1).unwrap();
        if (member == null || !member.lazy() || args.size() < 2 || !mentions(last.getType())) {
            return;
        }
        J.VariableDeclarations.NamedVariable variable = scope.key(last) == null ? null : scope.local(scope.key(last));
        Expression built = variable == null ? last : variable.getInitializer();
        if (!isBuilt(built) || Expressions.hasKeyCondition(((J.MethodInvocation) built.unwrap()))) {
            problems.add(call, BlockerCode.INEXPRESSIBLE, "a query by a key, which SDK v1 sends without the key condition of an expression");
        }
    }
}
