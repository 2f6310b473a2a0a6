package dev.defrost.recipes.openrewrite;

import dev.defrost.recipes.python.MigrationPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Result;
import org.openrewrite.SourceFile;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.text.PlainText;

/** Runs the recipe for a plan that was made before, on the files that change only. */
public final class PlannedMigration {
    private static final String PLAN = PlannedMigration.class.getName() + ".plan";

    private PlannedMigration() {}

    /** The new texts of the files that the plan changes, by path; {@code texts} has the old text of each. */
    public static Map<String, String> run(MigrationPlan plan, Map<String, String> texts) {
        if (plan.rewritten().isEmpty()) {
            return Map.of();
        }
        List<Throwable> failures = new ArrayList<>();
        ExecutionContext context = new InMemoryExecutionContext(failures::add);
        context.putMessage(PLAN, plan);
        List<SourceFile> sources = new ArrayList<>();
        plan.rewritten().keySet().forEach(path -> sources.add(plainText(path, texts.get(path))));
        List<Result> results = new MigrateBoto3Resources(null, null, null).run(new InMemoryLargeSourceSet(sources), context, 1, 1)
                .getChangeset().getAllResults();
        if (!failures.isEmpty()) {
            throw new IllegalStateException("the recipe failed", failures.get(0));
        }
        Map<String, String> rewritten = new LinkedHashMap<>();
        for (Result result : results) {
            PlainText after = (PlainText) result.getAfter();
            rewritten.put(MigrateBoto3Resources.pathOf(after), after.getText());
        }
        return rewritten;
    }

    /** The plan that this run was given; null when the recipe has to make it. */
    static MigrationPlan planIn(ExecutionContext context) {
        return context.getMessage(PLAN);
    }

    private static PlainText plainText(String path, String text) {
        return PlainText.builder().sourcePath(Path.of(path)).text(text).build();
    }
}
