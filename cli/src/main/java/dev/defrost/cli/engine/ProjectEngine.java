package dev.defrost.cli.engine;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.TextEdit;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.Stretch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The engines of both languages as one. The two programs know nothing of each other: the groups of Java are numbered behind those of Python.
 * What a language has no file for is not loaded.
 */
public final class ProjectEngine implements Engine {
    private final Engine python;
    private final Engine java;

    public ProjectEngine(Engine python, Engine java) {
        this.python = python;
        this.java = java;
    }

    @Override
    public EngineResult lint(List<SourceFile> files, EngineOptions options) {
        return run(files, options, python::lint, java::lint);
    }

    @Override
    public EngineResult migrate(List<SourceFile> files, EngineOptions options) {
        return run(files, options, python::migrate, java::migrate);
    }

    @Override
    public List<Stretch> stretches(List<SourceFile> files, EngineOptions options) {
        return files.stream().anyMatch(file -> JavaEngine.isJava(file.path())) ? List.of() : python.stretches(files, options);
    }

    @Override
    public EngineResult lint(Stretch stretch, EngineOptions options) {
        return python.lint(stretch, options);
    }

    @Override
    public Engine uncached() {
        return new ProjectEngine(python.uncached(), java.uncached());
    }

    private static EngineResult run(List<SourceFile> files, EngineOptions options,
            BiFunction<List<SourceFile>, EngineOptions, EngineResult> python, BiFunction<List<SourceFile>, EngineOptions, EngineResult> java) {
        Map<Boolean, List<SourceFile>> byJava = files.stream().collect(Collectors.partitioningBy(file -> JavaEngine.isJava(file.path())));
        if (byJava.get(true).isEmpty()) {
            return python.apply(files, options);
        }
        EngineResult first = byJava.get(false).isEmpty()
                ? new EngineResult(List.of(), List.of(), List.of(), Map.of(), Map.of()) : python.apply(byJava.get(false), options);
        int offset = first.groups().stream().mapToInt(Group::id).max().orElse(-1) + 1;
        Set<Integer> kept = options.kept().stream().filter(id -> id >= offset).map(id -> id - offset).collect(Collectors.toSet());
        EngineResult second = java.apply(byJava.get(true), options.withKept(kept));
        return new EngineResult(
                both(first.groups(), second.groups().stream().map(group -> numbered(group, offset)).toList()),
                both(first.findings(), second.findings().stream().map(finding -> numbered(finding, offset)).toList()),
                ProjectEngine.<SkippedFile>both(first.skipped(), second.skipped()),
                ProjectEngine.<List<TextEdit>>both(first.edits(), second.edits()), both(first.rewritten(), second.rewritten()),
                both(first.newFiles(), second.newFiles()), numbered(second.groupTexts(), offset));
    }

    private static Group numbered(Group group, int offset) {
        return new Group(group.id() + offset, group.locations(), group.uses(), group.outcome());
    }

    private static Finding numbered(Finding finding, int offset) {
        int group = finding.group() < 0 ? finding.group() : finding.group() + offset;
        return new Finding(finding.rule(), finding.severity(), finding.span(), finding.message(), group, finding.related());
    }

    private static <T> Map<Integer, T> numbered(Map<Integer, T> byGroup, int offset) {
        Map<Integer, T> numbered = new TreeMap<>();
        byGroup.forEach((group, value) -> numbered.put(group + offset, value));
        return numbered;
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static <T> Map<String, T> both(Map<String, T> first, Map<String, T> second) {
        Map<String, T> all = new TreeMap<>(first);
        all.putAll(second);
        return all;
    }
}
