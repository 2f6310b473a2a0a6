package dev.defrost.recipes.java;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;
import org.openrewrite.marker.Marker;

/**
 * Gives types to the calls and creations of both SDKs, and of the basic types of the JDK, that the parser left without one, because an
 * argument is of an unknown type. The code compiles where its libraries are: if one method alone can take the arguments, it is that method.
 */
final class CallTypes extends CodeVisitor {
    /** What the new code is made of, beside the helper. */
    private static final List<String> SEEN = List.of("software.amazon.awssdk.", "java.lang.", "java.math.");
    private static final Completed COMPLETED = new Completed(UUID.nameUUIDFromBytes(new byte[0]));
    private final ApiTypes types;

    /** Says that a type was found here: the parser did not know it when it looked at the code around. */
    private record Completed(UUID id) implements Marker {
        @Override
        public UUID getId() {
            return id;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <M extends Marker> M withId(UUID other) {
            return (M) new Completed(other);
        }
    }

    private CallTypes(ApiTypes types) {
        this.types = types;
    }

    /** The tree with more types, and nothing else changed. */
    static J.CompilationUnit complete(J.CompilationUnit unit, ApiTypes types) {
        return (J.CompilationUnit) new CallTypes(types).visitNonNull(unit, 0);
    }

    /** Whether the type of an expression is not what the parser saw. */
    static boolean isCompleted(Expression expression) {
        return expression.getMarkers().findFirst(Completed.class).isPresent();
    }

    @Override
    public J visitMethodInvocation(J.MethodInvocation call, Integer p) {
        J.MethodInvocation inner = (J.MethodInvocation) super.visitMethodInvocation(call, p);
        Expression select = inner.getSelect();
        JavaType.FullyQualified type = select == null ? null : TypeUtils.asFullyQualified(select.getType());
        if (type == null || !isUnknown(inner.getType())) {
            return inner;
        }
        List<Expression> arguments = Members.arguments(inner.getArguments());
        JavaType.Method method = isSeen(type) ? only(type, inner.getSimpleName(), arguments) : own(type, inner.getSimpleName(), arguments);
        return method == null ? inner : inner.withMethodType(method).withMarkers(inner.getMarkers().add(COMPLETED));
    }

    @Override
    public J visitNewClass(J.NewClass creation, Integer p) {
        J.NewClass inner = (J.NewClass) super.visitNewClass(creation, p);
        JavaType.FullyQualified type = inner.getClazz() == null ? null : TypeUtils.asFullyQualified(inner.getClazz().getType());
        boolean known = inner.getMethodType() != null && inner.getMethodType().getParameterTypes().size() > 0;
        List<Expression> arguments = Members.arguments(inner.getArguments());
        if (known || arguments.isEmpty() || type == null || !isSeen(type)) {
            return inner;
        }
        JavaType.Method constructor = only(type, "<constructor>", arguments);
        return constructor == null ? inner : inner.withMethodType(constructor).withMarkers(inner.getMarkers().add(COMPLETED));
    }

    /** The one method that takes the arguments, or the one that takes whatever the others take and returns the same; null if there is none. */
    private static JavaType.Method only(JavaType.FullyQualified type, String name, List<Expression> arguments) {
        List<JavaType.Method> taking = new ArrayList<>();
        for (JavaType.FullyQualified owner : withSupertypes(type)) {
            owner.getMethods().stream().filter(method -> method.getName().equals(name) && takes(method, arguments)
                    && taking.stream().noneMatch(other -> sameParameters(other, method))).forEach(taking::add);
        }
        if (taking.stream().anyMatch(method -> !method.hasFlags(Flag.Varargs) && certainlyTakes(method, arguments))) {
            taking.removeIf(method -> method.hasFlags(Flag.Varargs));
        }
        return taking.stream().filter(method -> !mayGetArray(method, arguments))
                .filter(method -> taking.stream().allMatch(other -> covers(method, other))).findFirst()
                .map(method -> closed(type, method)).orElse(null);
    }

    /** The one static method of this name and number of parameters in a class that extends none; null for another method. */
    private static JavaType.Method own(JavaType.FullyQualified type, String name, List<Expression> arguments) {
        List<JavaType.Method> named = type.getMethods().stream().filter(method -> method.getName().equals(name)).toList();
        boolean only = named.size() == 1 && named.get(0).hasFlags(Flag.Static) && !named.get(0).hasFlags(Flag.Varargs)
                && named.get(0).getParameterTypes().size() == arguments.size() && TypeUtils.isObject(type.getSupertype());
        return only && !isOpen(named.get(0).getReturnType()) ? named.get(0) : null;
    }

    /** A method whose result is of a known type: a builder of SDK v2 builds an object of the class that it is in; null for another generic one. */
    private static JavaType.Method closed(JavaType.FullyQualified type, JavaType.Method method) {
        boolean builds = method.getName().equals("build") && type.getOwningClass() != null;
        return builds ? method.withReturnType(type.getOwningClass()) : isOpen(method.getReturnType()) ? null : method;
    }

    /** Whether all methods of a type are known, and none is generic that matters here. */
    private boolean isSeen(JavaType type) {
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        return types.isApi(type) || qualified != null && SEEN.stream().anyMatch(qualified.getFullyQualifiedName()::startsWith);
    }

    private static Set<JavaType.FullyQualified> withSupertypes(JavaType.FullyQualified type) {
        Set<JavaType.FullyQualified> all = new LinkedHashSet<>();
        for (JavaType.FullyQualified at = type; at != null; at = at.getSupertype()) {
            all.add(at);
        }
        all.addAll(Overrides.supertypes(type));
        return all;
    }

    private static boolean takes(JavaType.Method method, List<Expression> arguments) {
        List<JavaType> parameters = method.getParameterTypes();
        boolean varargs = method.hasFlags(Flag.Varargs) && arguments.size() >= parameters.size() - 1;
        if (arguments.size() != parameters.size() && !varargs) {
            return false;
        }
        int last = parameters.size() - 1;
        for (int i = 0; i < arguments.size(); i++) {
            JavaType argument = arguments.get(i).getType();
            JavaType parameter = parameters.get(Math.min(i, last));
            boolean element = i >= last && method.hasFlags(Flag.Varargs) && parameter instanceof JavaType.Array array
                    && (argument instanceof JavaType.Array || takes(array.getElemType(), argument));
            if (!element && !takes(parameter, argument)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one value of an unknown type stands for all variable arguments: it may be an array of them. */
    private static boolean mayGetArray(JavaType.Method method, List<Expression> arguments) {
        int last = arguments.size() - 1;
        return method.hasFlags(Flag.Varargs) && arguments.size() == method.getParameterTypes().size() && isUnknown(arguments.get(last).getType());
    }

    /** Whether a method can be called with these arguments, whatever the unknown ones are: variable arguments are then not tried. */
    private static boolean certainlyTakes(JavaType.Method method, List<Expression> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            JavaType parameter = method.getParameterTypes().get(i);
            JavaType argument = arguments.get(i).getType();
            if (!TypeUtils.isObject(parameter) && !(isClass(parameter) && isClass(argument) && TypeUtils.isAssignableTo(parameter, argument))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a parameter may take a value; certain only where it is denied. */
    private static boolean takes(JavaType parameter, JavaType argument) {
        if (isClass(parameter) && isClass(argument)) {
            return TypeUtils.isObject(parameter) || TypeUtils.isAssignableTo(parameter, argument);
        }
        if (parameter instanceof JavaType.Array && isClass(argument)) {
            return false;
        }
        boolean text = TypeUtils.isString(parameter) || TypeUtils.isString(argument);
        return !text || isUnknown(argument) || isOpen(parameter) || argument == JavaType.Primitive.Null;
    }

    private static boolean isClass(JavaType type) {
        return type == JavaType.Primitive.String || TypeUtils.asFullyQualified(type) != null && !(type instanceof JavaType.GenericTypeVariable);
    }

    /** Whether a supertype's method is one that was found before. */
    private static boolean sameParameters(JavaType.Method method, JavaType.Method other) {
        return method.getParameterTypes().toString().equals(other.getParameterTypes().toString());
    }

    /** Whether a method does the same as another with all that the other takes, and takes any number, or null, beside it. */
    private static boolean covers(JavaType.Method method, JavaType.Method other) {
        if (method == other) {
            return true;
        }
        if (method.hasFlags(Flag.Varargs) || other.hasFlags(Flag.Varargs)
                || !String.valueOf(method.getReturnType()).equals(String.valueOf(other.getReturnType()))) {
            return false;
        }
        for (int i = 0; i < method.getParameterTypes().size(); i++) {
            JavaType wide = method.getParameterTypes().get(i);
            JavaType narrow = other.getParameterTypes().get(i);
            boolean number = TypeUtils.isOfClassType(wide, "java.lang.Number") && TypeUtils.isAssignableTo("java.lang.Number", narrow);
            boolean boxed = narrow instanceof JavaType.Primitive primitive && TypeUtils.isOfClassType(wide, primitive.getClassName());
            if (!number && !boxed && !String.valueOf(wide).equals(String.valueOf(narrow))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpen(JavaType type) {
        return type instanceof JavaType.GenericTypeVariable || type instanceof JavaType.Parameterized parameterized
                && parameterized.getTypeParameters().stream().anyMatch(CallTypes::isOpen);
    }

    private static boolean isUnknown(JavaType type) {
        return type == null || type instanceof JavaType.Unknown;
    }
}
