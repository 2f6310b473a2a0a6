package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Parameters;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which names a call asks for of what is spread into it by {@code **names}: {@code "...".format(**names)} those in its text, a function of the
 * project those that its body takes out of its {@code **kwargs}. Texts that the call gives as literals are known in the body.
 */
final class SpreadNames {
    private static final int DEEPEST = 4;
    private static final Set<String> READING = Set.of("getattr", "vars", "dir", "hasattr", "setattr", "delattr");

    private static final Set<String> LOOKING = Set.of("locals", "vars", "dir", "exec", "eval");

    private final ValueFlow flow;

    /** A function whose code runs when a call is made, and how many of its parameters the call does not give. */
    private record Callee(Stmt.FunctionDef function, ParsedFile file, int bound) {}

    SpreadNames(ValueFlow flow) {
        this.flow = flow;
    }

    /** Texts that hold every name that is asked for; null when any name may be. */
    Set<String> asked(Keyword spread) {
        Set<String> texts = new LinkedHashSet<>();
        return ask(spread, Map.of(), texts, 0) ? texts : null;
    }

    /** Adds what is asked for; {@code known} are the literals that variables stand for. False when any name may be asked for. */
    private boolean ask(Keyword spread, Map<Variable, String> known, Set<String> texts, int depth) {
        if (!(spread.parent() instanceof Expr.Call call)) {
            return false;
        }
        String format = call.function instanceof Expr.Attribute method && method.name.equals("format") ? text(method.value, known) : null;
        if (format != null) {
            texts.addAll(AskedNames.fields(format));
            return true;
        }
        Callee callee = callee(call);
        boolean visible = callee != null && depth < DEEPEST && call.arguments.stream().noneMatch(Expr.Starred.class::isInstance)
                && call.keywords.stream().allMatch(keyword -> keyword == spread || keyword.name != null);
        if (!visible || callee.function.parameters.keywordArgs == null) {
            return false;
        }
        Parameters parameters = callee.function.parameters;
        List<Parameter> positional = new ArrayList<>(parameters.positionalOnly);
        positional.addAll(parameters.positional);
        // A name that a parameter or an argument has already is taken from it, or raises TypeError.
        positional.forEach(parameter -> texts.add(parameter.name));
        parameters.keywordOnly.forEach(parameter -> texts.add(parameter.name));
        call.keywords.stream().filter(keyword -> keyword != spread).forEach(keyword -> texts.add(keyword.name));
        Variable names = variable(callee, parameters.keywordArgs);
        if (names == null || looksAtNames(callee)) {
            return false;
        }
        Map<Variable, String> literals = literals(call, callee, positional, known);
        return names.reads().stream().allMatch(read -> isUsed(read, callee, literals, texts, depth));
    }

    /** Whether the body may come to its {@code **kwargs} without naming it. */
    private static boolean looksAtNames(Callee callee) {
        return descendants(callee.function).anyMatch(node -> node instanceof Expr.Name name && LOOKING.contains(name.id));
    }

    private static Stream<Node> descendants(Node node) {
        List<Node> children = new ArrayList<>();
        node.forEachChild(children::add);
        return Stream.concat(Stream.of(node), children.stream().flatMap(SpreadNames::descendants));
    }

    private boolean isUsed(Expr.Name names, Callee in, Map<Variable, String> literals, Set<String> texts, int depth) {
        if (names.parent() instanceof Keyword keyword && keyword.name == null) {
            return ask(keyword, literals, texts, depth + 1);
        }
        String key = AskedNames.text(AskedNames.key(names));
        if (key != null) {
            texts.add(key);
            return true;
        }
        return names.parent() instanceof Stmt.Assign assign && assign.value == names && assign.targets.size() == 1
                && assign.targets.get(0) instanceof Expr.Attribute attribute && isNeverRead(attribute, in);
    }

    /** The literal that an expression is, or that its variable stands for; null when that is not known. */
    private String text(Expr expr, Map<Variable, String> known) {
        return expr instanceof Expr.Name name ? known.get(flow.fileOf(name).scopes().resolve(name)) : AskedNames.text(expr);
    }

    private Map<Variable, String> literals(Expr.Call call, Callee callee, List<Parameter> positional, Map<Variable, String> known) {
        Map<Variable, String> found = new HashMap<>();
        for (int i = 0; i < call.arguments.size() && i + callee.bound < positional.size(); i++) {
            note(callee, positional.get(i + callee.bound), text(call.arguments.get(i), known), found);
        }
        for (Keyword keyword : call.keywords) {
            callee.function.parameters.forEachChild(child -> {
                if (child instanceof Parameter parameter && parameter.name.equals(keyword.name)) {
                    note(callee, parameter, text(keyword.value, known), found);
                }
            });
        }
        return found;
    }

    private void note(Callee callee, Parameter parameter, String text, Map<Variable, String> found) {
        Variable variable = text == null ? null : variable(callee, parameter);
        if (variable != null) {
            found.put(variable, text);
        }
    }

    /** The variable of a parameter that nothing else fills; null when something does. */
    private static Variable variable(Callee callee, Parameter parameter) {
        Variable variable = callee.file.scopes().opensScope(callee.function).variable(parameter.name);
        return variable == null || variable.definitions().size() != 1 ? null : variable;
    }

    /** The one function of the project that a call runs, as it is written; null when it may be another, or more happens. */
    private Callee callee(Expr.Call call) {
        Set<Value> callees = flow.values(call.function);
        Value one = callees.size() == 1 ? callees.iterator().next() : null;
        Callee callee = null;
        if (one instanceof Value.Function function && function.node() instanceof Stmt.FunctionDef def) {
            callee = new Callee(def, function.file(), 0);
        } else if (one instanceof Value.BoundFunction method) {
            callee = new Callee(method.node(), method.file(), 1);
        } else if (one instanceof Value.ClassValue cls && isPlain(cls.info())) {
            ClassInfo owner = cls.info().ownerOf("__init__");
            callee = owner == null ? null : new Callee(owner.ownMethod("__init__"), owner.file(), 1);
        }
        return callee == null || !callee.function.decorators.isEmpty() ? null : callee;
    }

    /** Whether making an instance runs {@code __init__} and nothing else. */
    private static boolean isPlain(ClassInfo info) {
        return !info.hasUnknownBase() && info.ownerOf("__new__") == null
                && info.family().stream().allMatch(each -> each.node().keywords.isEmpty() && each.node().decorators.isEmpty());
    }

    /** Whether what is stored in an attribute of the method's object is read nowhere, by whatever means. */
    private boolean isNeverRead(Expr.Attribute stored, Callee in) {
        ClassInfo info = flow.index().classOfMethod(in.function);
        boolean own = info != null && flow.values(stored.value).equals(Set.of(new Value.Instance(info)));
        return own && !flow.mayBeUnknown(info) && flow.index().files().stream()
                .allMatch(file -> file.module().descendants().stream().noneMatch(node -> mayRead(node, stored.name, info)));
    }

    private boolean mayRead(Node node, String name, ClassInfo info) {
        if (node instanceof Expr.Attribute attribute) {
            boolean stores = attribute.parent() instanceof Stmt.Assign assign && assign.targets.contains(attribute);
            return attribute.name.equals(name) && !stores || attribute.name.equals("__dict__") && mayBe(attribute.value, info);
        }
        if (node instanceof Expr.Constant text) {
            return name.equals(AskedNames.text(text));
        }
        boolean reading = node instanceof Expr.Call call && call.function instanceof Expr.Name builtin && READING.contains(builtin.id)
                && !call.arguments.isEmpty() && (call.arguments.size() == 1 || AskedNames.text(call.arguments.get(1)) == null);
        return reading && mayBe(((Expr.Call) node).arguments.get(0), info);
    }

    private boolean mayBe(Expr owner, ClassInfo info) {
        return flow.values(owner).stream().anyMatch(value -> value instanceof Value.Instance instance && instance.info().root() == info.root());
    }
}
