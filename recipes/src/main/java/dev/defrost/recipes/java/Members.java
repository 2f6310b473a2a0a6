package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.definitions.documentapi.Member;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Finds the facts about the member that a call or a creation uses. */
final class Members {
    private final DocumentApi api;

    Members(DocumentApi api) {
        this.api = api;
    }

    /** The member that a call uses; null if the facts have none, or several where argument types are unknown. */
    Member of(J.MethodInvocation call) {
        JavaType.Method method = call.getMethodType();
        if (method != null) {
            boolean inherited = method.getDeclaringType().getFullyQualifiedName().startsWith("java.") && call.getSelect() != null;
            String owner = simpleName(inherited ? call.getSelect().getType() : method.getDeclaringType());
            Member exact = byParameters(owner, method.getName(), method);
            boolean known = arguments(call.getArguments()).stream().noneMatch(a -> simpleName(a.getType()).equals("?"));
            if (exact != null || known || call.getSelect() == null) {
                return exact;
            }
        }
        return call.getSelect() == null ? null
                : byArity(apparentType(call.getSelect()), call.getSimpleName(), call.getArguments());
    }

    /** The constructor that a creation uses; null if the facts have none. */
    Member of(J.NewClass creation) {
        String type = simpleName(creation.getType());
        JavaType.Method method = creation.getMethodType();
        return method != null ? byParameters(type, "<constructor>", method)
                : byArity(type, "<constructor>", creation.getArguments());
    }

    /** What a chain of calls starts at. */
    static Expression start(Expression chain) {
        Expression at = chain.unwrap();
        while (at instanceof J.MethodInvocation call && call.getSelect() != null) {
            at = call.getSelect().unwrap();
        }
        return at;
    }

    /** Whether the object that a chain of calls gives is made at the start of the chain. */
    boolean startsFresh(Expression expression) {
        Expression at = expression.unwrap();
        while (at instanceof J.MethodInvocation call && of(call) != null && call.getSelect() != null) {
            if (of(call).fresh()) {
                return true;
            }
            if (!givesReceiver(call)) {
                return false;
            }
            at = call.getSelect().unwrap();
        }
        return at instanceof J.NewClass || at instanceof J.MethodInvocation call && of(call) != null && of(call).fresh();
    }

    /** What a chain of calls that fill an object starts at: the object itself. */
    Expression filled(Expression chain) {
        Expression at = chain.unwrap();
        while (at instanceof J.MethodInvocation call && of(call) != null && call.getSelect() != null && givesReceiver(call)) {
            at = call.getSelect().unwrap();
        }
        return at;
    }

    /** Whether the result of a member is of its receiver's class: members of the old API with such a result answer the receiver. */
    private static boolean givesReceiver(J.MethodInvocation call) {
        JavaType.FullyQualified receiver = TypeUtils.asFullyQualified(call.getSelect().getType());
        JavaType.FullyQualified result = TypeUtils.asFullyQualified(call.getType());
        return receiver != null && result != null && (TypeUtils.isAssignableTo(result.getFullyQualifiedName(), receiver)
                || TypeUtils.isAssignableTo(receiver.getFullyQualifiedName(), result));
    }

    /** Whether a chain of calls calls this method before, so that this call replaces what that one set. */
    static boolean isRepeated(J.MethodInvocation call) {
        Expression at = call.getSelect();
        while (at instanceof J.MethodInvocation before) {
            if (before.getSimpleName().equals(call.getSimpleName())) {
                return true;
            }
            at = before.getSelect();
        }
        return false;
    }

    /** Whether the type is a table. */
    boolean isTable(JavaType type) {
        return TypeUtils.isOfClassType(type, DocumentApi.PACKAGE + ".Table");
    }

    /** Why a member of this type that the facts do not name stays. */
    String keptReason(JavaType type) {
        return api.keptReason(simpleName(type));
    }

    private Member byParameters(String type, String name, JavaType.Method method) {
        List<String> wanted = parameters(method);
        return api.overloads(type, name).stream()
                .filter(m -> m.parameters().equals(wanted) || m.parameters().equals(List.of("*"))).findFirst().orElse(null);
    }

    private Member byArity(String type, String name, List<Expression> arguments) {
        List<String> given = arguments(arguments).stream().map(this::apparentType).toList();
        List<Member> fitting = api.overloads(type, name).stream().filter(m -> !m.varargs()
                && fits(m.parameters(), given)).toList();
        boolean varargs = given.contains("?")
                && api.overloads(type, name).stream().anyMatch(m -> m.varargs() && given.size() >= m.parameters().size() - 1);
        return fitting.size() == 1 && !varargs ? fitting.get(0) : null;
    }

    private static boolean fits(List<String> parameters, List<String> given) {
        if (parameters.size() != given.size()) {
            return false;
        }
        for (int i = 0; i < given.size(); i++) {
            String parameter = parameters.get(i);
            boolean loose = given.get(i).equals("?") || parameter.equals("Object") || Character.isLowerCase(parameter.charAt(0))
                    || parameter.equals("Number") || parameter.equals("Map") || parameter.equals("Collection");
            if (!loose && !parameter.equals(given.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The simple name of an argument's type; for a chain that an unknown argument left untyped, that of the chain's start. */
    private String apparentType(Expression argument) {
        String known = simpleName(argument.getType());
        if (!known.equals("?") || !(argument.unwrap() instanceof J.MethodInvocation call) || call.getSelect() == null) {
            return known;
        }
        return call.getSimpleName().startsWith("with") ? apparentType(call.getSelect()) : "?";
    }

    /** The arguments that are written. */
    static List<Expression> arguments(List<Expression> arguments) {
        return arguments == null ? List.of() : arguments.stream().filter(a -> !(a instanceof J.Empty)).toList();
    }

    /** How many parameters a method declares. */
    static long parameters(J.MethodDeclaration method) {
        return method.getParameters().stream().filter(p -> !(p instanceof J.Empty)).count();
    }

    /** The simple names of a method's parameter types, the last with {@code ...} if it takes any number. */
    static List<String> parameters(JavaType.Method method) {
        List<String> names = new ArrayList<>();
        for (JavaType type : method.getParameterTypes()) {
            names.add(simpleName(type));
        }
        int last = names.size() - 1;
        if (method.hasFlags(Flag.Varargs) && last >= 0 && names.get(last).endsWith("[]")) {
            names.set(last, names.get(last).substring(0, names.get(last).length() - 2) + "...");
        }
        return names;
    }

    private static String simpleName(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return simpleName(array.getElemType()) + "[]";
        }
        if (type instanceof JavaType.Primitive primitive) {
            return primitive == JavaType.Primitive.String ? "String" : primitive.getKeyword();
        }
        if (type instanceof JavaType.GenericTypeVariable variable) {
            return variable.getBounds().isEmpty() ? "Object" : simpleName(variable.getBounds().get(0));
        }
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        if (qualified == null) {
            return "?";
        }
        String name = qualified.getClassName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
