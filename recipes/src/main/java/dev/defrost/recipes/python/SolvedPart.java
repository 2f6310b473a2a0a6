package dev.defrost.recipes.python;

import dev.defrost.definitions.Definitions;
import dev.defrost.findings.BlockerCode;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of a program whose groups are found. Planning changes them: there is one plan for each solution.
 *
 * @param flow what it holds where
 * @param groups numbered within the part
 * @param signatures which of them are published
 * @param skipped the files that were left out
 * @param editable the paths of the files that may change
 */
record SolvedPart(ValueFlow flow, Groups groups, PublicSignatures signatures, List<SkippedFile> skipped, Set<String> editable) {
    /** @param checkpoint runs between the steps and may throw to give up */
    static SolvedPart of(List<SourceFile> files, List<ParsedFile> parsed, List<SkippedFile> skipped, Definitions definitions, Runnable checkpoint) {
        Project project = Project.of(parsed);
        ValueFlow flow = ValueFlow.of(new ProgramIndex(project, parsed), definitions, checkpoint);
        checkpoint.run();
        Groups groups = GroupFinder.find(flow);
        Map<String, String> publishers = files.stream().filter(file -> file.publisher() != null)
                .collect(Collectors.toMap(SourceFile::path, SourceFile::publisher));
        return new SolvedPart(flow, groups, new PublicSignatures(flow, publishers), skipped,
                files.stream().filter(SourceFile::editable).map(SourceFile::path).collect(Collectors.toSet()));
    }

    /** The path of each group's first use, in the order of their numbers; an empty one for a group without any. */
    List<String> starts() {
        return groups.all().stream().map(group -> group.occurrences().isEmpty() ? "" : group.occurrences().get(0).file().path()).toList();
    }

    /** What becomes of the part; {@code options} name kept groups by their numbers in it. */
    MigrationPlan plan(MigrationOptions options, Runnable checkpoint) {
        blockOutside();
        signatures.check(groups);
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
        return new MigrationPlan(reports.groups(editable), reports.findings(editable), skipped, edits, texts, made);
    }

    /** A group that needs an edit in a file that is not to be edited stays. */
    private void blockOutside() {
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
