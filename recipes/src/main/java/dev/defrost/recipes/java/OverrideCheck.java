package dev.defrost.recipes.java;

import dev.defrost.findings.Blocker;
import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;

/** Keeps methods whose signature is also that of a method which cannot change: one of a library, or one that cannot be seen. */
final class OverrideCheck {
    private final FileMigration file;
    private final Set<String> declared = new HashSet<>();
    /** Types of the project that extend or implement something unknown. */
    private final Set<String> open = new HashSet<>();
    /** Calls, by name and number of arguments, that no method could be found for. */
    private final Set<String> unknownCalls = new HashSet<>();
    private final List<FileMigration.Problem> problems = new ArrayList<>();

    private OverrideCheck(FileMigration file, List<FileMigration> files) {
        this.file = file;
        files.forEach(this::learn);
    }

    static List<FileMigration.Problem> check(FileMigration file, List<FileMigration> files) {
        OverrideCheck check = new OverrideCheck(file, files);
        new CodeVisitor() {
            @Override
            public J visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
                check.look(method);
                return super.visitMethodDeclaration(method, p);
            }
        }.visit(file.file().unit(), 0);
        return check.problems;
    }

    private void learn(FileMigration other) {
        new CodeVisitor() {
            @Override
            public J visitClassDeclaration(J.ClassDeclaration type, Integer p) {
                String name = Scope.qualifiedName(type);
                declared.add(name);
                List<TypeTree> parents = new ArrayList<>(type.getImplements() == null ? List.of() : type.getImplements());
                if (type.getExtends() != null) {
                    parents.add(type.getExtends());
                }
                if (type.getType() == null || parents.stream().anyMatch(parent -> isUnknown(parent.getType()))) {
                    open.add(name);
                }
                return super.visitClassDeclaration(type, p);
            }

            @Override
            public J visitMethodInvocation(J.MethodInvocation call, Integer p) {
                boolean own = call.getSelect() == null || !other.types().isApi(call.getSelect().getType());
                JavaType.Method method = call.getMethodType();
                boolean understood = method != null && method.getParameterTypes().stream().noneMatch(OverrideCheck::isUnseen);
                String name = call.getSimpleName() + "/" + Members.arguments(call.getArguments()).size();
                if (!understood && own) {
                    unknownCalls.add(name);
                }
                for (int i = 0; own && i < call.getArguments().size(); i++) {
                    if (isUnseen(call.getArguments().get(i).getType())) {
                        unknownCalls.add(name + "/" + i);
                    }
                }
                return super.visitMethodInvocation(call, p);
            }
        }.visit(other.file().unit(), 0);
    }

    private void look(J.MethodDeclaration method) {
        TypeTree result = method.getReturnTypeExpression();
        boolean concerned = result != null && file.types().mentions(result.getType())
                || method.getParameters().stream().anyMatch(parameter -> parameter instanceof J.VariableDeclarations variables
                && variables.getVariables().stream().anyMatch(variable -> file.types().mentions(variable.getType())));
        if (!concerned || method.isConstructor()) {
            return;
        }
        JavaType.Method own = method.getMethodType();
        List<JavaType.Method> overridden = own == null ? List.of() : Overrides.of(own);
        for (JavaType.Method other : overridden) {
            String owner = other.getDeclaringType().getFullyQualifiedName();
            if (!declared.contains(owner) || !sameMentions(own, other)) {
                add(method, "`" + other.getDeclaringType().getClassName() + "` fixes the signature of this method");
            }
        }
        if (mayGetUnknown(method)) {
            add(method, "a call that cannot be understood may be one of this method");
        }
        boolean claims = method.getLeadingAnnotations().stream().anyMatch(annotation -> annotation.getSimpleName().equals("Override"));
        if (overridden.isEmpty() && (claims || isOpen(method, own))) {
            add(method, "this method may implement one that cannot be seen");
        }
    }

    /** Whether a call by this name may hand an object over that comes from unknown code. */
    private boolean mayGetUnknown(J.MethodDeclaration method) {
        String name = method.getSimpleName() + "/" + Members.parameters(method);
        if (unknownCalls.contains(name)) {
            return true;
        }
        for (int i = 0; i < method.getParameters().size(); i++) {
            if (method.getParameters().get(i) instanceof J.VariableDeclarations variables && file.types().mentions(variables.getType())
                    && unknownCalls.contains(name + "/" + i)) {
                return true;
            }
        }
        return false;
    }

    private boolean sameMentions(JavaType.Method own, JavaType.Method other) {
        for (int i = 0; i < own.getParameterTypes().size(); i++) {
            if (file.types().mentions(own.getParameterTypes().get(i)) != file.types().mentions(other.getParameterTypes().get(i))) {
                return false;
            }
        }
        return file.types().mentions(own.getReturnType()) == file.types().mentions(other.getReturnType());
    }

    /** Whether something unknown may call a method that is neither private nor static. */
    private boolean isOpen(J.MethodDeclaration method, JavaType.Method own) {
        if (method.hasModifier(J.Modifier.Type.Private) || method.hasModifier(J.Modifier.Type.Static)) {
            return false;
        }
        if (own == null) {
            return true;
        }
        J.NewClass anonymous = file.scope().enclosing(method, J.NewClass.class);
        J.ClassDeclaration type = file.scope().enclosing(method, J.ClassDeclaration.class);
        boolean inside = anonymous != null && (type == null || file.scope().enclosing(anonymous, J.ClassDeclaration.class) == type);
        if (inside && anonymous.getClazz() != null && isUnknown(anonymous.getClazz().getType())) {
            return true;
        }
        return open.contains(own.getDeclaringType().getFullyQualifiedName())
                || Overrides.supertypes(own.getDeclaringType()).stream().anyMatch(each -> open.contains(each.getFullyQualifiedName()));
    }

    private static boolean isUnseen(JavaType type) {
        return type == null || type instanceof JavaType.Unknown;
    }

    private static boolean isUnknown(JavaType type) {
        return type == null || type instanceof JavaType.Unknown || TypeUtils.asFullyQualified(type) == null;
    }

    private void add(J.MethodDeclaration method, String message) {
        problems.add(new FileMigration.Problem(file.unitOf(method),
                new Blocker(BlockerCode.FIXED_SIGNATURE, file.file().spans().span(method.getName()), message, List.of())));
    }
}
