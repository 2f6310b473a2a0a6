package dev.defrost.recipes.python;

import dev.defrost.definitions.Definitions;
import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.SkippedFile;
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
import dev.defrost.recipes.python.options.MigrationOptions;
import dev.defrost.recipes.python.rewrite.BridgePlaces;
import dev.defrost.recipes.python.rewrite.Doubts;
import dev.defrost.recipes.python.rewrite.Kept;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a program whose groups are found. Planning changes them: there is one plan for each solution.
 *
 * @param flow what it holds where
 * @param groups numbered within the part
 * @param publishers the packaging file of each file that is published, by path
 * @param skipped the files that were left out
 * @param editable the paths of the files that may change
 */
record SolvedPart(ValueFlow flow, Groups groups, Map<String, String> publishers, List<SkippedFile> skipped, Set<String> editable) {
    /** @param checkpoint runs between the steps and may throw to give up */
    static SolvedPart of(List<SourceFile> files, List<ParsedFile> parsed, List<SkippedFile> skipped, Definitions definitions, Runnable checkpoint) {
        Map<String, String> publishers = files.stream().filter(file -> file.publisher() != null)
                .collect(Collectors.toMap(SourceFile::path, SourceFile::publisher));
        return solved(parsed, publishers, skipped, files.stream().filter(SourceFile::editable).map(SourceFile::path).collect(Collectors.toSet()),
                definitions, checkpoint);
    }

    private static SolvedPart solved(List<ParsedFile> parsed, Map<String, String> publishers, List<SkippedFile> skipped, Set<String> editable,
            Definitions definitions, Runnable checkpoint) {
        Project project = Project.of(parsed);
        ValueFlow flow = ValueFlow.of(new ProgramIndex(project, parsed), definitions, checkpoint);
        checkpoint.run();
        return new SolvedPart(flow, GroupFinder.find(flow), publishers, skipped, editable);
    }

    /** The same part without some of its files. */
    SolvedPart without(Set<ParsedFile> left, Runnable checkpoint) {
        List<ParsedFile> rest = flow.index().files().stream().filter(file -> !left.contains(file)).toList();
        return solved(rest, publishers, skipped, editable, flow.definitions(), checkpoint);
    }

    PublicSignatures signatures() {
        return new PublicSignatures(flow, publishers);
    }

    /** The path of each group's first use, in the order of their numbers; an empty one for a group without any, and for each number behind them. */
    List<String> starts() {
        Stream<String> known = groups.all().stream().map(group -> group.occurrences().isEmpty() ? "" : group.occurrences().get(0).file().path());
        return Stream.concat(known, Collections.nCopies(MergedPlan.numbersBehind(groups), "").stream()).toList();
    }

    /** What becomes of the part; {@code options} name kept groups by their numbers in it. */
    MigrationPlan plan(MigrationOptions options, Runnable checkpoint) {
        RewrittenPart whole = rewritten(options, checkpoint);
        return options.unsafe() ? new LeftTests(whole, checkpoint).plan(options) : whole.plan();
    }

    RewrittenPart rewritten(MigrationOptions options, Runnable checkpoint) {
        blockOutside();
        signatures().check(groups);
        if (options.unsafe()) {
            Doubts.tolerate(groups, options.bridge());
        }
        Selection.block(groups, options);
        Kept.spread(groups.all(), groups, options.bridge() ? new BridgePlaces(flow) : null);
        return new RewrittenPart(this, new Attempts(flow, groups, options, editable, checkpoint).rewrite());
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
