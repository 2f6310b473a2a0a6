package dev.defrost.cli.lsp;

import dev.defrost.cli.config.Configuration;
import dev.defrost.cli.config.Suppressions;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Use;
import dev.defrost.java.JavaAnalysis;
import dev.defrost.java.JavaAnalyzer;
import dev.defrost.java.JavaSource;
import dev.defrost.recipes.java.JavaPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The Java files of a project. Uses are found at once; the plan for the whole program is made elsewhere and {@link #adopt adopted}. */
final class JavaPart implements Part {
    private static final int AT_ONCE = 120_000;

    private final JavaFolder files;
    private final Configuration configuration;
    private final Map<String, Findings> lastKnown = new HashMap<>();
    private List<JavaSource> planned;
    private JavaPlan plan;
    private boolean read;

    JavaPart(JavaFolder files, Configuration configuration) {
        this.files = files;
        this.configuration = configuration;
    }

    @Override
    public boolean covers(String path) {
        ensureRead();
        return files.covers(path);
    }

    @Override
    public void show(String path, String text) {
        ensureRead();
        files.show(path, text);
    }

    @Override
    public void hide(String path) {
        files.hide(path);
        lastKnown.remove(path);
    }

    @Override
    public boolean refresh(Path file) {
        return read && files.refresh(file);
    }

    @Override
    public String text(String path) {
        return files.text(path);
    }

    @Override
    public String textOnDisk(String path) {
        return files.textOnDisk(path);
    }

    /** The program as it is now, when no plan was made for it yet; empty when there is one, or when there is nothing to plan. */
    Optional<List<JavaSource>> toPlan() {
        if (!read) {
            return Optional.empty();
        }
        List<JavaSource> sources = files.sources();
        return sources.isEmpty() || sources.equals(planned) ? Optional.empty() : Optional.of(sources);
    }

    /** Takes over the plan that was made for these sources. */
    void adopt(List<JavaSource> sources, JavaPlan made) {
        planned = sources;
        plan = made;
    }

    /** The plan for exactly the texts of now. */
    Optional<JavaPlan> plan() {
        return plan != null && files.sources().equals(planned) ? Optional.of(plan) : Optional.empty();
    }

    /** Tells texts apart that a plan holds for. */
    int fingerprint() {
        return files.sources().hashCode();
    }

    @Override
    public Findings look(String path, Integer version) {
        ensureRead();
        String text = files.text(path);
        List<JavaSource> sources = files.sources();
        boolean whole = sources.stream().mapToInt(source -> source.text().length()).sum() <= AT_ONCE;
        JavaAnalysis analysis = sources.isEmpty() ? JavaAnalysis.NOTHING
                : JavaAnalyzer.analyze(whole ? sources : List.of(files.source(path)));
        Findings good = lastKnown.get(path);
        if (analysis.skipped().stream().anyMatch(file -> file.path().equals(path))) {
            List<Finding> moved = good == null ? List.of()
                    : new CarriedOver(path, good.text(), text, false, other -> false).merge(good.findings(), List.of());
            Findings kept = new Findings(path, text, version, moved, List.of(), false);
            lastKnown.put(path, kept);
            return kept;
        }
        List<Use> uses = analysis.uses().stream().filter(use -> use.span().path().equals(path)).toList();
        Group group = new Group(-1, List.of(), uses, new Outcome.Kept(List.of()));
        Findings found = new Findings(path, text, version, reported(path, analysis.findings()), uses.isEmpty() ? List.of() : List.of(group), false);
        lastKnown.put(path, found);
        return found;
    }

    @Override
    public Findings settledFindings(String path, Integer version) {
        if (plan().isEmpty()) {
            return look(path, version);
        }
        List<Finding> explained = new ArrayList<>();
        for (Finding finding : plan.findings()) {
            explained.add(new Finding(finding.rule(), finding.severity(), finding.span(), finding.message(), finding.group(), related(finding)));
        }
        List<Group> here = plan.groups().stream().filter(group -> group.uses().stream().anyMatch(use -> use.span().path().equals(path))).toList();
        return new Findings(path, files.text(path), version, reported(path, explained), here, true);
    }

    /** The paths of all files with findings, as far as there is a plan. */
    Set<String> reported() {
        Set<String> paths = new HashSet<>();
        plan().ifPresent(made -> made.findings().forEach(finding -> paths.add(finding.span().path())));
        return paths;
    }

    private List<Finding.Related> related(Finding finding) {
        return plan.groups().stream().filter(group -> group.id() == finding.group())
                .filter(group -> group.outcome() instanceof Outcome.Kept).flatMap(group -> ((Outcome.Kept) group.outcome()).blockers().stream())
                .filter(blocker -> blocker.span() != null).map(blocker -> new Finding.Related(blocker.span(), blocker.message())).distinct().toList();
    }

    private List<Finding> reported(String path, List<Finding> findings) {
        Suppressions suppressions = new Suppressions(Map.of(path, files.text(path)));
        List<Finding> shown = findings.stream().filter(finding -> finding.span().path().equals(path)).filter(finding -> !suppressions.covers(finding))
                .toList();
        return Stream.concat(shown.stream(), suppressions.unused().stream())
                .filter(finding -> configuration.isEnabled(finding.rule(), path)).map(configuration::withSeverity)
                .sorted(Comparator.comparingInt(finding -> finding.span().start())).toList();
    }

    private void ensureRead() {
        if (!read) {
            files.read();
            read = true;
        }
    }
}
