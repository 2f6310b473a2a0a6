package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Paths;
import dev.defrost.recipes.python.text.Piece;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The objects whose attributes carry components. What is more than names and plain attributes, such as {@code Store.get().table}, is evaluated
 * once: it gets a variable in front of its statement where more than one component is read from it.
 */
final class Owners {
    private final Migration migration;

    /** The object has a variable in front of its statement. */
    private record Owner(ParsedFile file, Expr expr) {}

    private record Read(Expr.Attribute attribute) {}

    Owners(Migration migration) {
        this.migration = migration;
    }

    /** A component that the object of {@code attribute} has as an attribute of this name. */
    Piece read(ParsedFile file, Expr.Attribute attribute, Component component, String name, Hoists hoists, ResourceGroup group) {
        Fields facts = new Fields(migration);
        if (facts.isPlainChain(attribute.value)) {
            Set<Definition> names = attribute.value instanceof Expr.Name root ? new LinkedHashSet<>(file.defUse().reaching(root)) : Set.of();
            boolean fixed = attribute.value instanceof Expr.Name && facts.isConstant(attribute);
            return new Piece(migration.render(file, attribute.value) + "." + name, fixed ? Piece.Form.NAME : Piece.Form.READ, names);
        }
        if (migration.countPlace(new Read(attribute), component) == 1) {
            return Piece.effect(migration.render(file, attribute.value) + "." + name);
        }
        if (!hoists.mayHoist(file, attribute.value)) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, attribute, "the resource is an attribute of a longer expression");
        }
        migration.learn(new Owner(file, attribute.value));
        return new Piece(variable(file, attribute.value) + "." + name, Piece.Form.READ, Set.of());
    }

    private String variable(ParsedFile file, Expr owner) {
        String wanted = migration.flow().values(owner).stream().filter(Value.Instance.class::isInstance)
                .map(value -> Paths.snake(((Value.Instance) value).info().node().name.replaceFirst("^_+", ""))).findFirst().orElse("owner");
        return migration.names().local(List.of("owner", file, owner), Components.codeScope(file, owner), wanted, wanted + "_2");
    }

    /** Writes the variables in front of their statements. */
    void emit() {
        for (Object fact : migration.facts()) {
            if (fact instanceof Owner owner && !Kept.isKept(migration.group((Expr) owner.expr.parent()))) {
                Stmt statement = Hoists.statementOf(owner.expr);
                Layout layout = migration.layout(owner.file);
                String code = variable(owner.file, owner.expr) + " = " + migration.render(owner.file, owner.expr);
                migration.rewriter(owner.file).insert(statement.start, code + layout.newline() + layout.indentOf(statement.start));
            }
        }
    }
}
