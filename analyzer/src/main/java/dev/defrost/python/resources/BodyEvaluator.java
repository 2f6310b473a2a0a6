package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.ExceptHandler;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.MatchCase;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Parameters;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Evaluates the statements of one body once, in source order, and moves values into locations. */
final class BodyEvaluator {
    private static final Set<Value> OTHER = Set.of(Value.OTHER);

    private final ValueFlow flow;
    private final Body body;
    private final ParsedFile file;
    private final ExpressionEvaluator expressions;

    BodyEvaluator(ValueFlow flow, Body body) {
        this.flow = flow;
        this.body = body;
        this.file = body.file();
        this.expressions = new ExpressionEvaluator(flow, body, this);
    }

    void run() {
        Node node = body.scope().node();
        if (node instanceof Module module) {
            statements(module.body);
        } else if (node instanceof Stmt.ClassDef cls) {
            statements(cls.body);
            classFields(cls);
        } else if (node instanceof Stmt.FunctionDef function) {
            bindReceiver(function);
            bindFixtures(function);
            statements(function.body);
            implicitResult(function);
            Expr stream = Generators.stream(flow, function);
            if (stream != null) {
                flow.add(new Location.Result(function), Set.of(new Value.ListObject(stream)));
            }
        } else if (node instanceof Expr.Lambda lambda) {
            Set<Value> result = expressions.evaluate(lambda.body);
            move(lambda.body, result, new Location.Result(lambda), Flow.Via.VALUE);
        }
    }

    /** A function that answers with something on one path answers with None where it ends without {@code return}. */
    private void implicitResult(Stmt.FunctionDef function) {
        Location result = new Location.Result(function);
        boolean answers = flow.values(result).stream().anyMatch(value -> !value.equals(Value.NONE));
        if (answers && !function.isAsync && !Generators.isGenerator(function) && flow.fallsThrough(file, function)) {
            flow.add(result, Set.of(Value.NONE));
        }
    }

    /** Class variables are read through instances too. */
    private void classFields(Stmt.ClassDef cls) {
        ClassInfo info = flow.index().classInfo(cls);
        Scope scope = body.scope();
        scope.variables().forEach(variable -> variable.definitions().forEach(definition -> {
            if (definition.value() != null) {
                Set<Value> held = flow.values(definition.value());
                move(definition.value(), held, new Location.Field(info.root(), variable.name()), Flow.Via.VALUE);
            } else if (definition.site() instanceof Stmt.ClassDef) {
                flow.add(new Location.Field(info.root(), variable.name()), flow.values(new Location.Var(definition)));
            }
        }));
    }

    private void bindReceiver(Stmt.FunctionDef function) {
        ClassInfo info = flow.index().classOfMethod(function);
        if (info == null || Decorators.has(function, "staticmethod")) {
            return;
        }
        Parameters parameters = function.parameters;
        List<Parameter> first = parameters.positionalOnly.isEmpty() ? parameters.positional : parameters.positionalOnly;
        if (!first.isEmpty()) {
            boolean ofClass = Decorators.has(function, "classmethod") || function.name.equals("__new__");
            Value receiver = ofClass ? new Value.ClassValue(info) : new Value.Instance(info);
            flow.add(new Location.Var(flow.definitionAt(first.get(0))), Set.of(receiver));
        }
    }

    /** pytest calls tests and fixtures with the values of fixtures. */
    private void bindFixtures(Stmt.FunctionDef function) {
        if (!flow.fixtures().isFilled(file, function)) {
            return;
        }
        for (Parameter parameter : flow.fixtures().parameters(function)) {
            Definition bound = flow.definitionAt(parameter);
            for (Location source : flow.fixtures().asked(file, function, parameter.name)) {
                flow.add(new Location.Var(bound), flow.read(source, body));
                flow.traces().filled(new FixtureLink(file, parameter, bound, source));
            }
            if (parameter.name.equals("mocker") && flow.fixtures().asked(file, function, parameter.name).isEmpty()) {
                // The fixture of pytest-mock.
                flow.add(new Location.Var(bound), Set.of(new Value.StandIn(parameter)));
            }
        }
    }

    void statements(List<Stmt> statements) {
        statements.forEach(this::statement);
    }

    private void statement(Stmt statement) {
        if (statement instanceof Stmt.Assign assign) {
            Set<Value> value = expressions.evaluate(assign.value);
            assign.targets.forEach(target -> bind(target, value, assign.value, Flow.Via.VALUE));
        } else if (statement instanceof Stmt.AnnAssign assign) {
            Set<Value> value = assign.value == null ? Set.of() : expressions.evaluate(assign.value);
            if (assign.value != null) {
                bind(assign.target, value, assign.value, Flow.Via.VALUE);
            }
        } else if (statement instanceof Stmt.AugAssign assign) {
            augmented(assign, expressions.evaluate(assign.target), expressions.evaluate(assign.value));
        } else if (statement instanceof Stmt.ExprStmt expr) {
            expressions.evaluate(expr.value);
        } else if (statement instanceof Stmt.Return returned) {
            returned(returned);
        } else if (statement instanceof Stmt.If branch) {
            expressions.evaluate(branch.test);
            statements(branch.body);
            statements(branch.orElse);
        } else if (statement instanceof Stmt.For loop) {
            bindElements(loop.target, loop.iter, expressions.evaluate(loop.iter));
            statements(loop.body);
            statements(loop.orElse);
        } else if (statement instanceof Stmt.While loop) {
            expressions.evaluate(loop.test);
            statements(loop.body);
            statements(loop.orElse);
        } else if (statement instanceof Stmt.With with) {
            with.items.forEach(item -> withItem(item, with.isAsync));
            statements(with.body);
        } else if (statement instanceof Stmt.Try guarded) {
            statements(guarded.body);
            guarded.handlers.forEach(this::handler);
            statements(guarded.orElse);
            statements(guarded.finalBody);
        } else if (statement instanceof Stmt.Match match) {
            expressions.evaluate(match.subject);
            match.cases.forEach(this::matchCase);
        } else if (statement instanceof Stmt.Import imported) {
            imported.names.forEach(this::importName);
        } else if (statement instanceof Stmt.ImportFrom from) {
            from.names.forEach(alias -> importFrom(from, alias));
        } else if (statement instanceof Stmt.Delete delete) {
            delete.targets.stream().filter(Expr.Attribute.class::isInstance)
                    .forEach(target -> store((Expr.Attribute) target, OTHER, target, Flow.Via.VALUE));
        } else if (statement instanceof Stmt.FunctionDef function) {
            function.decorators.forEach(expressions::evaluate);
            defaults(function.parameters);
            bindSite(function, Set.of(new Value.Function(function, file)));
        } else if (statement instanceof Stmt.ClassDef cls) {
            cls.decorators.forEach(expressions::evaluate);
            cls.bases.forEach(expressions::evaluate);
            cls.keywords.forEach(keyword -> expressions.evaluate(keyword.value));
            bindSite(cls, Set.of(new Value.ClassValue(flow.index().classInfo(cls))));
        } else {
            statement.forEachChild(child -> {
                if (child instanceof Expr expr) {
                    expressions.evaluate(expr);
                }
            });
        }
    }

    /** {@code list += others} adds to the list itself. */
    private void augmented(Stmt.AugAssign assign, Set<Value> held, Set<Value> value) {
        if (held.isEmpty() && !flow.isSettled(body)) {
            return;
        }
        Set<Value> lists = assign.op.equals("+") ? Lists.among(held) : Set.of();
        fill(lists, assign.value, value);
        boolean others = lists.size() < held.size() || lists.isEmpty();
        bind(assign.target, others ? ExpressionEvaluator.union(lists, plain(value)) : lists, assign.value, lists.isEmpty() ? Flow.Via.OPAQUE : Flow.Via.VALUE);
    }

    /** Moves the elements of one thing into lists. */
    void fill(Set<Value> lists, Expr source, Set<Value> value) {
        Lists.of(lists).forEach(list -> move(source, elements(value), new Location.Content(list), Flow.Via.ELEMENT));
    }

    void defaults(Parameters parameters) {
        parameters.forEachChild(child -> {
            if (child instanceof Parameter parameter && parameter.defaultValue != null) {
                Set<Value> value = expressions.evaluate(parameter.defaultValue);
                Definition definition = flow.definitionAt(parameter);
                if (definition != null) {
                    move(parameter.defaultValue, value, new Location.Var(definition), Flow.Via.VALUE);
                }
            }
        });
    }

    private void returned(Stmt.Return statement) {
        Set<Value> value = statement.value == null ? Set.of(Value.NONE) : expressions.evaluate(statement.value);
        Location result = new Location.Result(body.scope().node());
        if (Generators.stream(flow, body.scope().node()) != null) {
            return; // nobody sees what ends a generator
        }
        List<Expr> elements = TupleResults.elements(statement);
        if (elements != null) {
            for (int i = 0; i < elements.size(); i++) {
                move(elements.get(i), flow.values(elements.get(i)), new Location.Part(body.scope().node(), i), Flow.Via.VALUE);
            }
            flow.add(result, Set.of(new Value.Parts(body.scope().node(), elements.size())));
        } else if (statement.value == null) {
            flow.add(result, value);
        } else {
            move(statement.value, value, result, Flow.Via.VALUE);
        }
    }

    private void withItem(WithItem item, boolean isAsync) {
        Set<Value> value = expressions.evaluate(item.context);
        if (item.target != null) {
            boolean entersItself = value.stream().anyMatch(each -> each instanceof Value.BatchWriter || each instanceof Value.ThreadPool);
            bind(item.target, entersItself ? value : isAsync ? plain(value) : entered(value), item.context, entersItself ? Flow.Via.VALUE : Flow.Via.OPAQUE);
        }
    }

    /** What {@code __enter__} answers with, as far as these are objects of the project. */
    private Set<Value> entered(Set<Value> managers) {
        Set<Value> all = new LinkedHashSet<>(plain(managers));
        List<ClassInfo> owners = managers.stream().filter(Value.Instance.class::isInstance)
                .flatMap(manager -> ((Value.Instance) manager).info().ownersOf("__enter__").stream()).toList();
        boolean known = !owners.isEmpty() && managers.stream().allMatch(Value.Instance.class::isInstance)
                && owners.stream().map(owner -> owner.ownMethod("__enter__")).allMatch(method -> method.decorators.isEmpty() && !flow.yields(method));
        if (known) {
            Set<Value> results = new LinkedHashSet<>();
            owners.forEach(owner -> results.addAll(flow.read(new Location.Result(owner.ownMethod("__enter__")), body)));
            if (results.stream().allMatch(Value.Instance.class::isInstance)) {
                return results;
            }
            results.removeIf(result -> !(result instanceof Value.Instance));
            all.addAll(results);
        }
        return all;
    }

    private void handler(ExceptHandler handler) {
        if (handler.type != null) {
            expressions.evaluate(handler.type);
        }
        bindSite(handler, OTHER);
        statements(handler.body);
    }

    private void matchCase(MatchCase matchCase) {
        matchCase.pattern.forEachChild(child -> bindSite(child, OTHER));
        bindSite(matchCase.pattern, OTHER);
        if (matchCase.guard != null) {
            expressions.evaluate(matchCase.guard);
        }
        statements(matchCase.body);
    }

    private void importName(Alias alias) {
        ParsedFile module = flow.index().project().resolveModule(alias.name, 0, file);
        String bound = alias.asName != null || alias.name.indexOf('.') < 0 ? alias.name : alias.name.substring(0, alias.name.indexOf('.'));
        ParsedFile boundModule = bound.equals(alias.name) ? module : flow.index().project().resolveModule(bound, 0, file);
        Value value = boundModule != null ? new Value.ModuleValue(boundModule) : new Value.External(bound);
        bindSite(alias, Set.of(value));
    }

    private void importFrom(Stmt.ImportFrom from, Alias alias) {
        if (alias.name.equals("*")) {
            return;
        }
        String moduleName = from.module == null ? "" : from.module;
        ParsedFile module = flow.index().project().resolveModule(moduleName, from.level, file);
        Definition bound = flow.definitionAt(alias);
        if (bound == null) {
            return;
        }
        if (module == null) {
            ParsedFile submodule = from.level == 0 && moduleName.isEmpty()
                    ? null
                    : flow.index().project().resolveModule(joined(moduleName, alias.name), from.level, file);
            Value value = submodule != null ? new Value.ModuleValue(submodule) : new Value.External(moduleName + "." + alias.name);
            bindSite(alias, Set.of(value));
            return;
        }
        List<Definition> exported = flow.index().exported(module, alias.name);
        if (exported.isEmpty()) {
            ParsedFile submodule = flow.index().project().resolveModule(joined(moduleName, alias.name), from.level, file);
            bindSite(alias, Set.of(submodule != null ? new Value.ModuleValue(submodule) : Value.OTHER));
        }
        for (Definition definition : exported) {
            flow.add(new Location.Var(bound), flow.read(new Location.Var(definition), body));
        }
        flow.traces().imported(new ImportLink(file, from, alias, bound, module, exported));
    }

    private static String joined(String module, String name) {
        return module.isEmpty() ? name : module + "." + name;
    }

    private void bindSite(Node site, Set<Value> value) {
        Definition definition = flow.definitionAt(site);
        if (definition != null) {
            flow.add(new Location.Var(definition), value);
        }
    }

    // ---- targets

    /** Moves a value into an assignment target. */
    void bind(Expr target, Set<Value> value, Expr source, Flow.Via via) {
        if (target instanceof Expr.Name) {
            Definition definition = flow.definitionAt(target);
            if (definition != null) {
                move(source, value, new Location.Var(definition), via);
            }
        } else if (target instanceof Expr.Attribute attribute) {
            store(attribute, value, source, via);
        } else if (target instanceof Expr.TupleExpr || target instanceof Expr.ListExpr) {
            unpack(TupleResults.elements(target), value, source);
        } else if (target instanceof Expr.Starred starred) {
            bind(starred.value, plain(value), source, Flow.Via.OPAQUE);
        } else {
            target.forEachChild(child -> {
                if (child instanceof Expr expr) {
                    expressions.evaluate(expr);
                }
            });
            if (target instanceof Expr.Subscript entry && via == Flow.Via.VALUE) {
                Dicts.of(flow.values(entry.value)).forEach(dict -> store(dict, Dicts.constant(entry.index), value, source));
            }
        }
    }

    /** A value comes into a dict under a key; null for one that is no constant. */
    void store(Expr dict, String key, Set<Value> value, Expr source) {
        List<Location.Content> places = Dicts.contents(dict, key);
        if (key != null && !places.contains(new Location.Content(dict))) {
            places.forEach(place -> move(source, value, place, Flow.Via.VALUE));
            return;
        }
        // Under any key: it may come to each place that is written out, as anything else that is stored here.
        places.stream().filter(place -> place.display() != dict).forEach(place -> {
            flow.add(place, Set.of(Value.OTHER));
            move(source, value, place, Flow.Via.VALUE);
        });
        flow.add(new Location.Keyed(dict, key), value);
        move(source, value, new Location.Content(dict), Flow.Via.VALUE);
    }

    private void store(Expr.Attribute target, Set<Value> value, Expr source, Flow.Via via) {
        boolean known = false;
        flow.add(new Location.Stored(target), value);
        Set<Value> owners = expressions.evaluate(target.value);
        for (Value owner : owners) {
            ClassInfo info = owner instanceof Value.Instance instance ? instance.info()
                    : owner instanceof Value.ClassValue cls ? cls.info() : null;
            if (info != null) {
                move(source, value, new Location.Field(info.root(), target.name), via);
                known = true;
            } else if (owner instanceof Value.Function function && value.contains(Value.SESSION)) {
                flow.add(new Location.OfFunction(function.node(), target.name), Set.of(Value.SESSION));
            } else if (owner instanceof Value.ModuleValue && flow.unread().of(file, target) != null) {
                known = true;
            } else if (owner instanceof Value.ModuleValue module) {
                for (Definition definition : flow.index().exported(module.file(), target.name)) {
                    move(source, value, new Location.Var(definition), Flow.Via.OPAQUE);
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
        targets.forEach(target -> bind(target, element.isEmpty() ? plain(value) : element, source, Flow.Via.OPAQUE));
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
            bind(pair.get(1), elements(iterated), iter, Flow.Via.ELEMENT);
            return;
        }
        bind(target, elements(iterated), iter, Flow.Via.ELEMENT);
    }

    private void bindPart(Expr target, IteratingCalls.Iterating iterating, int at, Expr iter) {
        Expr inner = iterating.iterables().stream().filter(each -> iterating.elementAt(each) == at).findFirst().orElse(null);
        if (inner == null) {
            bind(target, Set.of(Value.OTHER), iter, Flow.Via.VALUE);
        } else {
            bind(target, elements(flow.values(inner)), inner, Flow.Via.ELEMENT);
        }
    }

    /** What iterating over values yields. */
    Set<Value> elements(Set<Value> iterated) {
        Set<Value> yielded = new LinkedHashSet<>(Elements.of(iterated));
        Set<Expr> lists = Lists.of(iterated);
        lists.forEach(list -> flow.read(new Location.Content(list), body).forEach(value -> yielded.add(Lists.element(value))));
        boolean others = !lists.isEmpty() && iterated.stream().anyMatch(value -> !(value instanceof Value.ListObject) && !value.equals(Value.NONE));
        if (others) {
            yielded.add(Value.OTHER);
        }
        return yielded.isEmpty() && lists.isEmpty() ? plain(iterated) : yielded;
    }

    /** The values without what a migration follows: the trace ends here. */
    static Set<Value> plain(Set<Value> value) {
        Set<Value> plain = new LinkedHashSet<>();
        for (Value each : value) {
            plain.add(each instanceof Value.StandIn ? each : Value.OTHER);
            if (each.equals(Value.UNKNOWN)) {
                plain.add(each);
            }
        }
        return ExpressionEvaluator.few(plain);
    }

    void move(Expr source, Set<Value> value, Location target, Flow.Via via) {
        flow.add(target, value);
        if (value.isEmpty()) {
            flow.traces().unknownMove(new Flow(file, source, target, via));
            flow.addUnknown(target, body);
        } else if (value.stream().anyMatch(each -> each.isResourceLike() || each instanceof Value.StandIn)
                || via == Flow.Via.VALUE && value.equals(Set.of(Value.NONE))) {
            flow.traces().move(new Flow(file, source, target, via));
        }
    }
}
