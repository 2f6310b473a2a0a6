package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.List;
import java.util.Set;

/** How values come into the targets of assignments and loops. */
final class Targets {
    private final ValueFlow flow;
    private final Body body;
    private final ParsedFile file;
    private final ExpressionEvaluator expressions;
    private final Containers containers;

    Targets(ValueFlow flow, Body body, ExpressionEvaluator expressions, Containers containers) {
        this.flow = flow;
        this.body = body;
        this.file = body.file();
        this.expressions = expressions;
        this.containers = containers;
    }

    /** Moves a value into an assignment target. */
    void bind(Expr target, Set<Value> value, Expr source, Flow.Via via) {
        if (target instanceof Expr.Name) {
            Definition definition = flow.definitionAt(target);
            if (definition != null) {
                flow.move(body, source, value, new Location.Var(definition), via);
            }
        } else if (target instanceof Expr.Attribute attribute) {
            store(attribute, value, source, via);
        } else if (target instanceof Expr.TupleExpr || target instanceof Expr.ListExpr) {
            unpack(TupleResults.elements(target), value, source);
        } else if (target instanceof Expr.Starred starred) {
            bind(starred.value, ValueSets.plain(value), source, Flow.Via.OPAQUE);
        } else {
            target.forEachChild(child -> {
                if (child instanceof Expr expr) {
                    expressions.evaluate(expr);
                }
            });
            if (target instanceof Expr.Subscript entry && via == Flow.Via.VALUE) {
                Dicts.of(flow.values(entry.value)).forEach(dict -> containers.store(dict, Dicts.constant(entry.index), value, source));
            }
        }
    }

    /** Moves a value into an attribute. */
    void store(Expr.Attribute target, Set<Value> value, Expr source, Flow.Via via) {
        boolean known = false;
        flow.add(new Location.Stored(target), value);
        Set<Value> owners = expressions.evaluate(target.value);
        for (Value owner : owners) {
            ClassInfo info = owner instanceof Value.Instance instance ? instance.info()
                    : owner instanceof Value.ClassValue cls ? cls.info() : null;
            if (info != null) {
                flow.move(body, source, value, new Location.Field(info.root(), target.name), via);
                known = true;
            } else if (owner instanceof Value.Function function && value.contains(Value.SESSION)) {
                flow.add(new Location.OfFunction(function.node(), target.name), Set.of(Value.SESSION));
            } else if (owner instanceof Value.ModuleValue && flow.unread().of(file, target) != null) {
                known = true;
            } else if (owner instanceof Value.ModuleValue module) {
                for (Definition definition : flow.index().exported(module.file(), target.name)) {
                    flow.move(body, source, value, new Location.Var(definition), Flow.Via.OPAQUE);
                    known = true;
                }
            }
        }
        if (!known || owners.contains(Value.UNKNOWN)) {
            flow.traces().unknownRead(file, target);
        }
    }

    private void unpack(List<Expr> targets, Set<Value> value, Expr source) {
        boolean plainTargets = targets.stream().noneMatch(Expr.Starred.class::isInstance);
        List<Expr> sources = TupleResults.elements(source);
        if (sources != null && sources.size() == targets.size() && plainTargets) {
            for (int i = 0; i < targets.size(); i++) {
                Expr part = sources.get(i);
                bind(targets.get(i), flow.values(part), part, Flow.Via.VALUE);
            }
            return;
        }
        Value.Parts parts = source instanceof Expr.Call ? TupleResults.of(value) : null;
        List<Expr> names = parts == null ? null : TupleResults.targets((Expr.Call) source, parts.size());
        if (names != null) {
            for (int i = 0; i < names.size(); i++) {
                flow.add(new Location.Var(flow.definitionAt(names.get(i))), flow.read(new Location.Part(parts.function(), i), body));
            }
            return;
        }
        Set<Value> element = Elements.of(value);
        targets.forEach(target -> bind(target, element.isEmpty() ? ValueSets.plain(value) : element, source, Flow.Via.OPAQUE));
    }

    /** Binds a loop target to the elements of what is iterated over. */
    void bindElements(Expr target, Expr iter, Set<Value> iterated) {
        IteratingCalls.Iterating iterating = iter instanceof Expr.Call call && target instanceof Expr.TupleExpr ? IteratingCalls.of(flow, call) : null;
        if (iterating != null && iterating.answer() == IteratingCalls.Answer.TUPLES && ((Expr.TupleExpr) target).elements.size() == iterating.tupleSize()) {
            List<Expr> targets = ((Expr.TupleExpr) target).elements;
            for (int i = 0; i < targets.size(); i++) {
                bindPart(targets.get(i), iterating, i, iter);
            }
            return;
        }
        if (Dicts.method(flow, iter, "items") != null && Dicts.isTakenApart(iter)) {
            List<Expr> pair = ((Expr.TupleExpr) target).elements;
            bind(pair.get(0), Set.of(Value.OTHER), iter, Flow.Via.VALUE);
            bind(pair.get(1), containers.elements(iterated), iter, Flow.Via.ELEMENT);
            return;
        }
        bind(target, containers.elements(iterated), iter, Flow.Via.ELEMENT);
    }

    private void bindPart(Expr target, IteratingCalls.Iterating iterating, int at, Expr iter) {
        Expr inner = iterating.iterables().stream().filter(each -> iterating.elementAt(each) == at).findFirst().orElse(null);
        if (inner == null) {
            bind(target, Set.of(Value.OTHER), iter, Flow.Via.VALUE);
        } else {
            bind(target, containers.elements(flow.values(inner)), inner, Flow.Via.ELEMENT);
        }
    }

    /** What a statement gives to the name that it defines there, if any. */
    void define(Node site, Set<Value> value) {
        Definition definition = flow.definitionAt(site);
        if (definition != null) {
            flow.add(new Location.Var(definition), value);
        }
    }
}
