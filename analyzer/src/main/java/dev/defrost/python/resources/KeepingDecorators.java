package dev.defrost.python.resources;

import dev.defrost.definitions.libraries.Decorator;
import dev.defrost.definitions.read.Libraries;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameters;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Decorators under which a function is still called with the arguments that its source shows, once a call, and answers its callers itself:
 * some of the standard library's, and the program's own whose wrapper hands {@code *args} and {@code **kwargs} on.
 */
final class KeepingDecorators {
    /** What of a function's signature a decorator leaves as it is. */
    enum Kept { NOTHING, ARGUMENTS, ALL }

    /** Attributes of a function that tell nothing of its parameters. */
    private static final Set<String> NAMES = Set.of("__name__", "__qualname__", "__module__", "__doc__");

    private final ValueFlow flow;

    KeepingDecorators(ValueFlow flow) {
        this.flow = flow;
    }

    /** What a decorator leaves of the function; {@code passed} says whether one of its parameters is asked about. */
    Kept of(Stmt.FunctionDef function, Expr decorator, boolean passed) {
        Expr callee = decorator instanceof Expr.Call call ? call.function : decorator;
        Set<Value> values = flow.values(callee);
        if (!values.isEmpty() && values.stream().allMatch(value -> known(value) != null && !known(value).comparesArguments())) {
            return Kept.ALL;
        }
        Value only = values.size() == 1 ? values.iterator().next() : null;
        if (known(only) != null) {
            // It compares arguments: boto3 finds two resources equal that have the same identifiers, two clients never are.
            return passed ? Kept.NOTHING : Kept.ALL;
        }
        if (!(only instanceof Value.Function own) || !(own.node() instanceof Stmt.FunctionDef def)) {
            return Kept.NOTHING;
        }
        Stmt.FunctionDef decorating = decorator instanceof Expr.Call ? answered(def) : def;
        boolean method = flow.index().classOfMethod(function) != null && !Decorators.has(function, "staticmethod");
        return decorating == null ? Kept.NOTHING : ofOwn(decorating, method);
    }

    private static Decorator known(Value value) {
        return value instanceof Value.External external ? Libraries.python().decorator(external.name()) : null;
    }

    private Kept ofOwn(Stmt.FunctionDef decorating, boolean method) {
        Stmt.FunctionDef wrapper = answered(decorating);
        Parameters taken = decorating.parameters;
        boolean one = taken.positionalOnly.isEmpty() && taken.positional.size() == 1 && taken.keywordOnly.isEmpty() && taken.varArgs == null
                && taken.keywordArgs == null;
        if (wrapper == null || !one || wrapper.isAsync || flow.yields(wrapper) || !wrapper.decorators.stream().allMatch(this::isWraps)) {
            return Kept.NOTHING;
        }
        List<Expr.Name> uses = readsOf(decorating, taken.positional.get(0).name);
        List<Expr.Call> calls = uses.stream().filter(use -> use.parent() instanceof Expr.Call call && call.function == use)
                .map(use -> (Expr.Call) use.parent()).toList();
        boolean known = uses.stream().allMatch(use -> calls.contains(use.parent()) || use.parent() instanceof Expr.Attribute read && NAMES.contains(read.name)
                || use.parent() instanceof Expr.Call call && isWraps(call));
        if (!known || calls.isEmpty() || !handOn(wrapper, calls, method) || !calls.stream().allMatch(call -> isReachedOnce(wrapper, call))
                || !excludeEachOther(calls)) {
            return Kept.NOTHING;
        }
        return answersWith(wrapper, calls) ? Kept.ALL : Kept.ARGUMENTS;
    }

    /** Whether no two of the calls are made in one run of the wrapper: each pair stands in the two branches of an {@code if}. */
    private static boolean excludeEachOther(List<Expr.Call> calls) {
        return calls.stream().allMatch(one -> calls.stream().allMatch(other -> one == other || areInBranches(one, other)));
    }

    private static boolean areInBranches(Node one, Node other) {
        for (Node at = one, parent = one.parent(); parent != null; at = parent, parent = parent.parent()) {
            if (parent instanceof Stmt.If branches && isInside(other, branches)) {
                boolean first = branches.body.contains(at);
                return (first || branches.orElse.contains(at)) && (first ? branches.orElse : branches.body).stream().anyMatch(each -> isInside(other, each));
            }
        }
        return false;
    }

    private static boolean isInside(Node node, Node outer) {
        return outer.start <= node.start && node.end <= outer.end;
    }

    /** Whether a decorator of the program lets nobody but the wrapper that it answers with have the function, and that does nothing but call it. */
    boolean isWrapped(Expr decorator) {
        Set<Value> values = flow.values(decorator instanceof Expr.Call call ? call.function : decorator);
        if (values.size() != 1 || !(values.iterator().next() instanceof Value.Function own) || !(own.node() instanceof Stmt.FunctionDef def)) {
            return false;
        }
        Stmt.FunctionDef decorating = decorator instanceof Expr.Call ? answered(def) : def;
        if (decorating == null || answered(decorating) == null || decorating.parameters.positional.isEmpty()) {
            return false;
        }
        return readsOf(decorating, decorating.parameters.positional.get(0).name).stream().allMatch(use -> use.parent() instanceof Expr.Call call
                && (call.function == use || isWraps(call)) || use.parent() instanceof Expr.Attribute read && NAMES.contains(read.name));
    }

    private boolean isWraps(Expr decorator) {
        return decorator instanceof Expr.Call call && flow.values(call.function).equals(Set.of(new Value.External("functools.wraps")));
    }

    /** The function inside that is all that a function answers with. */
    private Stmt.FunctionDef answered(Stmt.FunctionDef outer) {
        List<Stmt.Return> returns = new ArrayList<>();
        returns(outer, returns);
        boolean plain = !outer.isAsync && !flow.yields(outer) && outer.decorators.isEmpty() && returns.size() == 1;
        if (!plain || outer.body.get(outer.body.size() - 1) != returns.get(0) || !(returns.get(0).value instanceof Expr.Name name)) {
            return null;
        }
        Variable variable = flow.fileOf(outer).scopes().resolve(name);
        boolean inside = variable != null && variable.definitions().size() == 1 && outer.body.contains(variable.definitions().get(0).site());
        return inside && variable.definitions().get(0).site() instanceof Stmt.FunctionDef inner ? inner : null;
    }

    /** Whether each of the calls takes all arguments of the wrapper, in their order, and nobody else looks at them. */
    private boolean handOn(Stmt.FunctionDef wrapper, List<Expr.Call> calls, boolean method) {
        Parameters taken = wrapper.parameters;
        int named = taken.positionalOnly.size() + taken.positional.size();
        return named <= (method ? 1 : 0) && taken.keywordOnly.isEmpty() && taken.varArgs != null && taken.keywordArgs != null
                && calls.stream().allMatch(call -> takesAll(wrapper, call, named))
                && isOnlyRead(wrapper, taken.varArgs.name, calls.stream().map(call -> ((Expr.Starred) call.arguments.get(named)).value).toList())
                && isOnlyRead(wrapper, taken.keywordArgs.name, calls.stream().map(call -> call.keywords.get(0).value).toList())
                && readsOf(wrapper, "locals").isEmpty() && readsOf(wrapper, "vars").isEmpty();
    }

    private boolean takesAll(Stmt.FunctionDef wrapper, Expr.Call call, int named) {
        Parameters taken = wrapper.parameters;
        boolean spreads = call.arguments.size() == named + 1 && call.arguments.get(named) instanceof Expr.Starred && call.keywords.size() == 1
                && call.keywords.get(0).name == null;
        return spreads && (named == 0 || call.arguments.get(0) instanceof Expr.Name first && taken.positional.size() == 1
                && first.id.equals(taken.positional.get(0).name) && isNeverFilled(wrapper, first));
    }

    private boolean isNeverFilled(Stmt.FunctionDef wrapper, Expr.Name name) {
        return flow.fileOf(wrapper).scopes().resolve(name).definitions().size() == 1;
    }

    private boolean isOnlyRead(Stmt.FunctionDef wrapper, String parameter, List<Expr> reads) {
        return readsOf(wrapper, parameter).equals(reads) && reads.get(0) instanceof Expr.Name name && isNeverFilled(wrapper, name);
    }

    private static boolean isReachedOnce(Stmt.FunctionDef wrapper, Node call) {
        Node at = call.parent();
        while (at != wrapper) {
            if (at instanceof Stmt.For || at instanceof Stmt.While || at instanceof Comprehension || at instanceof Expr.Lambda
                    || at instanceof Stmt.FunctionDef || at instanceof Stmt.ClassDef || at instanceof Expr.ListComp || at instanceof Expr.SetComp
                    || at instanceof Expr.DictComp || at instanceof Expr.GeneratorExp) {
                return false;
            }
            at = at.parent();
        }
        return true;
    }

    /** Whether the wrapper always answers with what its call does, and does nothing else with it. */
    private boolean answersWith(Stmt.FunctionDef wrapper, List<Expr.Call> calls) {
        ParsedFile file = flow.fileOf(wrapper);
        List<Stmt.Return> returns = new ArrayList<>();
        returns(wrapper, returns);
        if (returns.isEmpty() || flow.fallsThrough(file, wrapper)) {
            return false;
        }
        if (returns.stream().allMatch(each -> calls.contains(each.value))) {
            return returns.size() == calls.size();
        }
        Expr.Call call = calls.get(0);
        boolean named = calls.size() == 1 && call.parent() instanceof Stmt.Assign assign && assign.targets.size() == 1 && assign.targets.get(0) instanceof Expr.Name;
        if (!named) {
            return false;
        }
        Expr.Name result = (Expr.Name) ((Stmt.Assign) call.parent()).targets.get(0);
        Variable variable = file.scopes().resolve(result);
        return variable.definitions().size() == 1
                && readsOf(wrapper, result.id).stream().allMatch(read -> read == result || read.parent() instanceof Stmt.Return)
                && returns.stream().allMatch(each -> each.value instanceof Expr.Name name && file.scopes().resolve(name) == variable);
    }

    /** The names of this text that are read inside a node; those of other scopes too, which at worst keeps something. */
    private static List<Expr.Name> readsOf(Node node, String id) {
        List<Expr.Name> found = new ArrayList<>();
        node.forEachChild(child -> {
            if (child instanceof Expr.Name name && name.id.equals(id)) {
                found.add(name);
            }
            found.addAll(readsOf(child, id));
        });
        return found;
    }

    private static void returns(Node node, List<Stmt.Return> found) {
        node.forEachChild(child -> {
            if (child instanceof Stmt.Return each) {
                found.add(each);
            } else if (!(child instanceof Stmt.FunctionDef) && !(child instanceof Stmt.ClassDef)) {
                returns(child, found);
            }
        });
    }
}
