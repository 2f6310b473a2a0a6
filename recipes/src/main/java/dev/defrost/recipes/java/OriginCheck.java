package dev.defrost.recipes.java;

import dev.defrost.definitions.libraries.Annotations;
import dev.defrost.definitions.read.Libraries;
import dev.defrost.findings.Blocker;
import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/** Checks that the objects of the old API which a file gets come from code that is migrated with it, not from a framework. */
final class OriginCheck {
    /**
     * Why a declaration may get objects that cannot be seen.
     *
     * @param client whether it may be a client: all that get one from a framework get the same
     * @param doubt whether Spring gives or takes it by its type, which the new type serves as well
     */
    record Origin(Units.Unit unit, Blocker blocker, boolean client, boolean doubt) {}

    private final FileMigration file;
    private final List<FileMigration> files;
    private final List<Origin> problems = new ArrayList<>();

    private OriginCheck(FileMigration file, List<FileMigration> files) {
        this.file = file;
        this.files = files;
    }

    /** The declarations of a file that get objects of the old API from code which is not among {@code files}. */
    static List<Origin> check(FileMigration file, List<FileMigration> files) {
        OriginCheck check = new OriginCheck(file, files);
        new CodeVisitor() {
            @Override
            public J visitClassDeclaration(J.ClassDeclaration type, Integer p) {
                check.look(type);
                return super.visitClassDeclaration(type, p);
            }
        }.visit(file.file().unit(), 0);
        return check.problems;
    }

    private void look(J.ClassDeclaration type) {
        if (type.getPrimaryConstructor() != null) {
            type.getPrimaryConstructor().stream().filter(this::takes).forEach(
                    c -> add(c, BlockerCode.OBJECT_IDENTITY, "a record compares and prints its components"));
        }
        List<J.Annotation> unknown = type.getLeadingAnnotations().stream().filter(a -> !Spring.isOfClass(a, file.file())).toList();
        String generated = annotation(unknown);
        boolean made = unknown.size() < type.getLeadingAnnotations().size();
        for (Statement member : type.getBody().getStatements()) {
            if (member instanceof J.VariableDeclarations field && takes(field)) {
                look(field, generated);
            } else if (member instanceof J.MethodDeclaration method && takes(method)) {
                look(method, generated, made, type);
            }
        }
    }

    private void look(J.VariableDeclarations field, String generated) {
        String own = annotation(field.getLeadingAnnotations());
        if (generated == null && own != null && isAsked(field.getLeadingAnnotations()) && holdsClient(field)) {
            doubt(field, BlockerCode.UNTRACKED_STORE, "`@" + own + "` may give this field its value");
            return;
        }
        String mock = Mocks.reason(field, own, file.scope());
        if (mock != null) {
            add(field, BlockerCode.MOCKED_IN_TESTS, mock);
        } else if (own != null) {
            add(field, BlockerCode.UNTRACKED_STORE, "`@" + own + "` may give this field its value");
        } else if (generated != null) {
            add(field, BlockerCode.UNTRACKED_STORE, "`@" + generated + "` on the class may give this field its value");
        }
        for (J.VariableDeclarations.NamedVariable variable : field.getVariables()) {
            String key = file.scope().key(variable);
            if (variable.getInitializer() == null && files.stream().allMatch(f -> f.scope().writes(key).isEmpty())) {
                add(field, BlockerCode.UNTRACKED_STORE, "a field that other code fills");
            }
        }
    }

    private void look(J.MethodDeclaration method, String generated, boolean made, J.ClassDeclaration type) {
        boolean clients = generated == null && method.getParameters().stream().filter(this::takes)
                .allMatch(parameter -> holdsClient(parameter) && isAsked(((J.VariableDeclarations) parameter).getLeadingAnnotations()))
                && (method.getReturnTypeExpression() == null || !file.types().mentions(method.getReturnTypeExpression().getType())
                || file.types().isClient(method.getReturnTypeExpression().getType()));
        boolean wired = method.getLeadingAnnotations().stream().allMatch(a -> isHarmless(a.getSimpleName())
                || Spring.asks(a, file.file()) || Spring.makes(a, file.file()));
        String own = annotation(method.getLeadingAnnotations());
        for (Statement parameter : method.getParameters()) {
            if (own == null && parameter instanceof J.VariableDeclarations variable && takes(variable)) {
                own = annotation(variable.getLeadingAnnotations());
            }
        }
        if (clients && wired && (own != null || method.isConstructor() && made)) {
            doubt(method, BlockerCode.FIXED_SIGNATURE, own == null ? "Spring calls this" : "`@" + own + "` lets Spring call this");
        } else if (own != null) {
            add(method, BlockerCode.FIXED_SIGNATURE, "`@" + own + "` lets a framework call this");
        } else if (method.isConstructor() && made && generated == null) {
            add(method, BlockerCode.FIXED_SIGNATURE, "Spring calls this");
        } else if (method.isConstructor() && generated != null) {
            add(method, BlockerCode.FIXED_SIGNATURE, "`@" + generated + "` on the class lets a framework call this");
        } else if (method.isConstructor() && files.stream().noneMatch(f -> creates(f, type, method))) {
            add(method, BlockerCode.FIXED_SIGNATURE, "nothing that can be seen calls this constructor");
        }
    }

    /** Whether a file calls a constructor, through {@code this}, {@code super} and references too. */
    private static boolean creates(FileMigration file, J.ClassDeclaration type, J.MethodDeclaration constructor) {
        String name = Scope.qualifiedName(type);
        boolean[] found = {false};
        new CodeVisitor() {
            @Override
            public J visitNewClass(J.NewClass creation, Integer p) {
                found[0] |= TypeUtils.isOfClassType(creation.getType(), name) || extended(creation, name);
                return super.visitNewClass(creation, p);
            }

            @Override
            public J visitMemberReference(J.MemberReference reference, Integer p) {
                found[0] |= reference.getReference().getSimpleName().equals("new")
                        && TypeUtils.isOfClassType(reference.getContaining().getType(), name);
                return super.visitMemberReference(reference, p);
            }

            @Override
            public J visitMethodInvocation(J.MethodInvocation call, Integer p) {
                boolean chained = call.getSimpleName().equals("super") || call.getSimpleName().equals("this");
                JavaType.Method method = call.getMethodType();
                found[0] |= chained && method != null && method.getDeclaringType().getFullyQualifiedName().equals(name)
                        && file.scope().enclosing(call, J.MethodDeclaration.class) != constructor;
                return super.visitMethodInvocation(call, p);
            }
        }.visit(file.file().unit(), 0);
        return found[0];
    }

    private static boolean extended(J.NewClass creation, String name) {
        return creation.getBody() != null && creation.getClazz() != null
                && TypeUtils.isOfClassType(creation.getClazz().getType(), name);
    }

    private boolean takes(Statement declaration) {
        if (declaration instanceof J.MethodDeclaration method) {
            boolean result = method.getReturnTypeExpression() != null
                    && file.types().mentions(method.getReturnTypeExpression().getType());
            return result || method.getParameters().stream().anyMatch(this::takes);
        }
        return declaration instanceof J.VariableDeclarations variables
                && variables.getVariables().stream().anyMatch(v -> file.types().mentions(v.getType()));
    }

    private static String annotation(List<J.Annotation> annotations) {
        return annotations.stream().map(J.Annotation::getSimpleName).filter(n -> !isHarmless(n)).findFirst().orElse(null);
    }

    private boolean mentionsClient(J declaration) {
        return declaration instanceof J.VariableDeclarations variables
                ? variables.getVariables().stream().anyMatch(v -> file.types().mentionsClient(v.getType()))
                : declaration instanceof J.MethodDeclaration method && (method.getParameters().stream().anyMatch(this::mentionsClient)
                || method.getReturnTypeExpression() != null && file.types().mentionsClient(method.getReturnTypeExpression().getType()));
    }

    private boolean isAsked(List<J.Annotation> annotations) {
        return annotations.stream().allMatch(a -> isHarmless(a.getSimpleName()) || Spring.asks(a, file.file()));
    }

    private boolean holdsClient(Statement declaration) {
        return declaration instanceof J.VariableDeclarations variables
                && variables.getVariables().stream().allMatch(v -> file.types().isClient(v.getType()));
    }

    private void add(J node, BlockerCode code, String message) {
        add(node, code, message, false);
    }

    private void doubt(J node, BlockerCode code, String message) {
        add(node, code, message, true);
    }

    private void add(J node, BlockerCode code, String message, boolean doubt) {
        J typed = node instanceof J.VariableDeclarations v && !v.getVariables().isEmpty() ? v.getVariables().get(0)
                : node instanceof J.MethodDeclaration m ? m.getName() : node;
        problems.add(new Origin(file.unitOf(node instanceof J.VariableDeclarations ? typed : node),
                new Blocker(code, file.file().spans().span(typed), message, List.of()), mentionsClient(node), doubt));
    }

    /** Whether nobody gives or takes values because of the annotation; any other may mean that a framework or generator does. */
    private static boolean isHarmless(String annotation) {
        return Libraries.java().means(annotation, Annotations.Meaning.HARMLESS);
    }
}
