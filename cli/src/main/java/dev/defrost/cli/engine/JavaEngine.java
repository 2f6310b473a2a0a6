package dev.defrost.cli.engine;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.java.JavaAnalysis;
import dev.defrost.java.JavaAnalyzer;
import dev.defrost.java.JavaSource;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.java.JavaMigration;
import dev.defrost.recipes.java.JavaOptions;
import dev.defrost.recipes.java.JavaPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The engine for Java. {@link #lint} finds uses with JavaParser; groups are found by {@link #migrate} only, with OpenRewrite. */
public final class JavaEngine implements Engine {
    private static final String SUFFIX = ".java";

    /** Whether a file is Java's, by its name. */
    public static boolean isJava(String path) {
        return path.endsWith(SUFFIX);
    }

    @Override
    public EngineResult lint(List<SourceFile> files, EngineOptions options) {
        JavaAnalysis analysis = JavaAnalyzer.analyze(sources(files));
        return new EngineResult(List.of(), analysis.findings(), analysis.skipped(), Map.of(), Map.of());
    }

    @Override
    public EngineResult migrate(List<SourceFile> files, EngineOptions options) {
        List<JavaSource> sources = sources(files);
        JavaPlan plan = JavaMigration.plan(sources, new JavaOptions(options.unsafe(), options.kept()));
        Map<String, String> rewritten = new TreeMap<>();
        Map<String, String> made = new TreeMap<>(plan.newFiles());
        for (JavaSource source : sources) {
            if (plan.edits().containsKey(source.path())) {
                rewritten.put(source.path(), JavaPlan.apply(source.text(), plan.edits().get(source.path())));
            }
            String again = made.remove(source.path()); // a helper of an earlier run gets more methods
            if (again != null) {
                rewritten.put(source.path(), again);
            }
        }
        return new EngineResult(plan.groups(), explained(plan), plan.skipped(), plan.edits(), rewritten, made);
    }

    /** The findings, those of kept groups with the reasons. */
    private static List<Finding> explained(JavaPlan plan) {
        Map<Integer, List<Finding.Related>> reasons = new HashMap<>();
        for (Group group : plan.groups()) {
            if (group.outcome() instanceof Outcome.Kept kept) {
                reasons.put(group.id(), kept.blockers().stream().filter(blocker -> blocker.span() != null)
                        .map(blocker -> new Finding.Related(blocker.span(), blocker.message())).distinct().toList());
            }
        }
        return plan.findings().stream().map(finding -> new Finding(finding.rule(), finding.severity(), finding.span(), finding.message(),
                finding.group(), reasons.getOrDefault(finding.group(), finding.related()))).toList();
    }

    private static List<JavaSource> sources(List<SourceFile> files) {
        return files.stream().map(file -> new JavaSource(file.path(), file.text(), file.editable())).toList();
    }
}
