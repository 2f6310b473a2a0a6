package dev.defrost.recipes.java;

import dev.defrost.findings.TextEdit;
import dev.defrost.java.JavaSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openrewrite.ExecutionContext;
import org.openrewrite.ScanningRecipe;
import org.openrewrite.SourceFile;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;

/** Runs {@link JavaMigration} over the Java files of an OpenRewrite run, such as those of its Maven and Gradle plugins. */
public final class DocumentApiToSdkV2 extends ScanningRecipe<DocumentApiToSdkV2.Program> {
    /** The Java files of a run, and once all are seen the plan for them. */
    public static final class Program {
        private final List<JavaSource> sources = new ArrayList<>();
        private JavaPlan plan;

        private JavaPlan plan() {
            if (plan == null) {
                plan = JavaMigration.plan(sources, JavaOptions.DEFAULT);
            }
            return plan;
        }
    }

    @Override
    public String getDisplayName() {
        return "Move the DynamoDB Document API of AWS SDK v1 to SDK v2 clients";
    }

    @Override
    public String getDescription() {
        return "Rewrites uses of `com.amazonaws.services.dynamodbv2.document` to `DynamoDbClient` of AWS SDK for Java v2. "
                + "What belongs together moves as a whole or stays as a whole.";
    }

    @Override
    public Program getInitialValue(ExecutionContext ctx) {
        return new Program();
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getScanner(Program program) {
        return new JavaIsoVisitor<>() {
            @Override
            public J.CompilationUnit visitCompilationUnit(J.CompilationUnit unit, ExecutionContext ctx) {
                program.sources.add(new JavaSource(path(unit.getSourcePath()), unit.printAll(), true));
                return unit;
            }
        };
    }

    @Override
    public Collection<? extends SourceFile> generate(Program program, ExecutionContext ctx) {
        return program.plan().newFiles().entrySet().stream()
                .filter(file -> program.sources.stream().noneMatch(s -> s.path().equals(file.getKey())))
                .map(file -> TypedParser.reparse(Path.of(file.getKey()), file.getValue())).filter(Objects::nonNull).toList();
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getVisitor(Program program) {
        return new JavaIsoVisitor<>() {
            @Override
            public J.CompilationUnit visitCompilationUnit(J.CompilationUnit unit, ExecutionContext ctx) {
                String path = path(unit.getSourcePath());
                List<TextEdit> edits = program.plan().edits().get(path);
                String text = edits == null ? program.plan().newFiles().get(path) : JavaPlan.apply(unit.printAll(), edits);
                if (text == null || text.equals(unit.printAll())) {
                    return unit;
                }
                J.CompilationUnit changed = TypedParser.reparse(unit.getSourcePath(), text);
                return changed == null ? unit : changed.withId(unit.getId()).withMarkers(unit.getMarkers());
            }
        };
    }

    private static String path(Path path) {
        return path.toString().replace('\\', '/');
    }
}
