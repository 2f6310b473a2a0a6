package dev.defrost.recipes.java;

import dev.defrost.findings.TextEdit;
import dev.defrost.java.JavaSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openrewrite.ExecutionContext;
import org.openrewrite.ScanningRecipe;
import org.openrewrite.SourceFile;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;

/**
 * Runs {@link JavaMigration} over the Java files of an OpenRewrite run, such as those of its Maven and Gradle plugins.
 *
 * <p>The plan is made for the texts that all recipes of the run see first. Where a recipe before this one has changed a file of the plan, that
 * change is dropped and another cycle asked for, in which the other recipe meets the migrated text: the order of the recipes does not matter.
 */
public final class DocumentApiToSdkV2 extends ScanningRecipe<DocumentApiToSdkV2.Program> {
    /** The Java files of a cycle, and once all are seen the plan for them. */
    public static final class Program {
        private final Map<String, J.CompilationUnit> units = new LinkedHashMap<>();
        private final List<JavaSource> sources = new ArrayList<>();
        private JavaPlan plan;

        private void add(String path, J.CompilationUnit unit) {
            units.put(path, unit);
            sources.add(new JavaSource(path, unit.printAll(), true));
        }

        private JavaPlan plan() {
            if (plan == null) {
                plan = JavaMigration.plan(sources, JavaOptions.DEFAULT);
            }
            return plan;
        }

        /** The migrated tree of a file; null for one that stays. */
        private J.CompilationUnit migrated(String path) {
            J.CompilationUnit unit = units.get(path);
            List<TextEdit> edits = plan().edits().get(path);
            String text = unit == null ? null : edits == null ? plan().newFiles().get(path) : JavaPlan.apply(unit.printAll(), edits);
            J.CompilationUnit changed = text == null ? null : TypedParser.reparse(unit.getSourcePath(), text);
            return changed == null || edits == null ? changed : CarriedTypes.onto(changed, unit, edits);
        }
    }

    private final transient AtomicBoolean again = new AtomicBoolean();

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
    public boolean causesAnotherCycle() {
        return again.get();
    }

    @Override
    public Program getInitialValue(ExecutionContext ctx) {
        again.set(false);
        return new Program();
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getScanner(Program program) {
        return new JavaIsoVisitor<>() {
            @Override
            public J.CompilationUnit visitCompilationUnit(J.CompilationUnit unit, ExecutionContext ctx) {
                program.add(path(unit.getSourcePath()), unit);
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
                J.CompilationUnit changed = program.migrated(path);
                if (changed == null || changed.printAll().equals(unit.printAll())) {
                    return unit;
                }
                if (!unit.printAll().equals(program.units.get(path).printAll())) {
                    again.set(true);
                }
                return (J.CompilationUnit) changed.withId(unit.getId()).withMarkers(unit.getMarkers())
                        .withFileAttributes(unit.getFileAttributes()).withCharsetBomMarked(unit.isCharsetBomMarked())
                        .withCharset(unit.getCharset());
            }
        };
    }

    private static String path(Path path) {
        return path.toString().replace('\\', '/');
    }
}
