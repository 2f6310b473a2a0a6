package dev.defrost.python.resources;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ResourceResult;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a call evaluates to. */
final class CallEvaluator {
    private static final Set<Value> PLAIN = Set.of(Value.OTHER);

    private final ValueFlow flow;
    private final Body body;
    private final ParsedFile file;
    private final ExpressionEvaluator expressions;
    private final Containers containers;
    private final ParameterBinding binding;
    private final Reflection reflection;

    CallEvaluator(ValueFlow flow, Body body, ExpressionEvaluator expressions, Containers containers,
            ParameterBinding binding) {
        this.flow = flow;
        this.body = body;
        this.file = body.file();
        this.expressions = expressions;
        this.containers = containers;
        this.binding = binding;
        this.reflection = new Reflection(flow, body);
    }

    Set<Value> evaluate(Expr.Call call) {
        Set<Value> callees = expressions.evaluate(call.function);
        call.arguments.forEach(expressions::evaluate);
        call.keywords.forEach(keyword -> expressions.evaluate(keyword.value));
        Set<Value> all = new LinkedHashSet<>();
        boolean looksLikeOne = Creation.looksLikeOne(flow, call, callees) && flow.sessionsAreKnown(body);
        boolean ofSession = looksLikeOne || Creation.isOfSession(flow, call) || Creation.mayBeOfSession(flow, call) && !flow.sessionsAreKnown(body);
        for (Value callee : callees) {
            if (!ofSession || !Creation.isUntold(callee)) {
                all.addAll(result(callee, call));
            }
        }
        if (looksLikeOne) {
            // Found, and never SAFE: nothing proves that it is boto3's.
            all.addAll(created(call));
            all.add(Value.UNKNOWN);
        }
        if (call.function instanceof Expr.Attribute member && !Lists.of(flow.values(member.value)).isEmpty()) {
            ofList(member, call, Lists.among(flow.values(member.value)), all);
        }
        ofDict(call, all);
        if (isObjectsNew(call)) {
            all.clear();
            flow.values(call.arguments.get(0)).forEach(made -> all.add(made instanceof Value.ClassValue cls ? new Value.Instance(cls.info()) : Value.OTHER));
        }
        reflection.store(call);
        DeferredCalls.Deferred deferred = DeferredCalls.of(flow, call);
        if (deferred != null) {
            defer(deferred, call);
        }
        Replacements.Replacement replacement = flow.replacements().evaluate(file, call);
        if (replacement != null) {
            flow.move(body, replacement.value(), flow.values(replacement.value()), new Location.Var(replacement.replaced()), Flow.Via.VALUE);
        }
        flow.fixtures().requested(file, call).forEach(source -> all.addAll(flow.read(source, body)));
        return ValueSets.few(all);
    }

    /** A method of dicts that answers with a value or with all of them. */
    private void ofDict(Expr.Call call, Set<Value> all) {
        Expr.Attribute member = Dicts.method(flow, call, "get", "pop", "values", "items");
        if (member == null) {
            return;
        }
        Set<Value> dicts = flow.values(member.value);
        boolean alone = dicts.stream().allMatch(value -> value instanceof Value.DictObject || value.equals(Value.NONE));
        if (!alone) {
            all.add(Value.OTHER);
        }
        if (member.name.equals("values") || member.name.equals("items") && Dicts.isTakenApart(call)) {
            all.removeIf(value -> alone && value.equals(Value.OTHER));
            Dicts.of(dicts).forEach(dict -> all.add(new Value.ListObject(dict)));
        } else if (!member.name.equals("items") && !call.arguments.isEmpty()) {
            all.remove(Value.OTHER);
            all.addAll(containers.under(dicts, Dicts.constant(call.arguments.get(0))));
            if (member.name.equals("get") && call.arguments.size() == 1) {
                all.add(Value.NONE);
            }
            call.arguments.stream().skip(1).forEach(otherwise -> all.addAll(flow.values(otherwise)));
        }
    }

    /** {@code super().__new__(cls)} where no class between answers for it, or {@code object.__new__(cls)}. */
    private boolean isObjectsNew(Expr.Call call) {
        boolean named = call.function instanceof Expr.Attribute member && member.name.equals("__new__") && !call.arguments.isEmpty();
        return named && flow.values(((Expr.Attribute) call.function).value).stream().allMatch(value -> value.equals(new Value.External("builtins.object"))
                || value instanceof Value.Super parent && !parent.info().hasUnknownBase()
                        && parent.info().bases().stream().allMatch(base -> base.ownerOf("__new__") == null));
    }

    /** A method of lists. */
    private void ofList(Expr.Attribute member, Expr.Call call, Set<Value> lists, Set<Value> all) {
        Expr appended = Lists.appended(member);
        Expr extended = Lists.extended(member);
        if (appended != null) {
            Lists.of(lists).forEach(list -> flow.move(body, appended, flow.values(appended), new Location.Content(list), Flow.Via.VALUE));
        } else if (extended != null) {
            containers.fill(lists, extended, flow.values(extended));
        } else if (Lists.isCalled(member, "pop")) {
            all.remove(Value.OTHER);
            all.addAll(containers.taken(flow.values(member.value)));
        } else if (Lists.isCalled(member, "copy")) {
            all.remove(Value.OTHER);
            all.addAll(flow.values(member.value));
        } else if (IteratingCalls.sorting(call) != null) {
            bindFunction(IteratingCalls.sorting(call));
        }
    }

    private Set<Value> result(Value callee, Expr.Call call) {
        if (callee instanceof Value.External external) {
            return external(external.name(), call);
        }
        if (callee instanceof Value.SessionMethod method) {
            return method.name().equals("resource") ? created(call) : PLAIN;
        }
        if (callee instanceof Value.Method method) {
            return method(method.owner(), method.construct());
        }
        if (callee instanceof Value.ListingMethod method) {
            return ListingMethods.returnsListing(method.name()) ? Set.of(method.listing())
                    : method.name().equals("pages") ? Set.of(new Value.Pages(method.listing())) : PLAIN;
        }
        if (callee instanceof Value.Function function) {
            return function(function.node(), call, 0);
        }
        if (callee instanceof Value.BoundFunction function) {
            return function(function.node(), call, 1);
        }
        if (callee instanceof Value.ClassValue cls) {
            return construct(cls.info(), call);
        }
        if (callee instanceof Value.StandIn standIn) {
            // What pytest-mock gives makes the stand-ins.
            return Set.of(standIn.made() instanceof Parameter ? new Value.StandIn(call) : callee);
        }
        return callee.equals(Value.UNKNOWN) ? Set.of(callee) : PLAIN;
    }

    private Set<Value> external(String name, Expr.Call call) {
        switch (name) {
            case "boto3.resource":
                return created(call);
            case "boto3.Session", "boto3.session.Session":
                return Set.of(Value.SESSION);
            case "builtins.super":
                ClassInfo info = flow.index().classOfMethod(body.scope().node());
                return info == null ? PLAIN : Set.of(new Value.Super(info));
            default:
                Set<Value> answer = reflection.answer(name, call);
                if (answer != null) {
                    return answer;
                }
                if (name.endsWith("attrgetter")) {
                    NamedAttributes.of(call).forEach(attribute -> flow.traces().namedRead(file, call, attribute));
                }
                if (DeferredCalls.makesPool(name)) {
                    return Set.of(Value.THREAD_POOL);
                }
                if (name.startsWith("unittest.mock.") || name.startsWith("mock.")) {
                    return Set.of(new Value.StandIn(call));
                }
                if (name.equals("builtins.set") && Lists.isFollowedSet(file, call)) {
                    return Set.of(new Value.ListObject(call));
                }
                return name.startsWith("builtins.") ? iterating(call) : PLAIN;
        }
    }

    /** What a builtin makes of the elements that it goes through. */
    private Set<Value> iterating(Expr.Call call) {
        IteratingCalls.Iterating iterating = IteratingCalls.of(flow, call);
        if (iterating == null) {
            return PLAIN;
        }
        bindFunction(iterating);
        Set<Value> whole = flow.values(iterating.iterables().get(0));
        boolean takes = iterating.answer() == IteratingCalls.Answer.ELEMENT || iterating.answer() == IteratingCalls.Answer.ELEMENTS;
        if (takes && whole.isEmpty() && !flow.isSettled(body)) {
            return Set.of();
        }
        Set<Value> elements = Elements.of(whole);
        Set<Value> all = new LinkedHashSet<>();
        if (iterating.answer() == IteratingCalls.Answer.ELEMENT) {
            all.addAll(containers.taken(whole));
            all.removeIf(value -> all.size() == 1 && value.equals(Value.OTHER));
        } else if (iterating.answer() == IteratingCalls.Answer.ELEMENTS) {
            all.addAll(Lists.among(whole));
            elements.stream().filter(Value.Resource.class::isInstance)
                    .forEach(element -> all.add(new Value.Sequence(((Value.Resource) element).type())));
        }
        if (!all.isEmpty() && iterating.otherwise() != null) {
            all.addAll(flow.values(iterating.otherwise()));
        }
        return all.isEmpty() ? PLAIN : all;
    }

    /** {@code key=lambda o: ...} receives the elements; what it answers with must be nothing to follow. */
    private void bindFunction(IteratingCalls.Iterating iterating) {
        List<Parameter> parameters = iterating.function() == null ? null : IteratingCalls.parameters(flow, iterating);
        if (parameters == null) {
            return;
        }
        for (int i = 0; i < parameters.size(); i++) {
            Expr source = iterating.iterables().get(i);
            flow.move(body, source, containers.elements(flow.values(source)), new Location.Var(flow.definitionAt(parameters.get(i))), Flow.Via.ELEMENT);
        }
        Node function = IteratingCalls.node(flow, iterating);
        flow.traces().calledWithElements(function);
        if (!isPlain(flow.read(new Location.Result(function), body))) {
            flow.useFunction(function, iterating.function(), body);
        }
    }

    /** The service resource that a creation call makes. */
    private Set<Value> created(Expr.Call call) {
        Expr service = Creation.serviceArgument(call);
        if (service != null && flow.values(service).isEmpty() && !flow.isSettled(body)) {
            return Set.of();
        }
        Set<Value> all = new LinkedHashSet<>();
        for (Value value : service == null ? PLAIN : flow.values(service)) {
            ServiceDefinition definition = value instanceof Value.Text text ? flow.definitions().service(text.value()) : null;
            all.add(definition == null ? Value.OTHER : new Value.Resource(definition.serviceResource()));
        }
        return all.isEmpty() ? PLAIN : all;
    }

    private Set<Value> method(ResourceDefinition owner, Construct construct) {
        if (construct instanceof Construct.SubResource sub) {
            return Set.of(new Value.Resource(resource(owner, sub.type())));
        }
        if (construct instanceof Construct.Action action && action.result() != null) {
            ResourceResult result = action.result();
            ResourceDefinition type = resource(owner, result.type());
            return Set.of(ResultShape.isList(result) ? new Value.Sequence(type) : new Value.Resource(type));
        }
        if (construct instanceof Construct.Injected injected && injected.kind().equals("batch-writer")) {
            return Set.of(new Value.BatchWriter(owner));
        }
        return PLAIN;
    }

    private ResourceDefinition resource(ResourceDefinition owner, String type) {
        return flow.definitions().service(owner.service()).resource(type);
    }

    private Set<Value> construct(ClassInfo info, Expr.Call call) {
        List<ClassInfo> owners = isExact(call.function) ? Stream.ofNullable(info.ownerOf("__init__")).toList() : info.ownersOf("__init__");
        owners.forEach(owner -> function(owner.ownMethod("__init__"), call, 1));
        if (owners.isEmpty()) {
            reflection.construct(info, call);
        }
        Set<Value> made = new LinkedHashSet<>(Set.of(new Value.Instance(info)));
        info.ownersOf("__new__").forEach(owner -> flow.read(new Location.Result(owner.ownMethod("__new__")), body).stream()
                .map(value -> value instanceof Value.Instance || value instanceof Value.ClassValue ? value : Value.OTHER).forEach(made::add));
        return ValueSets.few(made);
    }

    /** Whether the expression names a class itself, and not what may as well be a class below it. */
    private boolean isExact(Expr callee) {
        if (callee instanceof Expr.Attribute member) {
            return flow.values(member.value).stream().allMatch(Value.ModuleValue.class::isInstance);
        }
        return callee instanceof Expr.Name name && (file.scopes().resolve(name) == null || file.defUse().reaching(name).stream()
                .allMatch(each -> each.kind() == Definition.Kind.CLASS || each.kind() == Definition.Kind.IMPORT));
    }

    private Set<Value> function(Node node, Expr.Call call, int bound) {
        flow.traces().called(new CallSite(file, call, node, bound));
        binding.arguments(node, call.arguments, call.keywords, bound);
        if (node instanceof Stmt.FunctionDef def && (def.isAsync || flow.yields(def))) {
            return Generators.stream(flow, def) == null ? PLAIN : flow.read(new Location.Result(node), body);
        }
        return Makers.answer(flow, node, call, bound, flow.read(new Location.Result(node), body));
    }

    /** A function that is called later; what the caller learns of its result must be nothing to follow, or an object like any of unknown kind. */
    private void defer(DeferredCalls.Deferred deferred, Expr.Call call) {
        Set<Value> functions = flow.values(deferred.function());
        Value function = functions.size() == 1 ? functions.iterator().next() : null;
        Node node = function instanceof Value.Function known ? known.node() : function instanceof Value.BoundFunction known ? known.node() : null;
        if (!(node instanceof Stmt.FunctionDef def)) {
            return;
        }
        int bound = function instanceof Value.BoundFunction ? 1 : 0;
        flow.traces().called(new CallSite(file, call, def, bound));
        binding.arguments(def, deferred.arguments(), deferred.keywords(), bound);
        if (deferred.answers()) {
            flow.traces().answeredLater(def);
            if (!isPlain(flow.read(new Location.Result(def), body).stream().filter(value -> !(value instanceof Value.Instance)).collect(Collectors.toSet()))) {
                flow.useFunction(def, deferred.function(), body);
            }
        }
    }

    /** Whether values are nothing that a migration follows. */
    private boolean isPlain(Set<Value> values) {
        body.unsettle();
        return values.stream().allMatch(value -> value instanceof Value.Other || value instanceof Value.StandIn || value instanceof Value.None
                || value instanceof Value.Text || Lists.isContainer(value)
                        && Lists.containers(Set.of(value)).stream().flatMap(each -> Dicts.contents(each, null).stream())
                                .flatMap(each -> flow.values(each).stream()).noneMatch(Value::isResourceLike));
    }
}
