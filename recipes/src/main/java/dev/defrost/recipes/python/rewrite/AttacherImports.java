package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.AttachedFunctions;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.FileRewriter;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Removal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The imports of one file after an attacher has given way to its functions: those that the file calls come from the same module. */
final class AttacherImports {
    private final Migration migration;
    private final ValueFlow flow;
    private final ParsedFile file;
    private final AttachedFunctions.Attacher attacher;

    AttacherImports(Migration migration, ParsedFile file, AttachedFunctions.Attacher attacher) {
        this.migration = migration;
        this.flow = migration.flow();
        this.file = file;
        this.attacher = attacher;
    }

    /** Brings functions of these names, and nothing of the attacher. */
    void rewrite(ResourceGroup group, Set<String> names) {
        if (file == attacher.file()) {
            return;
        }
        List<Stmt.ImportFrom> imports = imports();
        Stmt.ImportFrom host = names.isEmpty() ? null : host();
        if (!names.isEmpty() && (host == null || names.stream().anyMatch(file.scopes().moduleScope()::isVisible))) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, file.module(), "no import brings the functions of " + attacher.function().name);
            return;
        }
        for (Stmt.ImportFrom each : imports) {
            Alias own = each.names.stream().filter(this::isAttacher).findFirst().orElse(null);
            String brought = String.join(", ", names);
            if (own != null && !isOfModule(each)) {
                migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, each, "another module passes " + attacher.function().name + " on");
            } else if (own != null && each == host) {
                migration.rewriter(file).replace(own, () -> brought);
            } else if (own != null) {
                remove(each, own, group);
            } else if (each == host) {
                Alias last = each.names.get(each.names.size() - 1);
                Layout layout = migration.layout(file);
                boolean apart = each.names.size() > 1 && layout.isFirstOnLine(last);
                String separator = apart ? "," + layout.newline() + layout.indentOf(last.start) : ", ";
                migration.rewriter(file).insertOnce(last, last.end, separator + String.join(separator, names));
            }
        }
    }

    private List<Stmt.ImportFrom> imports() {
        return file.module().descendants().stream().filter(Stmt.ImportFrom.class::isInstance).map(Stmt.ImportFrom.class::cast).toList();
    }

    /** The import that brings the functions; null when there is none. */
    private Stmt.ImportFrom host() {
        return imports().stream().filter(this::isHost).findFirst().orElse(null);
    }

    /** The name by which code at this place reaches the attacher's module, where no import of its names does; null when there is none. */
    String module(Expr use) {
        if (file == attacher.file() || host() != null) {
            return null;
        }
        for (Stmt statement : file.module().body) {
            for (Alias alias : statement instanceof Stmt.Import plain && plain.start < use.start ? plain.names : List.<Alias>of()) {
                Definition bound = flow.index().definitionAt(alias);
                boolean here = bound != null && flow.values(new Location.Var(bound)).equals(Set.of(new Value.ModuleValue(attacher.file())))
                        && bound.variable().definitions().size() == 1
                        && file.scopes().scopeOf(use).lookup(bound.variable().name()) == bound.variable();
                if (here && isComplete()) {
                    return bound.variable().name();
                }
            }
        }
        return null;
    }

    /** Whether the attacher's module has run when this file has imported it. */
    private boolean isComplete() {
        return !flow.index().imports().loadedBy(attacher.file()).contains(file);
    }

    private boolean isAttacher(Alias alias) {
        Definition bound = flow.index().definitionAt(alias);
        return bound != null && flow.values(new Location.Var(bound)).equals(Set.of(new Value.Function(attacher.function(), attacher.file())));
    }

    /** Whether the import brings an attacher by this name, which goes with its group. */
    private boolean mayGo(Alias alias) {
        Definition bound = flow.index().definitionAt(alias);
        return bound != null && flow.values(new Location.Var(bound)).stream()
                .anyMatch(value -> value instanceof Value.Function function && flow.attached().of(function.node()) != null);
    }

    private boolean isOfModule(Stmt.ImportFrom statement) {
        return flow.index().project().resolveModule(statement.module == null ? "" : statement.module, statement.level, file) == attacher.file();
    }

    /** Whether the import runs whenever the file does, and finds in the module all that it defines. */
    private boolean isHost(Stmt.ImportFrom statement) {
        boolean always = statement.parent() instanceof Module || statement.parent() instanceof Stmt.With with && with.parent() instanceof Module;
        boolean complete = isComplete() || statement.names.stream().anyMatch(this::isAttacher);
        return always && complete && isOfModule(statement) && statement.names.stream().noneMatch(alias -> alias.name.equals("*"));
    }

    private void remove(Stmt.ImportFrom statement, Alias alias, ResourceGroup group) {
        FileRewriter rewriter = migration.rewriter(file);
        if (statement.names.stream().anyMatch(each -> !mayGo(each))) {
            rewriter.replace(alias, () -> Removal.NAME);
        } else if (statement.names.size() == 1 && isLoadedBeside(statement)) {
            rewriter.replace(statement, () -> Removal.MARK);
        } else {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, statement, "nothing else in this file imports the module of " + attacher.function().name);
        }
    }

    /** Whether the statement before or behind it loads the module as well. */
    private boolean isLoadedBeside(Stmt.ImportFrom statement) {
        boolean[] found = {false};
        List<Node> siblings = new ArrayList<>();
        statement.parent().forEachChild(siblings::add);
        int at = siblings.indexOf(statement);
        for (int beside : new int[] {at - 1, at + 1}) {
            boolean imports = beside >= 0 && beside < siblings.size() && (siblings.get(beside) instanceof Stmt.Import || siblings.get(beside) instanceof Stmt.ImportFrom);
            found[0] |= imports && flow.index().imports().importedBy(file, (Stmt) siblings.get(beside)).contains(attacher.file());
        }
        return found[0];
    }
}
