package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an expression evaluates to. */
final class ExpressionEvaluator {
    private static final int LONGEST_SERVICE_NAME = 40;
    private static final Set<Value> OTHER = Set.of(Value.OTHER);
    /** Attributes of a function that say nothing of its parameters and give nobody the function. */
    private static final Set<String> TOLD = Set.of("__name__", "__qualname__", "__module__", "cache_clear", "cache_info");
    private static final Set<Value> NONE = Set.of(Value.NONE);
    private static final Value MODULES = new Value.External("sys.modules");

    private final ValueFlow flow;
    private final Body body;
    private final ParsedFile file;
    private final Containers containers;
    private final Targets targets;
    private final ParameterBinding binding;
    private final Displays displays;
    private final MemberEvaluator members;
    private final CallEvaluator calls;
    private final Reflection reflection;

    ExpressionEvaluator(ValueFlow flow, Body body) {
        this.flow = flow;
        this.body = body;
        this.file = body.file();
        this.containers = new Containers(flow, body);
        this.targets = new Targets(flow, body, this, containers);
        this.binding = new ParameterBinding(flow, body, this);
        this.displays = new Displays(flow, body, this, targets, containers);
        this.members = new MemberEvaluator(flow, body);
        this.reflection = new Reflection(flow, body);
        this.calls = new CallEvaluator(flow, body, this, containers, binding);
    }

    Containers containers() {
        return containers;
    }

    Targets targets() {
        return targets;
    }

    ParameterBinding binding() {
        return binding;
    }

    Set<Value> evaluate(Expr expr) {
        Set<Value> value = compute(expr);
        flow.set(expr, value);
        return value;
    }

    private Set<Value> compute(Expr expr) {
        if (expr instanceof Expr.Name name) {
            return name(name);
        }
        if (expr instanceof Expr.Attribute attribute) {
            return attribute(attribute);
        }
        if (expr instanceof Expr.Call call) {
            return calls.evaluate(call);
        }
        if (expr instanceof Expr.Constant constant) {
            return constant(constant);
        }
        if (expr instanceof Expr.Conditional conditional) {
            evaluate(conditional.test);
            Set<Value> body = evaluate(conditional.body);
            Set<Value> orElse = evaluate(conditional.orElse);
            return withUnknown(ValueSets.union(body, orElse), body.isEmpty() || orElse.isEmpty());
        }
        if (expr instanceof Expr.BoolOp bool) {
            return bool(bool);
        }
        if (expr instanceof Expr.NamedExpr named) {
            Set<Value> value = evaluate(named.value);
            targets.bind(named.target, value, named.value, Flow.Via.VALUE);
            return value;
        }
        if (expr instanceof Expr.Lambda lambda) {
            binding.defaults(lambda.parameters);
            return Set.of(new Value.Function(lambda, file));
        }
        if (expr instanceof Expr.Subscript subscript) {
            Set<Value> whole = evaluate(subscript.value);
            evaluate(subscript.index);
            if (whole.contains(MODULES)) {
                return reflection.module(subscript, subscript.index, false);
            }
            if (!Dicts.of(whole).isEmpty()) {
                return containers.under(whole, Dicts.constant(subscript.index));
            }
            boolean ofDict = subscript.index instanceof Expr.Constant key && key.kind == Expr.Kind.STRING && !(subscript.value instanceof Expr.Name);
            return subscript.index instanceof Expr.Slice ? whole : ofDict && whole.isEmpty() ? OTHER : containers.taken(whole);
        }
        if (expr instanceof Expr.BinOp sum && sum.op.equals("+")) {
            return containers.sum(sum, evaluate(sum.left), evaluate(sum.right));
        }
        if (displays.isOne(expr)) {
            return displays.evaluate(expr);
        }
        if (expr instanceof Expr.Await await && await.value instanceof Expr.Call call) {
            evaluate(call);
            return awaited(call);
        }
        if (expr instanceof Expr.Yield yield && yield.value != null) {
            Set<Value> value = evaluate(yield.value);
            Expr stream = Generators.stream(flow, body.scope().node());
            Location target = stream == null ? new Location.Yielded(body.scope().node()) : new Location.Content(stream);
            flow.move(body, yield.value, value, target, Flow.Via.VALUE);
            return OTHER;
        }
        if (expr instanceof Expr.YieldFrom from && Generators.stream(flow, body.scope().node()) != null) {
            containers.fill(Set.of(new Value.ListObject(Generators.stream(flow, body.scope().node()))), from.value, evaluate(from.value));
            return OTHER;
        }
        expr.forEachChild(child -> {
            if (child instanceof Expr inner) {
                evaluate(inner);
            }
        });
        return OTHER;
    }

    /** The objects of the program that a coroutine answers with. */
    private Set<Value> awaited(Expr.Call call) {
        Set<Value> all = new LinkedHashSet<>();
        for (Value callee : flow.values(call.function)) {
            Node function = callee instanceof Value.Function known ? known.node() : callee instanceof Value.BoundFunction known ? known.node() : null;
            boolean coroutine = function instanceof Stmt.FunctionDef def && def.isAsync && !flow.yields(def);
            Set<Value> result = coroutine ? flow.read(new Location.Result(function), body) : Set.of();
            all.addAll(Reflection.unfollowed(result));
            if (!result.isEmpty() && result.stream().allMatch(Value.Instance.class::isInstance)) {
                all.remove(Value.OTHER);
            }
        }
        return all.isEmpty() ? OTHER : ValueSets.few(all);
    }

    /** {@code a or b} is {@code a} only when that is true, {@code a and b} only when it is false; a resource is true and None is not. */
    private Set<Value> bool(Expr.BoolOp bool) {
        Set<Value> all = new LinkedHashSet<>();
        Expr last = bool.values.get(bool.values.size() - 1);
        boolean unknown = false;
        for (Expr part : bool.values) {
            Set<Value> values = evaluate(part);
            unknown |= values.isEmpty();
            values.stream().filter(value -> part == last || !(bool.isAnd ? value.isResourceLike() : value.equals(Value.NONE)))
                    .forEach(all::add);
        }
        return Contexts.isTested(bool) && !all.isEmpty() ? OTHER : withUnknown(all, unknown);
    }

    /** The values; when all is known that can be, they say, too, that a part of them is not. */
    private Set<Value> withUnknown(Set<Value> known, boolean unknown) {
        return unknown && !known.isEmpty() && flow.isSettled(body) ? ValueSets.union(known, Set.of(Value.UNKNOWN)) : known;
    }

    private Set<Value> constant(Expr.Constant constant) {
        if (constant.kind == Expr.Kind.STRING && flow.traces().areRecorded()) {
            NamedAttributes.ofFormat(constant.value).forEach(name -> flow.traces().namedRead(file, constant, name));
        }
        return switch (constant.kind) {
            case NONE -> NONE;
            case STRING -> constant.value.length() <= LONGEST_SERVICE_NAME
                    ? Set.of(new Value.Text(constant.value))
                    : OTHER;
            default -> OTHER;
        };
    }

    private Set<Value> name(Expr.Name name) {
        Variable variable = file.scopes().resolve(name);
        if (variable == null) {
            List<Definition> starred = flow.index().starImported(file, name.id);
            if (starred.isEmpty()) {
                return Set.of(new Value.External("builtins." + name.id));
            }
            Set<Value> all = new LinkedHashSet<>();
            starred.forEach(definition -> all.addAll(flow.read(new Location.Var(definition), body)));
            noteFunctionValues(all, name);
            return all;
        }
        Set<Value> all = new LinkedHashSet<>();
        boolean unknown = false;
        for (Definition definition : file.defUse().reaching(name)) {
            Location location = new Location.Var(definition);
            all.addAll(flow.readAt(location, definition.site(), name, body));
            // Whether a star import rebinds the name is asked of the groups that have such names.
            unknown |= definition.binds() && definition.kind() != Definition.Kind.STAR_IMPORT && flow.values(location).isEmpty();
        }
        all = withUnknown(ValueSets.few(all), unknown);
        noteFunctionValues(all, name);
        return all;
    }

    private void noteFunctionValues(Set<Value> values, Expr use) {
        if (values.size() != 1 || !DeferredCalls.isFunction(flow, use) && !IteratingCalls.isFunction(flow, use)) {
            values.forEach(value -> noteFunctionValue(value, use));
        }
    }

    private void noteFunctionValue(Value value, Expr use) {
        Node function = value instanceof Value.Function known ? known.node()
                : value instanceof Value.BoundFunction bound ? bound.node() : null;
        boolean told = use.parent() instanceof Expr.Attribute member && TOLD.contains(member.name);
        if (function != null && !told && !(use.parent() instanceof Expr.Call call && call.function == use)) {
            flow.useFunction(function, use, body);
        }
    }

    private Set<Value> attribute(Expr.Attribute attribute) {
        Set<Value> owners = evaluate(attribute.value);
        Set<Value> all = new LinkedHashSet<>();
        for (Value owner : owners) {
            // None has no members: a read of it ends in AttributeError. What else the owner holds may still be found until the flow is solved.
            boolean raises = owner.equals(Value.NONE) && (owners.size() > 1 || !flow.traces().areRecorded());
            all.addAll(raises ? Set.of() : members.of(owner, attribute));
        }
        if (attribute.name.equals("__dict__")) {
            reflection.lookInto(owners);
        }
        if (all.contains(MODULES) && !(attribute.parent() instanceof Expr.Subscript)) {
            flow.traces().anyModule();
        }
        if (owners.isEmpty() || owners.contains(Value.UNKNOWN)) {
            flow.traces().unknownRead(file, attribute);
        }
        if (owners.stream().anyMatch(owner -> owner.isUntold() && !owner.equals(Value.UNKNOWN))) {
            flow.traces().otherRead(file, attribute);
        }
        noteFunctionValues(all, attribute);
        return ValueSets.few(all);
    }
}
