package dev.defrost.recipes.python;

import dev.defrost.definitions.Definitions;
import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Group;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.TextEdit;
import dev.defrost.python.SourceFile;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.GroupFinder;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.ImportLink;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ProgramIndex;
import dev.defrost.python.resources.ResourceGroup;
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
    /** Attempts until nothing new is learnt; each one settles at least one question, real programs need a handful. */
    private static final int MAX_ATTEMPTS = 200;

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
        Project project = Project.of(parsed);
        ValueFlow flow = ValueFlow.of(new ProgramIndex(project, parsed), definitions);
        Groups groups = GroupFinder.find(flow);
        Set<String> editable = files.stream().filter(SourceFile::editable).map(SourceFile::path).collect(Collectors.toSet());
        blockOutside(flow, groups, editable);
        Selection.block(groups, options);
        Kept.spread(groups.all());
        Map<ParsedFile, String> rewritten = rewrite(flow, groups, options);
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        rewritten.forEach((file, text) -> {
            texts.put(file.path(), text);
            edits.put(file.path(), Edits.between(file.module().source.text(), text));
        });
        Reports reports = new Reports(flow, groups);
        List<Group> reported = reports.groups(editable);
        return new MigrationPlan(reported, reports.findings(editable), skipped, edits, texts);
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
                        : location instanceof Location.Result result ? result.function() : null;
                if (site != null && !editable.contains(flow.fileOf(site).path())) {
                    group.block(BlockerCode.OUTSIDE_PATH, dev.defrost.python.resources.Spans.of(flow.fileOf(site), site),
                            flow.fileOf(site).path() + " would have to change");
                }
            }
            group.occurrences().stream().filter(each -> !editable.contains(each.file().path())).findFirst()
                    .ifPresent(each -> group.block(BlockerCode.OUTSIDE_PATH, dev.defrost.python.resources.Spans.of(each.file(), each.expr()),
                            each.file().path() + " would have to change"));
        }
    }

    /** Rewrites until nothing is learnt any more and the result is accepted. */
    private static Map<ParsedFile, String> rewrite(ValueFlow flow, Groups groups, MigrationOptions options) {
        while (true) {
            Migration migration = settled(flow, groups, options);
            if (migration == null) {
                return Map.of();
            }
            int before = blockers(groups);
            Map<ParsedFile, String> accepted = new Acceptance(migration).accepted(migration.texts());
            if (blockers(groups) == before) {
                return accepted;
            }
            Kept.spread(groups.all());
        }
    }

    private static int blockers(Groups groups) {
        return groups.all().stream().mapToInt(group -> group.blockers().size()).sum();
    }

    /**
     * The attempt that learnt nothing new; null when everything had to be kept. What a group had asked of others before it was kept must
     * leave no trace in them, so whenever a group is kept on the way, all but the blockers is forgotten and learnt anew.
     */
    private static Migration settled(ValueFlow flow, Groups groups, MigrationOptions options) {
        Migration.Memory memory = new Migration.Memory();
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            Migration migration = new Migration(flow, groups, options, memory);
            migration.written(attempt(migration));
            if (Kept.spread(groups.all()) || migration.hasBlocked()) {
                memory = new Migration.Memory();
                attempt = -1;
            } else if (!migration.hasLearnt()) {
                return migration;
            }
        }
        groups.all().forEach(group -> group.block(BlockerCode.EVALUATION_ORDER, dev.defrost.python.resources.Spans.of(
                group.occurrences().get(0).file(), group.occurrences().get(0).expr()), "the rewrite did not settle"));
        return null;
    }

    private static void blockUnfit(Migration migration) {
        for (FileRewriter rewriter : migration.rewriters().values()) {
            for (Node node : rewriter.unfit()) {
                for (ResourceGroup group : migration.groups().all()) {
                    boolean inside = group.occurrences().stream().anyMatch(each -> each.file() == rewriter.file()
                            && node.start <= each.expr().start && each.expr().end <= node.end);
                    if (inside) {
                        migration.block(group, BlockerCode.INEXPRESSIBLE, rewriter.file(), node,
                                "the client code does not fit into the f-string for Python before 3.12");
                    }
                }
            }
        }
    }

    private static Map<ParsedFile, String> attempt(Migration migration) {
        Components components = new Components(migration);
        Uses uses = new Uses(migration, components);
        Moves moves = new Moves(migration, components);
        for (ResourceGroup group : migration.groups().all()) {
            if (!Kept.isKept(group) || Kept.isNeeded(group) && Kept.isService(group)) {
                register(migration, group, () -> uses.rewrite(group));
            }
        }
        for (Flow flow : migration.flow().flows()) {
            ResourceGroup group = migration.group(flow.source());
            register(migration, group, () -> moves.rewrite(flow, group));
        }
        ImportedNames imported = new ImportedNames(migration, components);
        for (ImportLink link : migration.flow().imports()) {
            ResourceGroup group = migration.groups().of(new Location.Var(link.bound()));
            if (!Kept.isKept(group)) {
                imported.rewrite(link, group);
            }
        }
        for (ResourceGroup group : migration.groups().all()) {
            if (!Kept.isKept(group)) {
                register(migration, group, () -> group.locations().stream().filter(Location.Var.class::isInstance)
                        .map(Location.Var.class::cast).forEach(location -> moves.parameter(location, group)));
            }
        }
        migration.responses().rewrite();
        new Declarations(migration, components).rewrite();
        new Hoists(migration, components).emit();
        Map<ParsedFile, String> texts = new LinkedHashMap<>();
        List.copyOf(migration.rewriters().values()).forEach(rewriter -> rewriter.warmUp(migration::workFor, (group, bug) -> failed(migration, group, bug)));
        blockUnfit(migration);
        if (migration.hasLearnt()) {
            return Map.of();
        }
        List.copyOf(migration.allImports().values()).forEach(Imports::emit);
        for (FileRewriter rewriter : List.copyOf(migration.rewriters().values())) {
            if (!rewriter.isUntouched()) {
                String text = Removal.apply(rewriter.renderAll());
                texts.put(rewriter.file(), text);
            }
        }
        return texts;
    }

    /** Registers rewrites of a group; a bug that user code brings to light keeps the group and nothing else. */
    private static void register(Migration migration, ResourceGroup group, Runnable work) {
        migration.workFor(group);
        try {
            work.run();
        } catch (RuntimeException bug) {
            failed(migration, group, bug);
        }
        migration.workFor(null);
    }

    private static void failed(Migration migration, ResourceGroup group, RuntimeException bug) {
        if (group == null) {
            throw bug;
        }
        StackTraceElement[] stack = bug.getStackTrace();
        migration.fail(group, bug + (stack.length == 0 ? "" : " at " + stack[0]));
    }
}
