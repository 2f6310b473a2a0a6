package dev.defrost.recipes.java;

import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Checks that methods of one name which take different types still do: two classes of SDK v1 may become one type, or one that another method
 * takes already. Types count without their arguments, as they do at run time.
 */
final class OverloadCheck {
    private final ApiTypes types;

    private OverloadCheck(ApiTypes types) {
        this.types = types;
    }

    /** Adds a problem at every method and constructor of a file that another one of its class, or of a class above it, would clash with. */
    static void check(ParsedFile file, ApiTypes types, Problems problems) {
        OverloadCheck check = new OverloadCheck(types);
        new CodeVisitor() {
            @Override
            public J visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
                JavaType.Method declared = method.getMethodType();
                if (declared != null && check.clashes(declared)) {
                    method.getParameters().forEach(parameter -> problems.add(parameter, BlockerCode.UNSUPPORTED_FLOW,
                            "another `" + method.getSimpleName() + "` would take the same types"));
                }
                return super.visitMethodDeclaration(method, p);
            }
        }.visit(file.unit(), 0);
    }

    private boolean clashes(JavaType.Method method) {
        String before = written(method, false);
        String after = written(method, true);
        return others(method).stream().anyMatch(other -> written(other, true).equals(after) && !written(other, false).equals(before));
    }

    private static List<JavaType.Method> others(JavaType.Method method) {
        Set<JavaType.FullyQualified> owners = new LinkedHashSet<>();
        above(method.getDeclaringType(), owners);
        List<JavaType.Method> others = new ArrayList<>();
        owners.forEach(owner -> owner.getMethods().stream().filter(m -> m.getName().equals(method.getName())).forEach(others::add));
        return others;
    }

    private static void above(JavaType.FullyQualified type, Set<JavaType.FullyQualified> found) {
        if (type != null && !(type instanceof JavaType.Unknown) && found.add(type)) {
            above(type.getSupertype(), found);
            type.getInterfaces().forEach(each -> above(each, found));
        }
    }

    /** The types that a method takes, before or after the migration. */
    private String written(JavaType.Method method, boolean after) {
        return method.getParameterTypes().stream().map(type -> written(type, after)).collect(Collectors.joining(","));
    }

    private String written(JavaType type, boolean after) {
        if (type instanceof JavaType.Array array) {
            return written(array.getElemType(), after) + "[]";
        }
        if (after && types.isCarrier(type)) {
            return "DynamoDbClient,String" + (types.is(type, "Index") ? ",String" : "");
        }
        String replaced = after && types.isApi(type) ? types.replacement(type) : null;
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        String name = replaced != null ? replaced.replace(String.valueOf(Names.END), "") : qualified == null ? String.valueOf(type)
                : qualified.getFullyQualifiedName();
        String erased = name.indexOf('<') < 0 ? name : name.substring(0, name.indexOf('<'));
        return erased.substring(erased.lastIndexOf('.') + 1);
    }
}
