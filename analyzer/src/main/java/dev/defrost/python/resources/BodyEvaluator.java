package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.ExceptHandler;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.MatchCase;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
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
    private final Targets targets;
    private final Containers containers;
    private final ParameterBinding binding;
    private final ImportEvaluator imports;

    BodyEvaluator(ValueFlow flow, Body body) {
        this.flow = flow;
        this.body = body;
        this.file = body.file();
        this.expressions = new ExpressionEvaluator(flow, body);
        this.targets = expressions.targets();
        this.containers = expressions.containers();
        this.binding = expressions.binding();
        this.imports = new ImportEvaluator(flow, body, targets);
    }

    void run() {
        Node node = body.scope().node();
        if (node instanceof Module module) {
            statements(module.body);
        } else if (node instanceof Stmt.ClassDef cls) {
            statements(cls.body);
            classFields(cls);
        } else if (node instanceof Stmt.FunctionDef function) {
            binding.receiver(function);
            binding.fixtures(function);
            statements(function.body);
            implicitResult(function);
            Expr stream = Generators.stream(flow, function);
            if (stream != null) {
                flow.add(new Location.Result(function), Set.of(new Value.ListObject(stream)));
            }
        } else if (node instanceof Expr.Lambda lambda) {
            Set<Value> result = expressions.evaluate(lambda.body);
            flow.move(body, lambda.body, result, new Location.Result(lambda), Flow.Via.VALUE);
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
            boolean assigned = definition.isAssigned();
            if (definition.value() != null && assigned) {
                Set<Value> held = flow.values(definition.value());
                flow.move(body, definition.value(), held, new Location.Field(info.root(), variable.name()), Flow.Via.VALUE);
            } else if (definition.site() instanceof Stmt.ClassDef) {
                flow.add(new Location.Field(info.root(), variable.name()), flow.values(new Location.Var(definition)));
            } else if (definition.binds() && !(definition.site() instanceof Stmt.FunctionDef)) {
                flow.add(new Location.Field(info.root(), variable.name()), Reflection.unfollowed(flow.read(new Location.Var(definition), body)));
            }
        }));
    }

    void statements(List<Stmt> statements) {
        statements.forEach(this::statement);
    }

    private void statement(Stmt statement) {
        if (statement instanceof Stmt.Assign assign) {
            Set<Value> value = expressions.evaluate(assign.value);
            assign.targets.forEach(target -> targets.bind(target, value, assign.value, Flow.Via.VALUE));
        } else if (statement instanceof Stmt.AnnAssign assign) {
            Set<Value> value = assign.value == null ? Set.of() : expressions.evaluate(assign.value);
            if (assign.value != null) {
                targets.bind(assign.target, value, assign.value, Flow.Via.VALUE);
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
            targets.bindElements(loop.target, loop.iter, expressions.evaluate(loop.iter));
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
            imported.names.forEach(imports::importName);
        } else if (statement instanceof Stmt.ImportFrom from) {
            from.names.forEach(alias -> imports.importFrom(from, alias));
        } else if (statement instanceof Stmt.Delete delete) {
            delete.targets.stream().filter(Expr.Attribute.class::isInstance)
                    .forEach(target -> targets.store((Expr.Attribute) target, OTHER, target, Flow.Via.VALUE));
        } else if (statement instanceof Stmt.FunctionDef function) {
            function.decorators.forEach(expressions::evaluate);
            binding.defaults(function.parameters);
            targets.define(function, Set.of(new Value.Function(function, file)));
        } else if (statement instanceof Stmt.ClassDef cls) {
            cls.decorators.forEach(expressions::evaluate);
            cls.bases.forEach(expressions::evaluate);
            cls.keywords.forEach(keyword -> expressions.evaluate(keyword.value));
            targets.define(cls, Set.of(new Value.ClassValue(flow.index().classInfo(cls))));
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
        containers.fill(lists, assign.value, value);
        boolean others = lists.size() < held.size() || lists.isEmpty();
        targets.bind(assign.target, others ? ValueSets.union(lists, ValueSets.plain(value)) : lists, assign.value, lists.isEmpty() ? Flow.Via.OPAQUE : Flow.Via.VALUE);
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
                flow.move(body, elements.get(i), flow.values(elements.get(i)), new Location.Part(body.scope().node(), i), Flow.Via.VALUE);
            }
            flow.add(result, Set.of(new Value.Parts(body.scope().node(), elements.size())));
        } else if (statement.value == null) {
            flow.add(result, value);
        } else {
            flow.move(body, statement.value, value, result, Flow.Via.VALUE);
        }
    }

    private void withItem(WithItem item, boolean isAsync) {
        Set<Value> value = expressions.evaluate(item.context);
        if (item.target != null) {
            boolean entersItself = value.stream().anyMatch(each -> each instanceof Value.BatchWriter || each instanceof Value.ThreadPool);
            Set<Value> bound = entersItself ? value : isAsync ? ValueSets.plain(value) : entered(value);
            targets.bind(item.target, bound, item.context, entersItself ? Flow.Via.VALUE : Flow.Via.OPAQUE);
        }
    }

    /** What {@code __enter__} answers with, as far as these are objects of the project. */
    private Set<Value> entered(Set<Value> managers) {
        Set<Value> all = new LinkedHashSet<>(ValueSets.plain(managers));
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
        targets.define(handler, OTHER);
        statements(handler.body);
    }

    private void matchCase(MatchCase matchCase) {
        NamedAttributes.of(matchCase.pattern, flow).forEach(name -> flow.traces().namedRead(file, matchCase.pattern, name));
        matchCase.pattern.forEachChild(child -> targets.define(child, OTHER));
        targets.define(matchCase.pattern, OTHER);
        if (matchCase.guard != null) {
            expressions.evaluate(matchCase.guard);
        }
        statements(matchCase.body);
    }
}
