package dev.defrost.recipes.java;

import dev.defrost.findings.Group.GroupLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** The variables, parameters, fields and methods that hold or return objects of the Document API, by the group that they are in. */
final class GroupLocations {
    private final Function<Units.Unit, String> group;
    private final Map<String, List<GroupLocation>> found = new LinkedHashMap<>();

    private GroupLocations(Function<Units.Unit, String> group) {
        this.group = group;
    }

    /** @param group tells the group of a unit */
    static Map<String, List<GroupLocation>> of(List<FileMigration> files, Function<Units.Unit, String> group) {
        GroupLocations locations = new GroupLocations(group);
        files.forEach(locations::look);
        return locations.found;
    }

    private void look(FileMigration file) {
        new CodeVisitor() {
            @Override
            public J visitVariable(J.VariableDeclarations.NamedVariable variable, Integer p) {
                if (file.types().isDocument(variable.getType())) {
                    add(file, variable, variable.getName(), kind(file.scope(), variable), variable.getType());
                }
                return super.visitVariable(variable, p);
            }

            @Override
            public J visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
                JavaType type = method.getReturnTypeExpression() == null ? null : method.getReturnTypeExpression().getType();
                if (type != null && file.types().isDocument(type)) {
                    add(file, method, method.getName(), "return", type);
                }
                return super.visitMethodDeclaration(method, p);
            }
        }.visit(file.file().unit(), 0);
    }

    private static String kind(Scope scope, J.VariableDeclarations.NamedVariable variable) {
        J declaration = scope.parent(variable);
        J owner = scope.parent(declaration);
        boolean field = owner instanceof J.Block block && (scope.parent(block) instanceof J.ClassDeclaration || scope.parent(block) instanceof J.NewClass);
        return field ? "field" : owner instanceof J.MethodDeclaration || owner instanceof J.Lambda ? "parameter" : "variable";
    }

    private void add(FileMigration file, J node, J.Identifier name, String kind, JavaType type) {
        JavaType.FullyQualified known = TypeUtils.asFullyQualified(type);
        found.computeIfAbsent(group.apply(file.unitOf(node)), key -> new ArrayList<>()).add(new GroupLocation(kind, name.getSimpleName(),
                file.file().spans().span(name), "dynamodb", known == null ? type.toString() : known.getClassName()));
    }
}
