package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import dev.defrost.python.syntax.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a file and who loads it under a computed name may meet. Neither says anything of a file that Python cannot parse: it does not run.
 *
 * @param bound names of the module under which others may come to a resource: variables, classes, functions that answer with something. What an
 *     import binds has its name in another file, too
 * @param read names that the file reads from objects, by attributes or by texts; without what it reads of itself and of modules that it imports
 */
public record ModuleNames(Set<String> bound, Set<String> read) {
    private static final ModuleNames NONE = new ModuleNames(Set.of(), Set.of());
    private static final Set<String> OWN = Set.of("self", "cls");

    public static ModuleNames of(String path, String text) {
        if (!(PythonParser.parse(new SourceText(path, text)) instanceof ParseResult.Parsed parsed)) {
            return NONE;
        }
        Scopes scopes = Scopes.of(parsed.module());
        Set<String> bound = new HashSet<>();
        for (Variable variable : scopes.moduleScope().variables()) {
            if (variable.definitions().stream().anyMatch(ModuleNames::mayHold)) {
                bound.add(variable.name());
            }
        }
        Set<String> read = new HashSet<>();
        for (Node node : parsed.module().descendants()) {
            if (node instanceof Expr.Attribute attribute && !isKnown(attribute.value, scopes)) {
                read.add(attribute.name);
            } else if (node instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING && isHandedOver(constant)) {
                read.addAll(List.of(constant.value.split("\\W+")));
            }
        }
        return new ModuleNames(bound, read);
    }

    private static boolean mayHold(Definition definition) {
        return switch (definition.kind()) {
            case IMPORT -> definition.statement() instanceof Stmt.ImportFrom && ((Alias) definition.site()).asName != null;
            case STAR_IMPORT, DECLARED, DELETE -> false;
            case FUNCTION -> answers(definition.site());
            default -> true;
        };
    }

    private static boolean answers(Node node) {
        boolean[] found = {node instanceof Stmt.Return given && given.value != null && !(given.value instanceof Expr.Constant)
                || node instanceof Expr.Yield || node instanceof Expr.YieldFrom};
        node.forEachChild(child -> found[0] = found[0] || answers(child));
        return found[0];
    }

    /** Whether it is the object whose method this is, or a module that the file names where it imports it. */
    private static boolean isKnown(Expr owner, Scopes scopes) {
        if (!(owner instanceof Expr.Name name)) {
            return false;
        }
        Variable variable = scopes.resolve(name);
        return OWN.contains(name.id) || variable != null && !variable.definitions().isEmpty()
                && variable.definitions().stream().allMatch(each -> each.statement() instanceof Stmt.Import);
    }

    /** Whether a call or a subscript gets the text: {@code getattr(x, "name")}, {@code names["name"]}, {@code "{0.name}".format(x)}. */
    private static boolean isHandedOver(Expr.Constant text) {
        return text.parent() instanceof Expr.Call || text.parent() instanceof Expr.Subscript || text.parent() instanceof Expr.Attribute;
    }
}
