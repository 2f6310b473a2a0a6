package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ControlFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.Element;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Repetition;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** How long a variable holds what it holds: until it is filled anew. */
final class HeldOn {
    private static final Set<Definition.Kind> FILLING = Set.of(
            Definition.Kind.ASSIGN, Definition.Kind.ANNOTATED, Definition.Kind.UNPACK, Definition.Kind.FOR, Definition.Kind.WITH);

    /** Steps that follow one that has failed, and also others. */
    private static final Set<Element.Kind> AFTER_FAILURE = Set.of(
            Element.Kind.HANDLERS, Element.Kind.FINALLY, Element.Kind.CONTEXT_EXIT, Element.Kind.EXIT);

    /** Builtins that are done with the generator expression that they are given when they return. */
    private static final Set<String> EXHAUSTING = Set.of("builtins.all", "builtins.any", "builtins.dict", "builtins.frozenset", "builtins.list",
            "builtins.max", "builtins.min", "builtins.set", "builtins.sorted", "builtins.sum", "builtins.tuple");

    private HeldOn() {}

    /** The steps behind {@code from} that may find in the variable what it holds there. */
    static Set<Element> behind(ControlFlow control, Element from, Variable variable) {
        Set<Element> fills = new HashSet<>();
        variable.definitions().stream().filter(each -> FILLING.contains(each.kind())).map(each -> control.elementOf(each.site())).forEach(fills::add);
        Set<Element> found = new LinkedHashSet<>();
        Deque<Element> open = new ArrayDeque<>(fills.contains(from) ? Set.of() : control.successors(from));
        while (!open.isEmpty()) {
            Element element = open.remove();
            if (found.add(element)) {
                boolean filled = fills.contains(element);
                control.successors(element).stream().filter(next -> !filled || AFTER_FAILURE.contains(next.kind())).forEach(open::add);
            }
        }
        return found;
    }

    /** Whether nobody reads from a local variable what it holds once this has read it. */
    static boolean isLastRead(ValueFlow flow, ParsedFile file, Expr.Name read) {
        Variable variable = file.scopes().resolve(read);
        if (variable == null || Repetition.isRepeated(read, variable) || variable.reads().stream().anyMatch(each -> isReadLater(flow, each, variable.scope().node()))
                || variable.definitions().stream().anyMatch(each -> each.kind() == Definition.Kind.AUGMENTED)) {
            return false;
        }
        if (variable.scope().kind() == Scope.Kind.COMPREHENSION) {
            return read.parent() instanceof Expr.ListComp comprehension && comprehension.element == read;
        }
        ControlFlow control = file.defUse().controlFlow(variable.scope());
        Element here = control.elementOf(read);
        if (here == null || variable.reads().stream().anyMatch(each -> each != read && control.elementOf(each) == here)) {
            return false;
        }
        Set<Element> behind = behind(control, here, variable);
        return variable.reads().stream().map(control::elementOf).noneMatch(each -> each == null || behind.contains(each));
    }

    /** Whether code that may run later than where it stands evaluates the node: a lambda, or a generator expression that nobody goes through at once. */
    static boolean isReadLater(ValueFlow flow, Node read, Node scope) {
        for (Node at = read, parent = read.parent(); parent != null && at != scope && !(at instanceof Stmt.FunctionDef); at = parent, parent = parent.parent()) {
            boolean inner = parent != scope && (parent instanceof Expr.Lambda
                    || parent instanceof Expr.GeneratorExp generator && !isFirstIterable(generator, read) && !isGoneThrough(flow, generator));
            if (inner) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is a generator expression whose elements may be asked for later than where it stands. */
    static boolean isGoneThroughLater(ValueFlow flow, Node node) {
        return node instanceof Expr.GeneratorExp generator && !isGoneThrough(flow, generator);
    }

    /** A generator expression evaluates its first iterable where it stands. */
    private static boolean isFirstIterable(Expr.GeneratorExp generator, Node read) {
        Expr iterable = generator.clauses.get(0).iter;
        return iterable.start <= read.start && read.end <= iterable.end;
    }

    private static boolean isGoneThrough(ValueFlow flow, Expr.GeneratorExp generator) {
        if (!(generator.parent() instanceof Expr.Call call) || call.function == generator) {
            return false;
        }
        boolean joins = call.function instanceof Expr.Attribute member && member.name.equals("join")
                && member.value instanceof Expr.Constant text && text.kind == Expr.Kind.STRING;
        return joins || EXHAUSTING.stream().map(Value.External::new).anyMatch(each -> flow.values(call.function).equals(Set.of(each)));
    }
}
