package dev.defrost.python.resources;

import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Span;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ImportGraph;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the value of a fixture can be another one after the migration: everybody who gets it must be known, as a parameter that only this
 * fixture fills. Names and signatures stay, so that it does not matter how pytest finds them.
 */
final class FixtureChecks {
    private static final Set<String> DECORATORS = Set.of("fixture", "yield_fixture");

    private final ValueFlow flow;
    private final MixedValues mixed;
    private final Map<Definition, List<FixtureLink>> links = new HashMap<>();
    private final Map<String, List<Node>> askedByText = new HashMap<>();
    private final Map<String, List<Stmt.FunctionDef>> unfilled = new HashMap<>();
    private final List<Node> askedByCode = new ArrayList<>();

    FixtureChecks(ValueFlow flow, MixedValues mixed) {
        this.flow = flow;
        this.mixed = mixed;
        flow.fixtureLinks().forEach(link -> links.computeIfAbsent(link.bound(), key -> new ArrayList<>()).add(link));
        if (!links.isEmpty()) {
            flow.index().files().forEach(file -> visit(file, file.module()));
        }
    }

    /** Whether pytest fills the parameter. */
    boolean isFilled(Definition definition) {
        return links.containsKey(definition);
    }

    /** The fixture that the function of a location is; null when it is none. */
    Stmt.FunctionDef fixture(Location location) {
        Node function = location instanceof Location.Result result ? result.function() : location instanceof Location.Yielded yielded ? yielded.function() : null;
        return function instanceof Stmt.FunctionDef def && flow.fixtures().isFixture(def) ? def : null;
    }

    private void visit(ParsedFile file, Node node) {
        if (node instanceof Expr.Call call) {
            String name = Decorators.lastName(call);
            Expr first = call.arguments.isEmpty() ? null : call.arguments.get(0);
            if ("getfixturevalue".equals(name) || "getfuncargvalue".equals(name)) {
                if (first instanceof Expr.Constant constant) {
                    askedByText.computeIfAbsent(constant.value, key -> new ArrayList<>()).add(call);
                } else {
                    askedByCode.add(call);
                }
            } else if ("parametrize".equals(name) && !isPlainParametrize(call, first)) {
                askedByCode.add(call);
            }
        } else if (node instanceof Expr.Attribute attribute && (attribute.name.equals("funcargs") || attribute.name.equals("fixturenames"))) {
            askedByCode.add(attribute);
        } else if (node instanceof Stmt.FunctionDef function) {
            unlinked(file, function).forEach(parameter -> unfilled.computeIfAbsent(parameter.name, key -> new ArrayList<>()).add(function));
        }
        node.forEachChild(child -> visit(file, child));
    }

    /** Parameters that pytest may fill without that it is known with what. */
    private List<Parameter> unlinked(ParsedFile file, Stmt.FunctionDef function) {
        if (flow.fixtures().isFilled(file, function)) {
            return flow.fixtures().parameters(function).stream().filter(parameter -> !links.containsKey(flow.definitionAt(parameter))).toList();
        }
        return flow.callsOf(function).isEmpty() ? all(function) : List.of();
    }

    /** A decorator that lists its names, for which it gives values that come from no fixture. */
    private static boolean isPlainParametrize(Expr.Call call, Expr names) {
        boolean decorates = call.parent() instanceof Stmt.FunctionDef function && function.decorators.contains(call)
                || call.parent() instanceof Stmt.ClassDef cls && cls.decorators.contains(call);
        boolean listed = names instanceof Expr.Constant || (names instanceof Expr.TupleExpr || names instanceof Expr.ListExpr) && areConstants(names);
        boolean direct = call.keywords.stream().map((Keyword each) -> each.name).allMatch(name -> "ids".equals(name) || "scope".equals(name));
        return decorates && listed && direct && call.arguments.size() <= 2;
    }

    private static boolean areConstants(Expr display) {
        boolean[] all = {true};
        display.forEachChild(child -> all[0] &= child instanceof Expr.Constant);
        return all[0];
    }

    private static List<Parameter> all(Stmt.FunctionDef function) {
        List<Parameter> all = new ArrayList<>(function.parameters.positionalOnly);
        all.addAll(function.parameters.positional);
        all.addAll(function.parameters.keywordOnly);
        return all;
    }

    /** The parameter must get the value of one fixture, from pytest alone. */
    void parameter(ResourceGroup group, Definition definition) {
        ParsedFile file = flow.fileOf(definition.site());
        Span span = Spans.of(file, definition.site());
        Set<Location> sources = new HashSet<>();
        links.get(definition).forEach(link -> sources.add(link.source()));
        if (sources.size() > 1) {
            group.block(BlockerCode.FIXED_SIGNATURE, span, "pytest fills the parameter with the value of one of several fixtures");
        }
        if (flow.values(new Location.Var(definition)).size() != 1) {
            mixed.keep(group, flow.values(new Location.Var(definition)), span, "the fixture may also give something else");
        }
        if (definition.site() instanceof Parameter parameter && parameter.annotation != null) {
            group.block(BlockerCode.FIXED_SIGNATURE, span, "the parameter that pytest fills is annotated");
        }
        if (definition.variable().scope().node() instanceof Stmt.FunctionDef function) {
            calledByPytestAlone(group, function, span);
        }
    }

    private void calledByPytestAlone(ResourceGroup group, Stmt.FunctionDef function, Span span) {
        Expr use = flow.valueUseOf(function);
        if (!flow.callsOf(function).isEmpty() || use != null) {
            group.block(BlockerCode.FIXED_SIGNATURE, span, "not only pytest calls " + function.name);
        }
    }

    /** What the fixture gives must come from one place, and go to parameters only. */
    void fixture(ResourceGroup group, Stmt.FunctionDef function, Location value) {
        ParsedFile file = flow.fileOf(function);
        Span span = Spans.of(file, function.start, function.body.get(0).start);
        calledByPytestAlone(group, function, span);
        Set<Value> values = flow.values(value);
        if (values.size() != 1 || !(values.iterator().next() instanceof Value.Resource)) {
            mixed.keep(group, values, span, "the fixture may also give something else");
        }
        List<Expr.Yield> yields = new ArrayList<>();
        boolean[] delegates = {false};
        function.body.forEach(statement -> yields(statement, yields, delegates));
        boolean alone = yields.isEmpty() || yields.size() == 1 && yields.get(0).parent() instanceof Stmt.ExprStmt;
        if (function.isAsync || delegates[0] || !alone) {
            group.block(BlockerCode.UNSUPPORTED_FLOW, span, "the fixture does not yield once, in a statement");
        }
        if (!function.decorators.stream().allMatch(this::keepsResult)) {
            group.block(BlockerCode.FIXED_SIGNATURE, span, "a decorator may change what the fixture gives");
        }
        if (function.returns != null) {
            group.block(BlockerCode.FIXED_SIGNATURE, span, "what the fixture gives is annotated");
        }
        if (!ImportGraph.isTest(file) || flow.fixtures().isPlugin(file)) {
            group.block(BlockerCode.FIXED_SIGNATURE, span, "not only tests beside or below the file may ask for the fixture");
        }
        for (String name : names(function)) {
            askedByText.getOrDefault(name, List.of()).forEach(call -> asked(group, call));
            unfilled.getOrDefault(name, List.of()).forEach(other -> asked(group, other));
        }
        askedByCode.forEach(code -> asked(group, code));
    }

    private void asked(ResourceGroup group, Node asker) {
        ParsedFile file = flow.fileOf(asker);
        if (ImportGraph.isOfTests(file)) {
            Span span = asker instanceof Stmt.FunctionDef def ? Spans.of(file, def.start, def.body.get(0).start) : Spans.of(file, asker);
            group.block(BlockerCode.FIXED_SIGNATURE, span, "this may get the fixture's value too");
        }
    }

    private static void yields(Node node, List<Expr.Yield> found, boolean[] delegates) {
        if (node instanceof Stmt.FunctionDef || node instanceof Expr.Lambda || node instanceof Stmt.ClassDef) {
            return;
        }
        if (node instanceof Expr.Yield yield) {
            found.add(yield);
        }
        delegates[0] |= node instanceof Expr.YieldFrom;
        node.forEachChild(child -> yields(child, found, delegates));
    }

    /** pytest's own decorator, and moto's, which run the function in an environment of their own. */
    private boolean keepsResult(Expr decorator) {
        String name = Decorators.lastName(decorator);
        Expr callee = decorator instanceof Expr.Call call ? call.function : decorator;
        return name != null && (DECORATORS.contains(name) || flow.values(callee).stream()
                .anyMatch(value -> value instanceof Value.External external && external.name().startsWith("moto.")));
    }

    private static Set<String> names(Stmt.FunctionDef function) {
        Set<String> names = new HashSet<>(Set.of(function.name));
        function.decorators.forEach(decorator -> {
            if (decorator instanceof Expr.Call call) {
                call.keywords.stream().filter(keyword -> "name".equals(keyword.name) && keyword.value instanceof Expr.Constant)
                        .forEach(keyword -> names.add(((Expr.Constant) keyword.value).value));
            }
        });
        return names;
    }
}
