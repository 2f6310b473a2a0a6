package dev.defrost.recipes.python;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.recipes.python.options.MigrationOptions;
import dev.defrost.recipes.python.rewrite.Attempt;
import dev.defrost.recipes.python.rewrite.BridgePlaces;
import dev.defrost.recipes.python.rewrite.Cluster;
import dev.defrost.recipes.python.rewrite.FileFacts;
import dev.defrost.recipes.python.rewrite.Kept;
import dev.defrost.recipes.python.rewrite.Migration;
import dev.defrost.recipes.python.rewrite.ProgramNames;
import dev.defrost.recipes.python.rewrite.SetGlobals;
import dev.defrost.recipes.python.text.HelperPlaces;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Rewrites a program, cluster by cluster, in attempts that learn from each other. */
final class Attempts {
    /** Attempts until nothing new is learnt; each one settles at least one question, real programs need a handful. */
    private static final int MAX_ATTEMPTS = 200;

    private final ValueFlow flow;
    private final Groups groups;
    private final MigrationOptions options;
    private final ProgramNames names;
    private final FileFacts fileFacts;
    private final HelperPlaces helperPlaces;
    private final Runnable checkpoint;

    /** The new texts of a cluster's files, and all files in which any of its attempts wrote something. */
    private record Rewrite(Map<ParsedFile, String> texts, Set<ParsedFile> written, Set<Expr> moved) {}

    /**
     * The new texts of the files that change, those of files that are made, and the uses of kept resources whose code is gone all the same.
     */
    record Result(Map<ParsedFile, String> texts, Map<ParsedFile, String> made, Set<Expr> moved) {}

    /**
     * @param editable the paths of the files that may change
     * @param checkpoint runs before each attempt and may throw to give up
     */
    Attempts(ValueFlow flow, Groups groups, MigrationOptions options, Set<String> editable, Runnable checkpoint) {
        this.checkpoint = checkpoint;
        this.flow = flow;
        this.groups = groups;
        this.options = options;
        this.names = new ProgramNames(flow.index().files());
        this.fileFacts = new FileFacts(options, new SetGlobals(flow));
        this.helperPlaces = new HelperPlaces(options.helpers(), flow.index().project(), editable);
    }

    /** Rewrites all that can be; groups that cannot be migrated are blocked. */
    Result rewrite() {
        Clusters clusters = new Clusters(flow, groups);
        Map<List<ResourceGroup>, Rewrite> rewrites = new HashMap<>();
        List<Cluster> all;
        do {
            all = clusters.all();
            all.forEach(cluster -> rewrites.computeIfAbsent(cluster.groups(), key -> rewrite(cluster)));
        } while (clusters.join(all, cluster -> rewrites.get(cluster.groups()).written()));
        Map<ParsedFile, String> texts = new TreeMap<>(Comparator.comparing(ParsedFile::path));
        Set<Expr> moved = new HashSet<>();
        for (Cluster cluster : all) {
            texts.putAll(rewrites.get(cluster.groups()).texts());
            moved.addAll(rewrites.get(cluster.groups()).moved());
        }
        Map<ParsedFile, String> made = new LinkedHashMap<>(texts);
        made.keySet().removeIf(file -> !helperPlaces.isMade(file));
        texts.keySet().removeAll(made.keySet());
        return new Result(texts, made, moved);
    }

    /** Rewrites until nothing is learnt any more and the result is accepted. */
    private Rewrite rewrite(Cluster cluster) {
        Set<ParsedFile> written = new LinkedHashSet<>();
        while (true) {
            Migration migration = settled(cluster, written);
            if (migration == null) {
                return new Rewrite(Map.of(), written, Set.of());
            }
            int before = blockers(cluster);
            Map<ParsedFile, String> accepted = new Acceptance(migration).accepted(migration.texts());
            if (blockers(cluster) == before) {
                return new Rewrite(accepted, written, moved(migration, cluster));
            }
            Kept.spread(cluster.groups(), groups, options.bridge() ? new BridgePlaces(flow) : null);
        }
    }

    /** What is done with resources that stay, and is rewritten all the same: their expressions there. */
    private static Set<Expr> moved(Migration migration, Cluster cluster) {
        Set<Expr> moved = new HashSet<>();
        for (ResourceGroup group : cluster.groups()) {
            if (Kept.isKept(group)) {
                group.occurrences().stream().filter(each -> each.context() instanceof Occurrence.Member member
                        && migration.rewriter(each.file()).isGone(member.access())).forEach(each -> moved.add(each.expr()));
            }
        }
        return moved;
    }

    private static int blockers(Cluster cluster) {
        return cluster.groups().stream().mapToInt(group -> group.blockers().size()).sum();
    }

    /**
     * The attempt that learnt nothing new; null when everything had to be kept. What a group had asked of others before it was kept must
     * leave no trace in them, so whenever a group is kept on the way, all but the blockers is forgotten and learnt anew.
     */
    private Migration settled(Cluster cluster, Set<ParsedFile> written) {
        Migration.Memory memory = new Migration.Memory(flow.index().project());
        Groups worked = new Groups(cluster.groups(), groups.byExpr(), groups.byLocation());
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            checkpoint.run();
            Migration migration = new Migration(flow, worked, options, names, fileFacts, helperPlaces, memory);
            migration.written(Attempt.of(migration, cluster));
            written.addAll(migration.rewriters().keySet());
            if (Kept.spread(cluster.groups(), groups, options.bridge() ? new BridgePlaces(flow) : null) || migration.hasBlocked()) {
                memory = new Migration.Memory(flow.index().project());
                attempt = -1;
            } else if (!migration.hasLearnt()) {
                return migration;
            }
        }
        cluster.groups().forEach(group -> group.block(BlockerCode.EVALUATION_ORDER, Spans.of(
                group.occurrences().get(0).file(), group.occurrences().get(0).expr()), "the rewrite did not settle"));
        return null;
    }
}
