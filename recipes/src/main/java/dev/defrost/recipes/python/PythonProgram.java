package dev.defrost.recipes.python;

import dev.defrost.definitions.Definitions;
import dev.defrost.findings.SkippedFile;
import dev.defrost.python.SourceFile;
import dev.defrost.python.semantics.NamedModules;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.IncrementalParser;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import dev.defrost.python.syntax.TolerantResult;
import dev.defrost.recipes.python.options.MigrationOptions;
import dev.defrost.recipes.python.rewrite.Kept;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Python program that is being edited: a file is parsed again only where its text changed, a part of the program is planned again only when
 * one of its files changed, and a file that does not parse takes part without the statements at fault. Such files are among the skipped ones
 * of every answer; what an answer says of groups that touch them is a guess, and their edits must not be applied. Not safe to share between threads.
 */
public final class PythonProgram {
    private final Definitions definitions;
    private final Map<String, Entry> parsed = new HashMap<>();
    /** What the last plan of the whole program, or the one that was given up, found out of its parts. */
    private final Map<Request, PlannedParts.Planned> planned = new HashMap<>();

    private final Map<SourceFile, NamedModules> named = new HashMap<>();

    private record Request(List<SourceFile> part, MigrationOptions options) {}

    /** A parsed text; {@code broken} is null when all of it parses, {@code parser} for a file that has not changed so far. */
    private record Entry(String text, ParsedFile file, SkippedFile broken, IncrementalParser parser) {}

    public PythonProgram(Definitions definitions) {
        this.definitions = definitions;
    }

    /** What a migration of these files would do; {@code checkpoint} runs between the steps and may throw to give up. */
    public MigrationPlan plan(List<SourceFile> files, MigrationOptions options, Runnable checkpoint) {
        List<List<SourceFile>> parts = PythonMigration.parts(files, options, file -> named.computeIfAbsent(file, NamedModules::new));
        named.keySet().retainAll(Set.copyOf(files));
        if (!options.kept().isEmpty()) {
            return PlannedParts.keeping(parts, false, options, checkpoint, part -> solved(part, checkpoint));
        }
        planned.keySet().retainAll(parts.stream().map(part -> new Request(part, options)).collect(Collectors.toSet()));
        return PlannedParts.plan(parts, false, part -> planned.computeIfAbsent(
                new Request(part, options), key -> PlannedParts.Planned.of(solved(part, checkpoint), options, checkpoint)));
    }

    /**
     * The uses in these files and their groups, found much faster: a group that something in the structure of the code keeps is kept,
     * whether the others can be migrated is left open, and nothing is rewritten.
     */
    public MigrationPlan uses(List<SourceFile> files, Runnable checkpoint) {
        SolvedPart whole = solved(files, checkpoint);
        whole.signatures().check(whole.groups());
        Kept.spread(whole.groups().all(), whole.groups(), null);
        Reports reports = new Reports(whole.flow(), whole.groups(), Set.of());
        return new MigrationPlan(reports.groups(whole.editable()), reports.findings(whole.editable()), whole.skipped(), Map.of(), Map.of(), Map.of());
    }

    private SolvedPart solved(List<SourceFile> files, Runnable checkpoint) {
        List<Entry> entries = parse(files, checkpoint);
        List<ParsedFile> trees = entries.stream().map(Entry::file).toList();
        List<SkippedFile> broken = entries.stream().map(Entry::broken).filter(Objects::nonNull).toList();
        return SolvedPart.of(files, trees, broken, definitions, checkpoint);
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
                known = known == null ? parse(file) : parse(file, known.parser() == null ? new IncrementalParser() : known.parser());
                parsed.put(file.path(), known);
            }
            entries.add(known);
        }
        return entries;
    }

    private static Entry parse(SourceFile file) {
        SourceText source = new SourceText(file.path(), file.text());
        TolerantResult result = PythonParser.parse(source) instanceof ParseResult.Parsed parsed ? new TolerantResult(parsed.module(), List.of())
                : new IncrementalParser().parse(source);
        return entry(file, result, null);
    }

    private static Entry parse(SourceFile file, IncrementalParser parser) {
        return entry(file, parser.parse(new SourceText(file.path(), file.text())), parser);
    }

    private static Entry entry(SourceFile file, TolerantResult result, IncrementalParser parser) {
        SkippedFile broken = result.errors().isEmpty() ? null : broken(file.path(), result.errors().get(0));
        return new Entry(file.text(), ParsedFile.of(file.path(), result.module()), broken, parser);
    }

    private static SkippedFile broken(String path, ParseResult.Failed error) {
        return new SkippedFile(path, "DFR001", error.message(), error.line(), error.column());
    }
}
