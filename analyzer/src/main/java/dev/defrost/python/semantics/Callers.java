package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Parameters;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From where a function can be called, as far as names tell: all places that mention it, if each of them calls it. */
final class Callers {
    private static final Set<String> DYNAMIC_IMPORTS = Set.of("import_module", "__import__");

    private static final int MAX_BASES = 10;

    private final List<ParsedFile> files;
    private final Map<String, List<Mention>> mentions = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private boolean indexed;

    /** A name, or an attribute of something, that is or may be a function's. */
    private record Mention(ParsedFile file, Expr expr) {}

    /** A call that may be one of the function; for methods {@code receiver} is the object that it is called on. */
    record Site(ParsedFile file, Expr.Call call, Expr.Name receiver) {}

    Callers(List<ParsedFile> files) {
        this.files = files;
    }

    /** Every call of the function; null when it may be called from elsewhere, too. */
    List<Site> of(ParsedFile file, Stmt.FunctionDef function) {
        index();
        boolean plain = function.decorators.isEmpty() && !function.isAsync && !yields(function) && !named.contains(function.name)
                && !(function.name.startsWith("__") && function.name.endsWith("__"));
        if (!plain) {
            return null;
        }
        if (function.parent() instanceof Stmt.ClassDef cls) {
            return hasKnownBases(file, cls, 0) ? ofMethod(function) : null;
        }
        return function.parent() instanceof Module ? ofFunction(file, function) : null;
    }

    /** The object that a method is called on; null for other functions. */
    static Variable receiver(Scope scope) {
        if (!(scope.node() instanceof Stmt.FunctionDef function) || !(function.parent() instanceof Stmt.ClassDef)) {
            return null;
        }
        Parameters parameters = function.parameters;
        List<Parameter> first = parameters.positionalOnly.isEmpty() ? parameters.positional : parameters.positionalOnly;
        return first.isEmpty() ? null : scope.variable(first.get(0).name);
    }

    /** Whether no code that cannot be seen calls the methods of a class because it is one of its bases. */
    private static boolean hasKnownBases(ParsedFile file, Stmt.ClassDef cls, int depth) {
        return depth < MAX_BASES && cls.keywords.isEmpty() && cls.bases.stream().allMatch(base -> {
            Variable variable = base instanceof Expr.Name name ? file.scopes().resolve(name) : null;
            boolean object = variable == null && base instanceof Expr.Name name && name.id.equals("object");
            return object || variable != null && variable.definitions().size() == 1
                    && variable.definitions().get(0).site() instanceof Stmt.ClassDef known && hasKnownBases(file, known, depth + 1);
        });
    }

    private List<Site> ofMethod(Stmt.FunctionDef function) {
        List<Site> sites = new ArrayList<>();
        for (Mention mention : mentions.getOrDefault(function.name, List.of())) {
            if (mention.expr instanceof Expr.Attribute attribute) {
                if (!(attribute.parent() instanceof Expr.Call call) || call.function != attribute || !(attribute.value instanceof Expr.Name receiver)) {
                    return null;
                }
                sites.add(new Site(mention.file, call, receiver));
            } else if (mention.expr.parent() instanceof Stmt.ClassDef || mention.file.scopes().scopeOf(mention.expr).kind() == Scope.Kind.CLASS) {
                return null;
            }
        }
        return sites;
    }

    private List<Site> ofFunction(ParsedFile file, Stmt.FunctionDef function) {
        Variable variable = file.scopes().moduleScope().variable(function.name);
        if (variable == null || variable.definitions().size() != 1 || DYNAMIC_IMPORTS.stream().anyMatch(mentions::containsKey)) {
            return null;
        }
        List<Site> sites = new ArrayList<>();
        for (Mention mention : mentions.getOrDefault(function.name, List.of())) {
            if (mention.expr instanceof Expr.Name name) {
                if (mention.file != file || file.scopes().resolve(name) != variable) {
                    continue;
                }
                if (!(name.parent() instanceof Expr.Call call) || call.function != name) {
                    return null;
                }
                sites.add(new Site(file, call, null));
            } else if (mayBeModule(mention.file, ((Expr.Attribute) mention.expr).value)) {
                return null;
            }
        }
        return sites;
    }

    private static boolean mayBeModule(ParsedFile file, Expr owner) {
        if (!(owner instanceof Expr.Name name)) {
            return owner instanceof Expr.Attribute;
        }
        Variable variable = file.scopes().resolve(name);
        return variable == null || variable.definitions().stream().anyMatch(each -> each.kind() == Definition.Kind.IMPORT);
    }

    private static boolean yields(Node node) {
        boolean[] found = {node instanceof Expr.Yield || node instanceof Expr.YieldFrom};
        node.forEachChild(child -> found[0] |= yields(child));
        return found[0];
    }

    private void index() {
        if (!indexed) {
            indexed = true;
            Set<String> functions = new HashSet<>(DYNAMIC_IMPORTS);
            files.forEach(file -> file.module().descendants().forEach(node -> collectFunction(node, functions)));
            files.forEach(file -> file.module().descendants().forEach(node -> collect(file, node, functions)));
        }
    }

    private static void collectFunction(Node node, Set<String> functions) {
        if (node instanceof Stmt.FunctionDef function) {
            functions.add(function.name);
        }
    }

    private void collect(ParsedFile file, Node node, Set<String> functions) {
        String name = node instanceof Expr.Name each ? each.id : node instanceof Expr.Attribute each ? each.name : null;
        if (name != null && functions.contains(name)) {
            mentions.computeIfAbsent(name, key -> new ArrayList<>()).add(new Mention(file, (Expr) node));
        } else if (node instanceof Alias alias) {
            named.add(lastPart(alias.name));
        } else if (node instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING && functions.contains(lastPart(constant.value))) {
            named.add(lastPart(constant.value));
        }
    }

    private static String lastPart(String dotted) {
        return dotted.substring(dotted.lastIndexOf('.') + 1);
    }
}
