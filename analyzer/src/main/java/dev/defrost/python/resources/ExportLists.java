package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import java.util.List;
import java.util.Objects;

/** {@code __all__}: which names a module lists there, and whether other names may be listed in their place because nobody looks at the list. */
public final class ExportLists {
    private static final String ALL = "__all__";

    private final ProgramIndex index;
    private Boolean named;

    ExportLists(ProgramIndex index) {
        this.index = index;
    }

    /** Whether {@code __all__} may list the name. */
    static boolean lists(Scope module, String name) {
        Variable all = module.variable(ALL);
        return all != null && all.definitions().stream().map(Definition::statement).filter(Objects::nonNull)
                .anyMatch(statement -> mentions(statement, name));
    }

    private static boolean mentions(Node node, String text) {
        boolean[] found = {node instanceof Expr.Constant constant && text.equals(constant.value)};
        node.forEachChild(child -> found[0] |= mentions(child, text));
        return found[0];
    }

    /**
     * The entry for the definition of a module's name, where it may be replaced: {@code __all__} is a list that is written out once, no star import of the
     * program brings what it lists, and nothing in the program says {@code __all__} in another way. Null when there is no such entry.
     */
    public Expr.Constant entry(Definition definition) {
        ParsedFile module = index.fileOf(definition.variable());
        Variable all = module.scopes().moduleScope().variable(ALL);
        boolean once = all != null && all.definitions().size() == 1 && all.reads().isEmpty() && all.declarations().isEmpty()
                && all.definitions().get(0).kind() == Definition.Kind.ASSIGN && all.definitions().get(0).statement().parent() instanceof Module;
        if (!once || !(all.definitions().get(0).value() instanceof Expr.ListExpr list) || !list.elements.stream().allMatch(ExportLists::isText)
                || index.project().relatives(module.scopes().moduleScope()).size() > 1 || isNamed()) {
            return null;
        }
        List<Expr> entries = list.elements.stream().filter(each -> definition.variable().name().equals(((Expr.Constant) each).value)).toList();
        return entries.size() == 1 && module.module().source.slice(entries.get(0)).matches("\"[^\"]*\"|'[^']*'") ? (Expr.Constant) entries.get(0) : null;
    }

    private static boolean isText(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING;
    }

    /** Whether code of the program asks an object for {@code __all__}, or spells it in a text. */
    private boolean isNamed() {
        if (named == null) {
            named = index.files().stream().flatMap(file -> file.module().descendants().stream())
                    .anyMatch(node -> node instanceof Expr.Attribute attribute && attribute.name.equals(ALL)
                            || node instanceof Expr.Constant text && isText(text) && text.value.contains(ALL)
                            || node instanceof Alias alias && alias.name.equals(ALL));
        }
        return named;
    }
}
