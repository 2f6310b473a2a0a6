package dev.defrost.recipes.python;

import dev.defrost.definitions.Definitions;
import dev.defrost.findings.SkippedFile;
import dev.defrost.python.SourceFile;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.IncrementalParser;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import dev.defrost.python.syntax.TolerantResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A Python program that is being edited: a file is parsed again only where its text changed, and one that does not parse takes part without
 * the statements at fault. Such files are among the skipped ones of every answer; what an answer says of groups that touch them is a guess,
 * and their edits must not be applied. Not safe to share between threads.
 */
public final class PythonProgram {
    private final Definitions definitions;
    private final Map<String, Entry> parsed = new HashMap<>();

    /** A parsed text; {@code broken} is null when all of it parses, {@code parser} for a file that has not changed so far. */
    private record Entry(String text, ParsedFile file, SkippedFile broken, IncrementalParser parser) {}

    public PythonProgram(Definitions definitions) {
        this.definitions = definitions;
    }

    /** What a migration of these files would do; {@code checkpoint} runs between the steps and may throw to give up. */
    public MigrationPlan plan(List<SourceFile> files, MigrationOptions options, Runnable checkpoint) {
        return PlannedParts.plan(PythonMigration.parts(files, options), false, options, checkpoint, part -> solved(part, checkpoint));
    }

    /**
     * The uses in these files and their groups, found much faster: a group that something in the structure of the code keeps is kept,
     * whether the others can be migrated is left open, and nothing is rewritten.
     */
    public MigrationPlan uses(List<SourceFile> files, Runnable checkpoint) {
        SolvedPart whole = solved(files, checkpoint);
        whole.signatures().check(whole.groups());
        Kept.spread(whole.groups().all(), whole.groups());
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
