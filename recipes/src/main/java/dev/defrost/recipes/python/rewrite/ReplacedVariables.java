package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Replacements;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import dev.defrost.recipes.python.text.Piece;
import java.util.ArrayList;
import java.util.List;

/** Variables that tests replace for a while: each variable that carries a component instead is replaced, at the same place. */
final class ReplacedVariables {
    private final Migration migration;
    private final Components components;

    ReplacedVariables(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** The piece, good only where it stands when it reads a variable that may be replaced. */
    static Piece read(Migration migration, Piece name) {
        boolean replaced = name.names().stream().anyMatch(migration.flow().replacements()::isReplaced);
        return replaced ? new Piece(name.code(), Piece.Form.READ, name.names()) : name;
    }

    /** Registers the rewrite of a replacement; nothing runs between the parts of the new one. */
    void rewrite(Replacements.Replacement replacement, Flow flow, ResourceGroup group) {
        migration.rewriter(replacement.file()).replace(replacement.call(), () -> written(replacement, flow, group));
    }

    private String written(Replacements.Replacement replacement, Flow flow, ResourceGroup group) {
        ParsedFile file = replacement.file();
        List<Component> carried = components.carriers().ordered(flow.target(), group);
        if (carried.isEmpty() || carried.contains(Component.DATA)) {
            String why = carried.isEmpty() ? "nobody uses what is put there" : "what it has loaded would stay";
            migration.block(group, BlockerCode.MOCKED_IN_TESTS, file, replacement.call(), why);
            return "";
        }
        String quote = file.module().source.slice(replacement.target()).substring(0, 1);
        String path = replacement.target().value;
        String module = path.substring(0, path.lastIndexOf('.') + 1);
        List<String> calls = new ArrayList<>();
        for (Component component : carried) {
            migration.own(flow.target(), component);
            Piece piece = components.piece(file, replacement.value(), component);
            if (!piece.isRepeatable()) {
                migration.block(group, BlockerCode.EVALUATION_ORDER, file, replacement.value());
            }
            String name = components.carriers().nameOf(migration.flow().fileOf(replacement.replaced().site()), replacement.replaced(), component, group);
            String given = replacement.call().keywords.isEmpty() ? "" : "new=";
            calls.add(migration.render(file, replacement.call().function) + "(" + quote + module + name + quote + ", " + given + piece.code() + ")");
        }
        return String.join(separator(replacement), calls);
    }

    /** What stands between this part of the {@code with} and the next, or the one before it. */
    private static String separator(Replacements.Replacement replacement) {
        WithItem own = (WithItem) replacement.call().parent();
        List<WithItem> items = ((Stmt.With) own.parent()).items;
        int at = items.indexOf(own);
        if (items.size() == 1) {
            return ", ";
        }
        WithItem first = at + 1 < items.size() ? own : items.get(at - 1);
        WithItem second = items.get(items.indexOf(first) + 1);
        String between = replacement.file().module().source.text().substring(first.end, second.start);
        return between.contains("#") ? ", " : between;
    }
}
