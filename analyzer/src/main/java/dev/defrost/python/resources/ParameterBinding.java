package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Parameters;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who gives values to the parameters of functions: defaults, objects on which methods are called, pytest, and calls that are seen. */
final class ParameterBinding {
    private static final Set<Value> OTHER = Set.of(Value.OTHER);

    private final ValueFlow flow;
    private final Body body;
    private final ParsedFile file;
    private final ExpressionEvaluator expressions;

    ParameterBinding(ValueFlow flow, Body body, ExpressionEvaluator expressions) {
        this.flow = flow;
        this.body = body;
        this.file = body.file();
        this.expressions = expressions;
    }

    /** The object or the class on which a method is called. */
    void receiver(Stmt.FunctionDef function) {
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
    void fixtures(Stmt.FunctionDef function) {
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

    void defaults(Parameters parameters) {
        parameters.forEachChild(child -> {
            if (child instanceof Parameter parameter && parameter.defaultValue != null) {
                Set<Value> value = expressions.evaluate(parameter.defaultValue);
                Definition definition = flow.definitionAt(parameter);
                if (definition != null) {
                    flow.move(body, parameter.defaultValue, value, new Location.Var(definition), Flow.Via.VALUE);
                }
            }
        });
    }

    /** The arguments of a call; the first {@code bound} parameters have their values already. */
    void arguments(Node function, List<Expr> arguments, List<Keyword> keywords, int bound) {
        Parameters parameters = function instanceof Stmt.FunctionDef def ? def.parameters : ((Expr.Lambda) function).parameters;
        List<Parameter> positional = new ArrayList<>(parameters.positionalOnly);
        positional.addAll(parameters.positional);
        for (int i = 0; i < arguments.size(); i++) {
            Expr argument = arguments.get(i);
            if (argument instanceof Expr.Starred) {
                return;
            }
            if (i + bound < positional.size()) {
                bind(function, positional.get(i + bound), argument, Flow.Via.VALUE);
            } else if (parameters.varArgs != null) {
                bind(function, parameters.varArgs, argument, Flow.Via.OPAQUE);
            }
        }
        for (Keyword keyword : keywords) {
            Parameter named = keyword.name == null ? null : named(positional, parameters, keyword.name);
            if (named != null) {
                bind(function, named, keyword.value, Flow.Via.VALUE);
            } else if (parameters.keywordArgs != null) {
                bind(function, parameters.keywordArgs, keyword.value, Flow.Via.OPAQUE);
            }
        }
    }

    private static Parameter named(List<Parameter> positional, Parameters parameters, String name) {
        for (Parameter parameter : positional) {
            if (parameter.name.equals(name)) {
                return parameter;
            }
        }
        return parameters.keywordOnly.stream().filter(parameter -> parameter.name.equals(name)).findFirst().orElse(null);
    }

    private void bind(Node function, Parameter parameter, Expr argument, Flow.Via via) {
        Set<Value> value = flow.values(argument);
        if (via == Flow.Via.VALUE && isShown(function, parameter, argument, value)) {
            flow.add(new Location.Var(flow.definitionAt(parameter)), value.contains(Value.NONE) ? ValueSets.union(OTHER, Set.of(Value.NONE)) : OTHER);
            return;
        }
        if (via == Flow.Via.OPAQUE) {
            if (value.stream().anyMatch(Value::isResourceLike)) {
                flow.traces().move(new Flow(file, argument, new Location.Var(flow.definitionAt(parameter)), via));
            }
            return;
        }
        flow.move(body, argument, value, new Location.Var(flow.definitionAt(parameter)), via);
    }

    /** Whether the parameter gets the text of a resource, which does as well. */
    private boolean isShown(Node function, Parameter parameter, Expr argument, Set<Value> value) {
        Expr.Call call = argument.parent() instanceof Expr.Call of ? of
                : argument.parent() instanceof Keyword keyword && keyword.parent() instanceof Expr.Call of ? of : null;
        return call != null && function instanceof Stmt.FunctionDef def && flow.values(call.function).size() == 1
                && value.stream().anyMatch(Value.Resource.class::isInstance)
                && value.stream().allMatch(each -> each instanceof Value.Resource || each.equals(Value.NONE))
                && flow.texts().isText(flow.fileOf(def), def, parameter);
    }
}
