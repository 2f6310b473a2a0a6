package dev.defrost.recipes.java;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/** Which methods have to keep one signature: those that a method overrides or may override, and those that lambdas implement. */
final class Overrides {
    private Overrides() {}

    /** The methods of all supertypes that have the name and number of parameters of this one. */
    static List<JavaType.Method> of(JavaType.Method method) {
        List<JavaType.Method> found = new ArrayList<>();
        if (method.isConstructor() || method.hasFlags(Flag.Private) || method.hasFlags(Flag.Static)) {
            return found;
        }
        for (JavaType.FullyQualified type : supertypes(method.getDeclaringType())) {
            type.getMethods().stream().filter(other -> other.getName().equals(method.getName())
                    && other.getParameterTypes().size() == method.getParameterTypes().size()).forEach(found::add);
        }
        return found;
    }

    /** The methods without a body that a lambda of this type may implement, but for those of the JDK. */
    static List<JavaType.Method> implementedBy(JavaType.FullyQualified functional) {
        List<JavaType.Method> found = new ArrayList<>();
        Set<JavaType.FullyQualified> types = supertypes(functional);
        types.add(functional);
        types.stream().filter(type -> !type.getFullyQualifiedName().startsWith("java."))
                .forEach(type -> type.getMethods().stream().filter(method -> !method.hasFlags(Flag.Default) && !method.hasFlags(Flag.Static))
                        .forEach(found::add));
        return found;
    }

    /** All types that a type extends or implements. */
    static Set<JavaType.FullyQualified> supertypes(JavaType.FullyQualified type) {
        Set<JavaType.FullyQualified> found = new HashSet<>();
        collect(type, found, new HashSet<>());
        return found;
    }

    private static void collect(JavaType.FullyQualified type, Set<JavaType.FullyQualified> found, Set<String> seen) {
        List<JavaType.FullyQualified> direct = new ArrayList<>(type.getInterfaces());
        if (type.getSupertype() != null) {
            direct.add(type.getSupertype());
        }
        for (JavaType.FullyQualified each : direct) {
            if (seen.add(each.getFullyQualifiedName())) {
                found.add(each);
                collect(each, found, seen);
            }
        }
    }
}
