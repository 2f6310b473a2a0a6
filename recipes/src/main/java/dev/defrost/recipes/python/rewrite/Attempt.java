package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.ImportLink;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Node;
import dev.defrost.recipes.python.text.FailedRewrite;
import dev.defrost.recipes.python.text.FileRewriter;
import dev.defrost.recipes.python.text.Removal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one attempt does: every rewrite of a cluster is registered with the rewriters of its files, and the new texts are put together. A bug that
 * user code brings to light keeps its group and nothing else.
 */
public final class Attempt {
    private Attempt() {}

    /** The new texts of the files that change; none when something was learnt on the way, since another attempt follows. */
    public static Map<ParsedFile, String> of(Migration migration, Cluster cluster) {
        Components components = new Components(migration);
        new RequestIdentifiers(migration, components).useNames();
        Uses uses = new Uses(migration, components);
        Absence absence = new Absence(migration, components);
        Moves moves = new Moves(migration, components);
        ResponseForms responses = new ResponseForms(migration);
        migration.decideOnResponses(responses);
        for (ResourceGroup group : cluster.groups()) {
            absence.checkMade(group);
            if (!Kept.isKept(group) || Kept.isNeeded(group) && Kept.isService(group)) {
                register(migration, group, () -> uses.rewrite(group));
            }
        }
        for (Flow flow : cluster.flows()) {
            ResourceGroup group = migration.groups().of(flow);
            register(migration, group, () -> moves.rewrite(flow, group));
        }
        ImportedNames imported = new ImportedNames(migration, components);
        for (ImportLink link : cluster.imports()) {
            ResourceGroup group = migration.groups().of(new Location.Var(link.bound()));
            if (!Kept.isKept(group)) {
                imported.rewrite(link, group);
            } else if (Kept.isService(group)) {
                imported.beside(link, group);
            }
        }
        for (ResourceGroup group : cluster.groups()) {
            if (!Kept.isKept(group)) {
                register(migration, group, () -> group.locations().stream().filter(Location.Var.class::isInstance)
                        .map(Location.Var.class::cast).forEach(location -> moves.parameter(location, group)));
                register(migration, group, () -> new ExportedNames(migration, components).rewrite(group));
                register(migration, group, () -> new LiftedFunctions(migration, components).rewrite(group));
                register(migration, group, () -> ResultAnnotations.rewrite(migration, group));
                register(migration, group, () -> new MockedClients(migration, components).rewrite(group));
                register(migration, group, () -> new ListElements(migration, components).rewriteTargets(group));
                register(migration, group, () -> group.locations().stream().filter(Location.Part.class::isInstance)
                        .map(Location.Part.class::cast).forEach(part -> new Tuples(migration, components).unpack(part, group)));
            }
        }
        responses.rewrite();
        new Declarations(migration, components).rewrite();
        new FixtureValues(migration, components).emit();
        new Results(migration, components).emit();
        new Owners(migration).emit();
        new Hoists(migration, components).emit();
        new RequestIdentifiers(migration, components).emit();
        Map<ParsedFile, String> texts = new LinkedHashMap<>();
        List.copyOf(migration.rewriters().values()).forEach(rewriter -> rewriter.warmUp(migration::workFor, (group, bug) -> failed(migration, group, bug)));
        blockUnfit(migration);
        if (migration.hasLearnt()) {
            return Map.of();
        }
        migration.checkSettled();
        List.copyOf(migration.allImports().values()).forEach(Imports::emit);
        for (FileRewriter rewriter : List.copyOf(migration.rewriters().values())) {
            if (!rewriter.isUntouched()) {
                try {
                    texts.put(rewriter.file(), Removal.apply(rewriter.renderAll()));
                } catch (FailedRewrite failed) {
                    failed(migration, failed.group(), failed.bug());
                    return Map.of();
                }
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
        if (bug instanceof FailedRewrite inside) {
            failed(migration, inside.group() == null ? group : inside.group(), inside.bug());
            return;
        }
        if (group == null) {
            throw bug;
        }
        StackTraceElement[] stack = bug.getStackTrace();
        migration.fail(group, bug + (stack.length == 0 ? "" : " at " + stack[0]));
    }

    private static void blockUnfit(Migration migration) {
        for (FileRewriter rewriter : migration.rewriters().values()) {
            for (FileRewriter.Unfit unfit : rewriter.unfit()) {
                Node node = unfit.node();
                for (ResourceGroup group : migration.groups().all()) {
                    boolean inside = group.occurrences().stream().anyMatch(each -> each.file() == rewriter.file()
                            && node.start <= each.expr().start && each.expr().end <= node.end);
                    if (inside || group == unfit.group()) {
                        migration.block(group, BlockerCode.INEXPRESSIBLE, rewriter.file(), node, unfit.reason());
                    }
                }
            }
        }
    }
}
