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
import java.util.stream.Collectors;

/** The engine for Java. {@link #lint} finds uses with JavaParser; groups, with OpenRewrite, only where the options ask for them. */
public final class JavaEngine implements Engine {
    private static final String SUFFIX = ".java";

    /** Whether a file is Java's, by its name. */
    public static boolean isJava(String path) {
        return path.endsWith(SUFFIX);
    }

    @Override
    public EngineResult lint(List<SourceFile> files, EngineOptions options) {
        List<JavaSource> sources = sources(files);
        if (options.fixes()) {
            JavaPlan plan = plan(sources, options);
            return new EngineResult(plan.groups(), explained(plan), plan.skipped(), Map.of(), Map.of(), Map.of(), groupTexts(plan, sources));
        }
        JavaAnalysis analysis = JavaAnalyzer.analyze(sources);
        return new EngineResult(List.of(), analysis.findings(), analysis.skipped(), Map.of(), Map.of());
    }

    @Override
    public EngineResult migrate(List<SourceFile> files, EngineOptions options) {
        List<JavaSource> sources = sources(files);
        JavaPlan plan = plan(sources, options);
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
        return new EngineResult(plan.groups(), explained(plan), plan.skipped(), plan.edits(), rewritten, made, groupTexts(plan, sources));
    }

    private static JavaPlan plan(List<JavaSource> sources, EngineOptions options) {
        return JavaMigration.plan(sources, new JavaOptions(options.unsafe(), options.kept()));
    }

    private static Map<Integer, Map<String, String>> groupTexts(JavaPlan plan, List<JavaSource> sources) {
        Map<String, String> texts = sources.stream().collect(Collectors.toMap(JavaSource::path, JavaSource::text));
        Map<Integer, Map<String, String>> found = new TreeMap<>();
        plan.changes().forEach((group, change) -> {
            Map<String, String> after = new TreeMap<>(change.newFiles());
            change.edits().forEach((path, edits) -> after.put(path, JavaPlan.apply(texts.get(path), edits)));
            found.put(group, after);
        });
        return found;
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
