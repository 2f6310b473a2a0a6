package dev.defrost.recipes.python;

import dev.defrost.definitions.Definitions;
import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Group;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.TextEdit;
import dev.defrost.python.SourceFile;
import dev.defrost.python.resources.GroupFinder;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ProgramIndex;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Project;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;

/** Plans the migration of a Python program from boto3's resources to clients. Pure: text in, plan out. */
public final class PythonMigration {
    private PythonMigration() {}

    /** The plan for a program; the same files in any order give the same plan. Never throws for user code. */
    public static MigrationPlan plan(List<SourceFile> files, Definitions definitions, MigrationOptions options) {
        List<SkippedFile> skipped = new ArrayList<>();
        List<ParsedFile> parsed = new ArrayList<>();
        for (Object result : parseAll(files)) {
            if (result instanceof ParsedFile file) {
                parsed.add(file);
            } else {
                skipped.add((SkippedFile) result);
            }
        }
        Set<String> editable = files.stream().filter(SourceFile::editable).map(SourceFile::path).collect(Collectors.toSet());
        return plan(parsed, skipped, editable, publishers(files), definitions, options, () -> { });
    }

    /** The plan for files that are parsed; {@code checkpoint} runs between the steps and may throw to give up. */
    static MigrationPlan plan(List<ParsedFile> parsed, List<SkippedFile> skipped, Set<String> editable, Map<String, String> publishers,
            Definitions definitions, MigrationOptions options, Runnable checkpoint) {
        Project project = Project.of(parsed);
        ValueFlow flow = ValueFlow.of(new ProgramIndex(project, parsed), definitions, checkpoint);
        checkpoint.run();
        Groups groups = GroupFinder.find(flow);
        blockOutside(flow, groups, editable);
        new PublicSignatures(flow, publishers).check(groups);
        if (options.unsafe()) {
            Doubts.tolerate(groups);
        }
        Selection.block(groups, options);
        Kept.spread(groups.all(), groups);
        Attempts.Result rewritten = new Attempts(flow, groups, options, editable, checkpoint).rewrite();
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        rewritten.texts().forEach((file, text) -> {
            texts.put(file.path(), text);
            edits.put(file.path(), Edits.between(file.module().source.text(), text));
        });
        Map<String, String> made = new LinkedHashMap<>();
        rewritten.made().forEach((file, text) -> made.put(file.path(), text.stripTrailing() + "\n"));
        Reports reports = new Reports(flow, groups, rewritten.moved());
        List<Group> reported = reports.groups(editable);
        return new MigrationPlan(reported, reports.findings(editable), skipped, edits, texts, made);
    }

    /** The packaging file of each file that is published, by path. */
    static Map<String, String> publishers(List<SourceFile> files) {
        return files.stream().filter(file -> file.publisher() != null).collect(Collectors.toMap(SourceFile::path, SourceFile::publisher));
    }

    /** Parses on the threads of the pool that this runs in; the results are ordered by path. */
    private static List<Object> parseAll(List<SourceFile> files) {
        List<SourceFile> sorted = files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
        return (ForkJoinTask.inForkJoinPool() ? sorted.parallelStream() : sorted.stream()).map(PythonMigration::parse).toList();
    }

    /** A {@link ParsedFile}, or a {@link SkippedFile} when it does not parse. */
    private static Object parse(SourceFile file) {
        try {
            ParseResult result = PythonParser.parse(new SourceText(file.path(), file.text()));
            if (result instanceof ParseResult.Parsed done) {
                return ParsedFile.of(file.path(), done.module());
            }
            ParseResult.Failed failed = (ParseResult.Failed) result;
            return new SkippedFile(file.path(), "DFR001", failed.message(), failed.line(), failed.column());
        } catch (StackOverflowError nesting) {
            return new SkippedFile(file.path(), "DFR001", "too deeply nested", 1, 1);
        }
    }

    /** A group that needs an edit in a file that is not to be edited stays. */
    private static void blockOutside(ValueFlow flow, Groups groups, Set<String> editable) {
        for (ResourceGroup group : groups.all()) {
            for (Location location : group.locations()) {
                Node site = location instanceof Location.Var var ? var.definition().site()
                        : location instanceof Location.Result result ? result.function()
                        : location instanceof Location.Part part ? part.function()
                        : location instanceof Location.Content content ? content.display() : null;
                if (site != null && !editable.contains(flow.fileOf(site).path())) {
                    group.block(BlockerCode.OUTSIDE_PATH, Spans.of(flow.fileOf(site), site),
                            flow.fileOf(site).path() + " would have to change");
                }
            }
            group.standIns().stream().filter(each -> !editable.contains(each.test().path()))
                    .forEach(each -> group.block(BlockerCode.OUTSIDE_PATH, Spans.of(each.test(), each.patch()),
                            each.test().path() + " would have to change"));
            group.occurrences().stream().filter(each -> !editable.contains(each.file().path())).findFirst()
                    .ifPresent(each -> group.block(BlockerCode.OUTSIDE_PATH, Spans.of(each.file(), each.expr()),
                            each.file().path() + " would have to change"));
        }
    }
}
