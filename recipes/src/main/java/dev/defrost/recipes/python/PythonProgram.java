package dev.defrost.recipes.python;

import dev.defrost.definitions.Definitions;
import dev.defrost.findings.SkippedFile;
import dev.defrost.python.SourceFile;
import dev.defrost.python.resources.GroupFinder;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.ProgramIndex;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Project;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import dev.defrost.python.syntax.TolerantResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Python program that is being edited: a file is parsed again only when its text changed, and one that does not parse takes part without
 * the statements at fault. Such files are among the skipped ones of every answer; what an answer says of groups that touch them is a guess,
 * and their edits must not be applied. Not safe to share between threads.
 */
public final class PythonProgram {
    private final Definitions definitions;
    private final Map<String, Entry> parsed = new HashMap<>();

    /** A parsed text; {@code broken} is null when all of it parses. */
    private record Entry(String text, ParsedFile file, SkippedFile broken) {}

    public PythonProgram(Definitions definitions) {
        this.definitions = definitions;
    }

    /** What a migration of these files would do; {@code checkpoint} runs between the steps and may throw to give up. */
    public MigrationPlan plan(List<SourceFile> files, MigrationOptions options, Runnable checkpoint) {
        List<Entry> entries = parse(files, checkpoint);
        return PythonMigration.plan(trees(entries), broken(entries), editable(files), PythonMigration.publishers(files),
                definitions, options, checkpoint);
    }

    /**
     * The uses in these files and their groups, found much faster: a group that something in the structure of the code keeps is kept,
     * whether the others can be migrated is left open, and nothing is rewritten.
     */
    public MigrationPlan uses(List<SourceFile> files, Runnable checkpoint) {
        List<Entry> entries = parse(files, checkpoint);
        List<ParsedFile> trees = trees(entries);
        ValueFlow flow = ValueFlow.of(new ProgramIndex(Project.of(trees), trees), definitions, checkpoint);
        checkpoint.run();
        Groups groups = GroupFinder.find(flow);
        new PublicSignatures(flow, PythonMigration.publishers(files)).check(groups);
        Kept.spread(groups.all(), groups);
        Reports reports = new Reports(flow, groups, Set.of());
        Set<String> editable = editable(files);
        return new MigrationPlan(reports.groups(editable), reports.findings(editable), broken(entries), Map.of(), Map.of(), Map.of());
    }

    /** Forgets the trees of all files but these. */
    public void retain(Set<String> paths) {
        parsed.keySet().retainAll(paths);
    }

    private List<Entry> parse(List<SourceFile> files, Runnable checkpoint) {
        List<Entry> entries = new ArrayList<>();
        for (SourceFile file : files.stream().sorted(Comparator.comparing(SourceFile::path)).toList()) {
            Entry known = parsed.get(file.path());
            if (known == null || !known.text().equals(file.text())) {
                checkpoint.run();
                known = parse(file);
                parsed.put(file.path(), known);
            }
            entries.add(known);
        }
        return entries;
    }

    private static Entry parse(SourceFile file) {
        TolerantResult result = PythonParser.parseTolerant(new SourceText(file.path(), file.text()));
        SkippedFile broken = result.errors().isEmpty() ? null : broken(file.path(), result.errors().get(0));
        return new Entry(file.text(), ParsedFile.of(file.path(), result.module()), broken);
    }

    private static SkippedFile broken(String path, ParseResult.Failed error) {
        return new SkippedFile(path, "DFR001", error.message(), error.line(), error.column());
    }

    private static List<ParsedFile> trees(List<Entry> entries) {
        return entries.stream().map(Entry::file).toList();
    }

    private static List<SkippedFile> broken(List<Entry> entries) {
        return entries.stream().map(Entry::broken).filter(broken -> broken != null).toList();
    }

    private static Set<String> editable(List<SourceFile> files) {
        return files.stream().filter(SourceFile::editable).map(SourceFile::path).collect(Collectors.toSet());
    }
}
