package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
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

    private final ValueFlow flow;
    private final Body body;
    private final ParsedFile file;
    private final BodyEvaluator statements;
    private final CallEvaluator calls;

    ExpressionEvaluator(ValueFlow flow, Body body, BodyEvaluator statements) {
        this.flow = flow;
        this.body = body;
        this.file = body.file();
        this.statements = statements;
        this.calls = new CallEvaluator(flow, body, this, statements);
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
            return withUnknown(union(body, orElse), body.isEmpty() || orElse.isEmpty());
        }
        if (expr instanceof Expr.BoolOp bool) {
            return bool(bool);
        }
        if (expr instanceof Expr.NamedExpr named) {
            Set<Value> value = evaluate(named.value);
            statements.bind(named.target, value, named.value, Flow.Via.VALUE);
            return value;
        }
        if (expr instanceof Expr.Lambda lambda) {
            statements.defaults(lambda.parameters);
            return Set.of(new Value.Function(lambda, file));
        }
        if (expr instanceof Expr.Subscript subscript) {
            Set<Value> whole = evaluate(subscript.value);
            evaluate(subscript.index);
            if (!Dicts.of(whole).isEmpty()) {
                return ofDict(whole, Dicts.constant(subscript.index));
            }
            boolean ofDict = subscript.index instanceof Expr.Constant key && key.kind == Expr.Kind.STRING && !(subscript.value instanceof Expr.Name);
            return subscript.index instanceof Expr.Slice ? whole : ofDict && whole.isEmpty() ? OTHER : taken(whole);
        }
        if (expr instanceof Expr.BinOp sum && sum.op.equals("+")) {
            return sum(sum, evaluate(sum.left), evaluate(sum.right));
        }
        if ((expr instanceof Expr.ListExpr || expr instanceof Expr.TupleExpr) && Lists.isFollowed(flow, file, expr)) {
            TupleResults.elements(expr).forEach(element -> statements.move(element, evaluate(element), new Location.Content(expr), Flow.Via.VALUE));
            return Set.of(new Value.ListObject(expr));
        }
        if (expr instanceof Expr.ListComp comp && Lists.isFollowed(flow, comp.clauses, comp.element, comp)) {
            return followed(comp.clauses, comp.element, comp);
        }
        if (expr instanceof Expr.GeneratorExp comp && Lists.isFollowed(flow, comp.clauses, comp.element, comp)) {
            return followed(comp.clauses, comp.element, comp);
        }
        if (expr instanceof Expr.ListComp comp) {
            return listOf(comp);
        }
        if (expr instanceof Expr.SetComp comp) {
            return comprehension(comp.clauses, comp.element);
        }
        if (expr instanceof Expr.GeneratorExp comp) {
            return comprehension(comp.clauses, comp.element);
        }
        if (expr instanceof Expr.DictExpr display && Dicts.isFollowed(file, display)) {
            for (int i = 0; i < display.values.size(); i++) {
                evaluate(display.keys.get(i));
                statements.store(display, Dicts.constant(display.keys.get(i)), evaluate(display.values.get(i)), display.values.get(i));
            }
            return Set.of(new Value.DictObject(display));
        }
        if (expr instanceof Expr.DictExpr display && Dicts.isRecord(display)) {
            for (int i = 0; i < display.values.size(); i++) {
                Set<Value> value = evaluate(display.values.get(i));
                boolean visible = Lists.isVisible(display.values.get(i));
                statements.store(display, Dicts.constant(display.keys.get(i)), visible ? value : Set.of(Value.OTHER), display.values.get(i));
            }
            return Set.of(new Value.DictObject(display));
        }
        if (expr instanceof Expr.DictComp comp) {
            clauses(comp.clauses);
            evaluate(comp.key);
            Set<Value> value = evaluate(comp.value);
            if (!Lists.isVisible(comp.value) || comp.clauses.stream().anyMatch(clause -> clause.isAsync)) {
                return OTHER;
            }
            statements.store(comp, null, value, comp.value);
            return Set.of(new Value.DictObject(comp));
        }
        if (expr instanceof Expr.Yield yield && yield.value != null) {
            Set<Value> value = evaluate(yield.value);
            Expr stream = Generators.stream(flow, body.scope().node());
            Location target = stream == null ? new Location.Yielded(body.scope().node()) : new Location.Content(stream);
            statements.move(yield.value, value, target, Flow.Via.VALUE);
            return OTHER;
        }
        if (expr instanceof Expr.YieldFrom from && Generators.stream(flow, body.scope().node()) != null) {
            statements.fill(Set.of(new Value.ListObject(Generators.stream(flow, body.scope().node()))), from.value, evaluate(from.value));
            return OTHER;
        }
        expr.forEachChild(child -> {
            if (child instanceof Expr inner) {
                evaluate(inner);
            }
        });
        return OTHER;
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
        return unknown && !known.isEmpty() && flow.isSettled(body) ? union(known, Set.of(Value.UNKNOWN)) : known;
    }

    private static Set<Value> constant(Expr.Constant constant) {
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
        all = withUnknown(few(all), unknown);
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
            all.addAll(raises ? Set.of() : member(owner, attribute));
        }
        if (owners.isEmpty() || owners.contains(Value.UNKNOWN) || all.contains(null)) {
            flow.traces().unknownRead(file, attribute);
        }
        if (owners.stream().anyMatch(owner -> owner.isUntold() && !owner.equals(Value.UNKNOWN))) {
            flow.traces().otherRead(file, attribute);
        }
        all.remove(null);
        noteFunctionValues(all, attribute);
        return few(all);
    }

    private Set<Value> member(Value owner, Expr.Attribute attribute) {
        String name = attribute.name;
        if (owner instanceof Value.External external) {
            return Set.of(new Value.External(external.name() + "." + name));
        }
        if (owner instanceof Value.ModuleValue module) {
            return moduleMember(module.file(), name);
        }
        if (owner instanceof Value.Instance instance) {
            return instanceMember(instance.info(), attribute, owner);
        }
        if (owner instanceof Value.ClassValue cls) {
            return instanceMember(cls.info(), attribute, owner);
        }
        if (owner.equals(Value.UNKNOWN)) {
            return Set.of(owner);
        }
        if (owner instanceof Value.Function function) {
            return union(flow.read(new Location.OfFunction(function.node(), name), body), OTHER);
        }
        if (owner instanceof Value.Super parent) {
            return superMember(parent.info(), name);
        }
        AttachedFunctions.Attacher attacher = owner instanceof Value.Resource of ? flow.attached().named(of, name, file) : null;
        if (attacher != null) {
            return Set.of(new Value.Function(attacher.functions().get(name), attacher.file()));
        }
        boolean handedOn = owner instanceof Value.Resource resource && HandedOn.is(flow, attribute, resource.type().construct(name));
        return handedOn ? OTHER : ResourceMembers.of(owner, name, flow.definitions());
    }

    private Set<Value> moduleMember(ParsedFile module, String name) {
        List<Definition> exported = flow.index().exported(module, name);
        ParsedFile submodule = module.path().endsWith("__init__.py") ? flow.index().project().resolveModule(name, 1, module) : null;
        if (exported.isEmpty()) {
            return submodule == null ? OTHER : Set.of(new Value.ModuleValue(submodule));
        }
        Set<Value> all = new LinkedHashSet<>();
        if (submodule != null) {
            all.add(new Value.ModuleValue(submodule));
        }
        exported.forEach(definition -> all.addAll(flow.read(new Location.Var(definition), body)));
        return all;
    }

    /** A method of the class, its bases or its subclasses, or the attribute of the hierarchy. */
    private Set<Value> instanceMember(ClassInfo info, Expr.Attribute attribute, Value receiver) {
        String name = attribute.name;
        Set<Value> all = new LinkedHashSet<>();
        for (ClassInfo owner : info.ownersOf(name)) {
            Stmt.FunctionDef method = owner.ownMethod(name);
            if (Decorators.has(method, "property") || Decorators.has(method, "cached_property")) {
                all.addAll(flow.read(new Location.Result(method), body));
            } else if (Decorators.has(method, "staticmethod") || (receiver instanceof Value.ClassValue && !Decorators.has(method, "classmethod"))) {
                all.add(new Value.Function(method, owner.file()));
            } else {
                all.add(new Value.BoundFunction(method, owner.file(), receiver));
            }
        }
        all.addAll(flow.readAt(new Location.Field(info.root(), name), null, attribute, body));
        return all;
    }

    private Set<Value> superMember(ClassInfo info, String name) {
        Set<Value> all = new LinkedHashSet<>();
        for (ClassInfo base : info.bases()) {
            ClassInfo owner = base.ownerOf(name);
            if (owner != null) {
                all.add(new Value.BoundFunction(owner.ownMethod(name), owner.file(), new Value.Instance(info)));
            }
        }
        all.addAll(flow.read(new Location.Field(info.root(), name), body));
        return all.isEmpty() ? OTHER : all;
    }

    void clauses(List<Comprehension> clauses) {
        for (Comprehension clause : clauses) {
            statements.bindElements(clause.target, clause.iter, evaluate(clause.iter));
            clause.ifs.forEach(this::evaluate);
        }
    }

    private Set<Value> comprehension(List<Comprehension> clauses, Expr element) {
        clauses(clauses);
        Set<Value> all = new LinkedHashSet<>();
        for (Value value : evaluate(element)) {
            if (value instanceof Value.Resource resource) {
                all.add(new Value.Sequence(resource.type()));
            }
        }
        all.add(Value.OTHER);
        return all.size() == 1 ? OTHER : all;
    }

    private Set<Value> followed(List<Comprehension> clauses, Expr element, Expr comprehension) {
        clauses(clauses);
        statements.move(element, evaluate(element), new Location.Content(comprehension), Flow.Via.VALUE);
        return Set.of(new Value.ListObject(comprehension));
    }

    /** What the comprehension makes; a list with objects of the project in it is followed. */
    private Set<Value> listOf(Expr.ListComp comp) {
        Set<Value> made = comprehension(comp.clauses, comp.element);
        Set<Value> elements = flow.values(comp.element);
        if (elements.stream().noneMatch(Value.Instance.class::isInstance)) {
            return made;
        }
        statements.move(comp.element, elements, new Location.Content(comp), Flow.Via.VALUE);
        return made.size() == 1 ? Set.of(new Value.ListObject(comp)) : union(made, Set.of(new Value.ListObject(comp)));
    }

    /** Two lists as one: a new one, unless the abstract lists of both are known. */
    private Set<Value> sum(Expr.BinOp sum, Set<Value> left, Set<Value> right) {
        Set<Value> both = union(left, right);
        if (Lists.isSum(both)) {
            Set<Value> made = Set.of(new Value.ListObject(sum));
            statements.fill(made, sum.left, left);
            statements.fill(made, sum.right, right);
            return union(Lists.among(both), made);
        }
        boolean open = left.isEmpty() || right.isEmpty();
        if (open && both.stream().allMatch(Value.ListObject.class::isInstance) && !flow.isSettled(body)) {
            return Set.of();
        }
        return Lists.of(both).isEmpty() ? OTHER : Lists.areAll(both) && !open ? both : union(Lists.among(both), OTHER);
    }

    /** What is taken out of a container by an index or {@code pop}. */
    Set<Value> taken(Set<Value> containers) {
        Set<Value> all = new LinkedHashSet<>(Elements.of(containers));
        Set<Expr> lists = Lists.of(containers);
        if (lists.isEmpty()) {
            containers.stream().filter(Value.StandIn.class::isInstance).forEach(all::add);
            return !all.isEmpty() ? few(all) : containers.isEmpty() && !flow.isSettled(body) ? Set.of() : OTHER;
        }
        lists.forEach(list -> flow.read(new Location.Content(list), body).forEach(content -> all.add(Lists.element(content))));
        if (containers.stream().anyMatch(value -> !(value instanceof Value.ListObject) && !value.equals(Value.NONE))) {
            all.add(Value.OTHER);
        }
        return all;
    }

    /** What dicts hold under a key; {@code key} is null when it is no constant. */
    Set<Value> ofDict(Set<Value> dicts, String key) {
        Set<Value> all = new LinkedHashSet<>();
        for (Expr dict : Dicts.of(dicts)) {
            List<Location.Content> places = Dicts.contents(dict, key);
            boolean own = key == null || !places.contains(new Location.Content(dict));
            Set<Value> held = new LinkedHashSet<>(own ? Set.of() : flow.read(new Location.Keyed(dict, null), body));
            held.addAll(own ? Set.of() : flow.read(new Location.Keyed(dict, key), body));
            (own ? places : List.<Location.Content>of()).forEach(place -> held.addAll(flow.read(place, body)));
            held.forEach(value -> all.add(Lists.element(value)));
            if (key == null && places.size() > 1) {
                all.add(Value.OTHER);
            }
        }
        boolean others = dicts.stream().anyMatch(value -> !(value instanceof Value.DictObject) && !value.equals(Value.NONE));
        if (others || all.isEmpty() && flow.isSettled(body)) {
            all.add(Value.OTHER);
        }
        return few(all);
    }

    /** The same values in less memory: most expressions hold one. */
    static Set<Value> few(Set<Value> all) {
        return all.isEmpty() ? Set.of() : all.size() == 1 ? Set.of(all.iterator().next()) : all;
    }

    static Set<Value> union(Set<Value> one, Set<Value> other) {
        if (one.isEmpty()) {
            return other;
        }
        Set<Value> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
