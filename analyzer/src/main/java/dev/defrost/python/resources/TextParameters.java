package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Parameters;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parameters of the project's own functions of which nothing but the text counts, {@code def info(message): print("* {}".format(message))}: an
 * object's text does as well as the object. Found in the source alone, whatever flows.
 */
final class TextParameters {
    private static final Set<String> TEXTS = Set.of("print", "str");
    /** Nobody shows a text through more functions than this. */
    private static final int MAX_FUNCTIONS = 20;
    private static final Set<String> LOOKING = Set.of("locals", "vars", "dir", "exec", "eval");

    private final Map<Parameter, Boolean> known = new IdentityHashMap<>();

    /** Whether the function, as it is written in the file, does nothing with the parameter but show its text. */
    boolean isText(ParsedFile file, Stmt.FunctionDef function, Parameter parameter) {
        return known.computeIfAbsent(parameter, key -> isText(file, function, parameter, new HashSet<>()));
    }

    private boolean isText(ParsedFile file, Stmt.FunctionDef function, Parameter parameter, Set<Parameter> asked) {
        if (!asked.add(parameter)) {
            return true;
        }
        if (asked.size() > MAX_FUNCTIONS) {
            return false;
        }
        Scope scope = file.scopes().opensScope(function);
        Variable variable = scope.variable(parameter.name);
        return function.decorators.isEmpty() && !function.isAsync && variable != null && variable.definitions().size() == 1
                && variable.declarations().isEmpty() && !variable.reads().isEmpty() && !looksAtNames(function)
                && variable.reads().stream().allMatch(read -> isShown(file, read, asked));
    }

    private boolean isShown(ParsedFile file, Expr.Name read, Set<Parameter> asked) {
        Node parent = read.parent();
        if (parent instanceof Expr.FormattedValue field) {
            return Shown.isPlainField(file, field) && !file.module().source.text().substring(read.end, field.end).contains("!r");
        }
        if (parent instanceof Expr.BinOp || parent instanceof Expr.TupleExpr) {
            return Shown.isPercent(read);
        }
        Expr.Call call = parent instanceof Expr.Call of ? of : parent instanceof Keyword keyword && keyword.parent() instanceof Expr.Call of ? of : null;
        if (call == null || call.function == read || call.arguments.stream().anyMatch(Expr.Starred.class::isInstance)) {
            return false;
        }
        String keyword = parent instanceof Keyword named ? named.name : null;
        if (parent instanceof Keyword && keyword == null) {
            return false;
        }
        if (Shown.isFormatted(call, keyword, call.arguments.indexOf(read))) {
            return true;
        }
        if (!(call.function instanceof Expr.Name callee)) {
            return false;
        }
        Variable called = file.scopes().resolve(callee);
        if (called == null) {
            boolean plain = TEXTS.contains(callee.id) && keyword == null && !file.scopes().moduleScope().hasStarImport();
            return plain && (callee.id.equals("print") || call.arguments.size() == 1 && call.keywords.isEmpty());
        }
        Stmt.FunctionDef next = called.scope() == file.scopes().moduleScope() && called.definitions().size() == 1
                && called.definitions().get(0).kind() == Definition.Kind.FUNCTION
                && called.definitions().get(0).site() instanceof Stmt.FunctionDef def ? def : null;
        Parameter filled = next == null ? null : filled(next.parameters, keyword, call.arguments.indexOf(read));
        return filled != null && isText(file, next, filled, asked);
    }

    /** The parameter that an argument fills; null when it is no parameter of its own. */
    static Parameter filled(Parameters parameters, String keyword, int position) {
        List<Parameter> positional = new ArrayList<>(parameters.positionalOnly);
        positional.addAll(parameters.positional);
        if (keyword == null) {
            return position < positional.size() ? positional.get(position) : null;
        }
        List<Parameter> named = new ArrayList<>(parameters.positional);
        named.addAll(parameters.keywordOnly);
        return named.stream().filter(parameter -> parameter.name.equals(keyword)).findFirst().orElse(null);
    }

    private static boolean looksAtNames(Node node) {
        boolean[] found = {node instanceof Expr.Name name && LOOKING.contains(name.id)};
        node.forEachChild(child -> found[0] |= looksAtNames(child));
        return found[0];
    }
}
