package dev.defrost.recipes.java;

import dev.defrost.definitions.libraries.Annotations;
import dev.defrost.definitions.read.Libraries;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Which code puts mocks in the place of objects of the old API. What a mock answers is written for the old calls. */
final class Mocks {
    private Mocks() {}

    /** Why a class object that a mock is made of keeps its uses; null for another use of it. */
    static String reason(J.FieldAccess classObject, Scope scope) {
        return scope.parent(classObject) instanceof J.MethodInvocation call && Libraries.java().isMockMethod(call.getSimpleName())
                ? reason(classObject, classObject.getTarget().getType(), scope) : null;
    }

    /** Why an annotated field keeps its uses; null if its annotation makes no mock. */
    static String reason(J.VariableDeclarations field, String annotation, Scope scope) {
        return annotation != null && Libraries.java().means(annotation, Annotations.Meaning.MOCKING) ? reason(field, field.getType(), scope) : null;
    }

    private static String reason(J node, JavaType type, Scope scope) {
        J.ClassDeclaration test = scope.enclosing(node, J.ClassDeclaration.class);
        J.MethodDeclaration method = scope.enclosing(node, J.MethodDeclaration.class);
        JavaType.FullyQualified mocked = TypeUtils.asFullyQualified(type);
        return "`" + (test == null ? "" : test.getSimpleName()) + (method == null ? "" : "." + method.getSimpleName()) + "` puts a mock in the place of `"
                + (mocked == null ? type : mocked.getClassName()) + "`";
    }
}
