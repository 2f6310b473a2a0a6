package dev.defrost.recipes.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.TextEdit;
import dev.defrost.findings.Use;
import dev.defrost.java.JavaAnalyzer;
import dev.defrost.java.JavaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** What the linter finds with JavaParser and what the migration sees and changes with OpenRewrite are the same uses. */
class ParityTest {
    private static final Path CASES = Path.of("../test-fixtures/java");
    private static final DocumentApi API = DocumentApi.bundled();

    static Stream<String> cases() throws IOException {
        return GoldenCasesTest.cases();
    }

    private static List<JavaSource> sources(String name) throws IOException {
        return List.of(new JavaSource("Sample.java", Files.readString(CASES.resolve(name).resolve("Before.java")), true));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothParsersSeeTheSameCallsAndCreations(String name) throws IOException {
        List<JavaSource> sources = sources(name);
        Set<String> linted = JavaAnalyzer.analyze(sources).uses().stream()
                .filter(use -> use.kind().equals("creation") || !use.kind().equals("type") && API.isMethodName(use.construct()))
                .map(use -> place(use.span().start(), use.construct())).collect(Collectors.toCollection(TreeSet::new));
        assertThat(typed(sources)).isEqualTo(linted);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyUseHasOneGroupAndThoseOfMigratedGroupsChange(String name) throws IOException {
        List<JavaSource> sources = sources(name);
        JavaPlan plan = JavaMigration.plan(sources, JavaOptions.DEFAULT);
        List<Use> grouped = plan.groups().stream().flatMap(group -> group.uses().stream()).toList();
        assertThat(grouped).containsExactlyInAnyOrderElementsOf(JavaAnalyzer.analyze(sources).uses());
        List<TextEdit> edits = plan.edits().getOrDefault("Sample.java", List.of());
        for (Group group : plan.groups()) {
            List<Use> unchanged = group.uses().stream().filter(use -> edits.stream()
                    .noneMatch(edit -> edit.start() <= use.span().end() && use.span().start() <= edit.end())).toList();
            assertThat(unchanged).isEqualTo(group.outcome() instanceof Outcome.Migrated ? List.of() : group.uses());
        }
    }

    /** The calls and creations of the API as OpenRewrite's types show them. */
    private static Set<String> typed(List<JavaSource> sources) {
        ParsedFile file = TypedParser.parse(sources, new ArrayList<>()).get(0);
        Set<String> found = new TreeSet<>();
        new JavaVisitor<Integer>() {
            @Override
            public J visitMethodInvocation(J.MethodInvocation call, Integer p) {
                JavaType receiver = call.getSelect() != null ? call.getSelect().getType()
                        : call.getMethodType() == null ? null : call.getMethodType().getDeclaringType();
                if (isDocument(receiver) && API.isMethodName(call.getSimpleName())) {
                    found.add(place(file.spans().start(call.getName()), call.getSimpleName()));
                }
                return super.visitMethodInvocation(call, p);
            }

            @Override
            public J visitNewClass(J.NewClass creation, Integer p) {
                if (isDocument(creation.getType())) {
                    found.add(place(file.spans().start(creation.getClazz()), "new"));
                }
                return super.visitNewClass(creation, p);
            }

            @Override
            public J visitMemberReference(J.MemberReference reference, Integer p) {
                String name = reference.getReference().getSimpleName();
                if (isDocument(reference.getContaining().getType()) && API.isMethodName(name)) {
                    found.add(place(file.spans().start(reference), name));
                }
                return super.visitMemberReference(reference, p);
            }
        }.visit(file.unit(), 0);
        return found;
    }

    private static boolean isDocument(JavaType type) {
        JavaType.FullyQualified known = TypeUtils.asFullyQualified(type);
        return known != null && (known.getFullyQualifiedName().startsWith("com.amazonaws.services.dynamodbv2.document.")
                || known.getFullyQualifiedName().startsWith("com.amazonaws.services.dynamodbv2.xspec."));
    }

    private static String place(int offset, String name) {
        return String.format("%06d %s", offset, name);
    }
}
