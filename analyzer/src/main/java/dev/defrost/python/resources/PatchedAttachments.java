package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the patches of functions that the program sets on resources ({@link AttachedFunctions}) which nobody notices. */
final class PatchedAttachments {
    private static final Set<String> OF_MOCK = Set.of("return_value", "side_effect");

    private final ValueFlow flow;
    private final PatchedCode patchedCode;
    private final MadeObjects objects;

    PatchedAttachments(ValueFlow flow, PatchedCode patchedCode) {
        this.flow = flow;
        this.patchedCode = patchedCode;
        this.objects = new MadeObjects(flow);
    }

    /** The patch of a member of what a module's name holds; null when it may be noticed, or is of something else. */
    UncalledPatch of(ParsedFile test, Expr.Call patch, Definition holder, String member, ResourceGroup group) {
        Location.Var held = new Location.Var(holder);
        Set<Value> values = flow.values(held);
        if (values.size() != 1 || !(values.iterator().next() instanceof Value.Resource resource) || !isPlain(test, patch)) {
            return null;
        }
        ParsedFile module = flow.fileOf(holder.site());
        AttachedFunctions.Attacher attacher = flow.attached().named(resource, member, module);
        Expr.Constant target = (Expr.Constant) patch.arguments.get(0);
        String name = attacher == null ? null : moduleName(target.value, holder, module, attacher);
        if (name == null || !flow.index().imports().loadedBefore(test, Integer.MAX_VALUE).contains(module)) {
            return null;
        }
        RunningCode running = patchedCode.under(test, patch);
        List<Expr.Attribute> meanwhile = new ArrayList<>();
        for (Occurrence each : group.occurrences()) {
            boolean called = each.context() instanceof Occurrence.Attached attached && attached.access().name.equals(member)
                    && running.contains(attached.access()) && flow.attached().setting(attached.access()) == null;
            if (called && (!objects.areApart(held, each.expr()) || each.file() == attacher.file() || running.contains(each.file().module())
                    || isImportedLater(each.file(), attacher.file()))) {
                return null;
            }
            if (called) {
                meanwhile.add(((Occurrence.Attached) each.context()).access());
            }
        }
        return new UncalledPatch(test, patch, target, name, attacher.functions().get(member), meanwhile);
    }

    /** Whether a function of the file imports from the module, which then may bring the mock. */
    private boolean isImportedLater(ParsedFile file, ParsedFile module) {
        return file.module().descendants().stream().anyMatch(node -> (node instanceof Stmt.Import || node instanceof Stmt.ImportFrom)
                && flow.isInFunction(node) && flow.index().imports().importedBy(file, (Stmt) node).contains(module));
    }

    /** {@code patch("module.table.function")} around a function or the body of a {@code with}, which gives a mock. */
    private static boolean isPlain(ParsedFile test, Expr.Call patch) {
        boolean scoped = patch.parent() instanceof Stmt.FunctionDef || patch.parent() instanceof WithItem;
        return scoped && "patch".equals(Decorators.lastName(patch)) && patch.arguments.size() == 1
                && patch.arguments.get(0) instanceof Expr.Constant target && test.module().source.slice(target).matches("\"[\\w.]+\"|'[\\w.]+'")
                && patch.keywords.stream().allMatch(keyword -> keyword.name != null && OF_MOCK.contains(keyword.name));
    }

    /** The name of the attacher's module: that of the path, or the one that the module of the path imports the resource from. */
    private String moduleName(String path, Definition holder, ParsedFile module, AttachedFunctions.Attacher attacher) {
        String prefix = path.substring(0, path.lastIndexOf('.'));
        boolean direct = prefix.contains(".") && prefix.endsWith("." + holder.variable().name());
        if (!direct) {
            return null;
        }
        if (module == attacher.file()) {
            return prefix.substring(0, prefix.lastIndexOf('.'));
        }
        ImportLink link = flow.importOf(holder);
        return link != null && link.module() == attacher.file() && link.statement().level == 0 ? link.statement().module : null;
    }
}
