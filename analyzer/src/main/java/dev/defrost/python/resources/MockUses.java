package dev.defrost.python.resources;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.semantics.ImportGraph;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follows a mock through a test: every place where the test has it, and what it does with it there. */
final class MockUses {
    private static final Set<String> MOCKS = Set.of("Mock", "MagicMock");
    private static final Set<String> CHECKS = Set.of("assert_called_with", "assert_called_once_with", "assert_any_call");
    private static final Set<String> PLAIN_CHECKS = Set.of("assert_called", "assert_called_once", "assert_not_called", "reset_mock");
    private static final Set<String> COUNTS = Set.of("called", "call_count");

    /** What a mock stands for. */
    enum Role { BOTO3, CREATOR, SERVICE, FACTORY, OBJECT }

    private final ValueFlow flow;
    private final ParsedFile test;
    private final ResourceDefinition type;
    private final String factory;
    private final Set<Expr> passed;
    private final Set<Expr> passes = new HashSet<>();
    private final List<Expr.Attribute> members = new ArrayList<>();
    private final List<StandIn.Answer> answers = new ArrayList<>();
    private final List<StandIn.Check> checks = new ArrayList<>();
    private final List<Expr.Attribute> methods = new ArrayList<>();
    private final List<StandIn.Holder> holders = new ArrayList<>();
    private final List<Stmt> dropped = new ArrayList<>();
    private final List<Stmt.FunctionDef> askers = new ArrayList<>();
    private final Set<Node> seen = new HashSet<>();
    private String refusal;

    /** @param factory the method of the service resource that makes the object; null when that does not matter */
    MockUses(ValueFlow flow, ParsedFile test, ResourceDefinition type, String factory) {
        this(flow, test, type, factory, Set.of());
    }

    /** @param passed expressions that bring the mock to where it may go; it has the resource's identifiers there */
    MockUses(ValueFlow flow, ParsedFile test, ResourceDefinition type, String factory, Set<Expr> passed) {
        this.flow = flow;
        this.test = test;
        this.type = type;
        this.factory = factory;
        this.passed = passed;
    }

    List<StandIn.Answer> answers() {
        return answers;
    }

    List<StandIn.Check> checks() {
        return checks;
    }

    List<Expr.Attribute> methods() {
        return methods;
    }

    List<StandIn.Holder> holders() {
        return holders;
    }

    List<Stmt> dropped() {
        return dropped;
    }

    /** The tests that ask for the fixture which gives them the mock. */
    List<Stmt.FunctionDef> askers() {
        return askers;
    }

    /** Where the mock is passed to. */
    Set<Expr> passes() {
        return passes;
    }

    /** Why not every use of the mock is known; null when all are. */
    String refusal() {
        return refusal;
    }

    private void refuse(Node at, String why) {
        if (refusal == null) {
            refusal = "line " + flow.fileOf(at).module().source.line(at.start) + ": " + why;
        }
    }

    /** Follows a mock from where it is made. */
    void made(Expr.Call mock) {
        if (isNewMock(mock) || isWithMembers(mock)) {
            use(mock, Role.OBJECT, "");
        } else {
            refuse(mock, "the mock is more than a new Mock or MagicMock");
        }
        for (Expr.Attribute set : members) {
            List<Node> before = UnansweredCalls.before(set);
            boolean first = before != null && passes.stream().allMatch(each -> isAfter(set, each, place(mock)));
            if (!first) {
                refuse(set, "it may be passed before its " + set.name + " is set");
            }
        }
    }

    /** {@code MagicMock(arn="...")}: {@code name} is how the mock shows itself. */
    private boolean isWithMembers(Expr.Call mock) {
        return mock.arguments.isEmpty() && MOCKS.contains(String.valueOf(Decorators.lastName(mock)))
                && mock.keywords.stream().allMatch(each -> each.name != null && (each.name.equals("name") || isMember(each.name)));
    }

    /** Whether the resource has it without a call of the test's: an identifier, or an attribute of its data. */
    private boolean isMember(String name) {
        return type.construct(name) instanceof Construct.Identifier || type.construct(name) instanceof Construct.Attribute;
    }

    /** Whether it is passed later than a member is set: a test runs after the fixture or {@code setUp} that makes the mock. */
    private boolean isAfter(Expr.Attribute set, Expr pass, Node home) {
        return place(pass) == place(set) ? set.start < pass.start : place(set) == home && askers.contains(place(pass));
    }

    /** Follows what a call of {@code patch}, {@code setattr} and the like puts in place. */
    void follow(Expr.Call patch, int nameArguments, Role role) {
        Node parent = patch.parent();
        if (!patch.keywords.isEmpty() || patch.arguments.size() > nameArguments + 1) {
            refuse(patch, "the patch says more than what it replaces");
        } else if (patch.arguments.size() == nameArguments + 1) {
            Expr mock = patch.arguments.get(nameArguments);
            if (mock instanceof Expr.Name name && isMade(name)) {
                named(place(name), name.id, role, name.id, patch);
            } else if (!isNewMock(mock)) {
                refuse(mock, "it is replaced by something else than a mock that is made here");
            }
        } else if (parent instanceof WithItem item && item.context == patch && item.target instanceof Expr.Name name) {
            named(place(name), name.id, role, name.id, patch);
        } else if (parent instanceof Stmt.FunctionDef function && function.decorators.contains(patch)) {
            Parameter given = given(function, patch);
            if (given == null) {
                refuse(patch, "it is not seen which parameter gets the mock");
            } else {
                named(function, given.name, role, given.name, patch);
            }
        } else if (parent instanceof Stmt.Assign assign && assign.value == patch && isMocker(patch)) {
            use(patch, role, "");
        } else if (started(patch) != null) {
            use(started(patch), role, "");
        } else if (!(parent instanceof WithItem item && item.target == null) && !(parent instanceof Stmt.ExprStmt && isMocker(patch))) {
            refuse(patch, "it is not seen who gets the mock");
        }
    }

    /** The call that starts the patch and answers with the mock, when the patch is started once and else only stopped; null when it is not. */
    private Expr.Call started(Expr.Call patch) {
        List<? extends Expr> patchers = List.of(patch);
        if (patch.parent() instanceof Stmt.Assign assign && assign.value == patch && assign.targets.size() == 1) {
            Expr target = assign.targets.get(0);
            boolean own = target instanceof Expr.Name || TestAttributes.isOwn(flow, target);
            List<? extends Expr> all = !own ? List.of() : target instanceof Expr.Name name ? mentions(place(name), name.id)
                    : TestAttributes.mentions(flow, (Expr.Attribute) target);
            patchers = all.stream().filter(each -> each != target).toList();
        }
        Expr.Call found = null;
        for (Expr patcher : patchers) {
            boolean starts = patcher.parent() instanceof Expr.Attribute start && start.name.equals("start") && start.parent() instanceof Expr.Call call
                    && call.function == start;
            boolean stops = patcher.parent() instanceof Expr.Attribute stop && stop.name.equals("stop");
            if (starts && found == null) {
                found = (Expr.Call) patcher.parent().parent();
            } else if (!stops) {
                return null;
            }
        }
        return found != null && (found.parent() instanceof Stmt.Assign || found.parent() instanceof Stmt.ExprStmt) ? found : null;
    }

    private static boolean isMocker(Expr.Call patch) {
        Expr callee = patch.function;
        while (callee instanceof Expr.Attribute attribute) {
            callee = attribute.value;
        }
        return callee instanceof Expr.Name name && name.id.equals("mocker");
    }

    private static boolean isNewMock(Expr expr) {
        return expr instanceof Expr.Call call && call.arguments.isEmpty() && call.keywords.isEmpty() && MOCKS.contains(String.valueOf(Decorators.lastName(call)));
    }

    /** Whether the name holds a mock that the function makes for it, once. */
    private boolean isMade(Expr.Name name) {
        List<Expr.Name> bindings = mentions(place(name), name.id).stream().filter(MockUses::isBinding).toList();
        return bindings.size() == 1 && bindings.get(0).parent() instanceof Stmt.Assign assign && assign.targets.size() == 1 && isNewMock(assign.value)
                && assign.start < name.start;
    }

    private static boolean isBinding(Expr.Name name) {
        Node parent = name.parent();
        return parent instanceof Stmt.Assign assign && assign.targets.contains(name) || parent instanceof WithItem item && item.target == name
                || parent instanceof Stmt.For loop && loop.target == name || parent instanceof Stmt.AnnAssign annotated && annotated.target == name;
    }

    private static Node place(Node node) {
        Node place = node;
        while (!(place instanceof Stmt.FunctionDef) && !(place instanceof Module)) {
            place = place.parent();
        }
        return place;
    }

    private static List<Expr.Name> mentions(Node place, String id) {
        List<Expr.Name> found = new ArrayList<>();
        collect(place, id, found);
        return found;
    }

    private static void collect(Node node, String id, List<Expr.Name> found) {
        if (node instanceof Expr.Name name && name.id.equals(id)) {
            found.add(name);
        }
        node.forEachChild(child -> collect(child, id, found));
    }

    /** All mentions of a name that holds the mock; {@code code} is what a mention is written as. */
    private void named(Node place, String id, Role role, String code, Expr.Call patch) {
        if (place instanceof Module) {
            refuse(place, "a name of the module holds the mock");
            return;
        }
        List<Expr.Name> mentions = mentions(place, id);
        if (mentions.stream().filter(MockUses::isBinding).count() > 1) {
            refuse(place, id + " is bound more than once");
        }
        for (Expr.Name mention : mentions) {
            if (!isBinding(mention) && mention.parent() != patch && seen.add(mention)) {
                use(mention, role, code);
            }
        }
    }

    private void use(Expr expr, Role role, String code) {
        Node parent = expr.parent();
        if (passed.contains(expr)) {
            passes.add(expr);
        } else if (parent instanceof Expr.Attribute member && member.value == expr) {
            member(member, role, code);
        } else if (parent instanceof Stmt.Assign assign && assign.value == expr && assign.targets.size() == 1 && assign.targets.get(0) instanceof Expr.Name name
                && (role == Role.SERVICE || role == Role.OBJECT || expr instanceof Expr.Call)) {
            held(expr, code);
            named(place(name), name.id, role, name.id, null);
        } else if (parent instanceof Stmt.Assign assign && assign.value == expr && assign.targets.size() == 1 && TestAttributes.isOwn(flow, assign.targets.get(0))
                && expr instanceof Expr.Call) {
            attribute((Expr.Attribute) assign.targets.get(0), role);
        } else if (parent instanceof Stmt.ExprStmt && expr instanceof Expr.Call) {
            return;
        } else if (parent instanceof Stmt.Assign assign && assign.targets.equals(List.of(expr))) {
            set(expr, assign, role, code);
        } else if ((parent instanceof Stmt.Return || parent instanceof Expr.Yield) && place(expr) instanceof Stmt.FunctionDef fixture
                && flow.fixtures().isFixture(fixture)) {
            held(expr, code);
            asked(fixture, role);
        } else {
            refuse(expr, "the mock goes where it is not followed");
        }
    }

    /** All mentions of an attribute of the test case that holds the mock: {@code setUp} fills it for each test. */
    private void attribute(Expr.Attribute filled, Role role) {
        askers.addAll(TestAttributes.tests(filled));
        for (Expr.Attribute mention : TestAttributes.mentions(flow, filled)) {
            if (mention.parent() instanceof Stmt.Assign assign && assign.targets.contains(mention)) {
                if (mention != filled) {
                    refuse(mention, mention.name + " is bound more than once");
                }
            } else if (seen.add(mention)) {
                use(mention, role, test.module().source.slice(mention));
            }
        }
        if (TestAttributes.isSeenOtherwise(flow, test, filled)) {
            refuse(filled, filled.name + " may be read from outside the class");
        }
    }

    private void held(Expr expr, String code) {
        if (!code.isEmpty() && !test.module().source.slice(expr).equals(code)) {
            holders.add(new StandIn.Holder(expr, code));
        }
    }

    private void member(Expr.Attribute member, Role role, String code) {
        boolean result = member.name.equals("return_value");
        if (role == Role.BOTO3 && member.name.equals("resource")) {
            use(member, Role.CREATOR, code + ".client");
        } else if (role == Role.CREATOR && result) {
            use(member, Role.SERVICE, code + ".return_value");
        } else if (role == Role.SERVICE && member.name.equals(factory)) {
            use(member, Role.FACTORY, code);
        } else if (role == Role.FACTORY && result) {
            use(member, Role.OBJECT, code);
        } else if (role == Role.OBJECT) {
            method(member, code);
        } else {
            refuse(member, test.module().source.slice(member) + " says nothing of a client");
        }
    }

    /** {@code expr = mock} where an attribute of a mock is set to another one. */
    private void set(Expr expr, Stmt.Assign assign, Role role, String code) {
        boolean set = (role == Role.SERVICE || role == Role.OBJECT) && code.endsWith(".return_value");
        if (set && isNewMock(assign.value)) {
            held(expr, code);
        } else if (set && assign.value instanceof Expr.Name name && isMade(name) && seen.add(name)) {
            if (role == Role.OBJECT) {
                held(expr, code);
                named(place(name), name.id, role, name.id, null);
                return;
            }
            dropped.add(assign);
            mentions(place(name), name.id).stream().filter(MockUses::isBinding).forEach(binding -> dropped.add((Stmt) binding.parent()));
            named(place(name), name.id, role, code, null);
        } else {
            refuse(assign, "something else than a mock that is made here takes its place");
        }
    }

    private void method(Expr.Attribute method, String code) {
        Node parent = method.parent();
        if (method.name.equals("reset_mock") && isCalledPlainly(method)) {
            held(method.value, code);
            return;
        }
        if (!passed.isEmpty() && isMember(method.name)) {
            if (parent instanceof Stmt.Assign assign && assign.targets.contains(method)) {
                members.add(method);
            }
            return;
        }
        if (!isRaw(type, method.name)) {
            refuse(method, method.name + " has no counterpart that answers the same");
            return;
        }
        if (!(parent instanceof Expr.Attribute member) || member.value != method) {
            refuse(method, "the method goes where it is not followed");
            return;
        }
        boolean answer = member.name.equals("return_value") || member.name.equals("side_effect");
        if (answer && member.parent() instanceof Stmt.Assign assign && assign.targets.equals(List.of(member))) {
            answers.add(new StandIn.Answer(method, assign.value, member.name.equals("side_effect")));
        } else if (CHECKS.contains(member.name) && member.parent() instanceof Expr.Call call && call.function == member) {
            checks.add(new StandIn.Check(method, call));
        } else if (!COUNTS.contains(member.name) && !(PLAIN_CHECKS.contains(member.name) && isCalledPlainly(member))) {
            refuse(member, member.name + " is not migrated");
        }
        held(method.value, code);
        methods.add(method);
    }

    private static boolean isCalledPlainly(Expr.Attribute member) {
        return member.parent() instanceof Expr.Call call && call.function == member && call.arguments.isEmpty() && call.keywords.isEmpty();
    }

    /** Whether the member is a method that answers with the response of one call. */
    static boolean isRaw(ResourceDefinition type, String member) {
        return type.construct(member) instanceof Construct.Action action && action.result() == null;
    }

    /** Tests get what a fixture gives. */
    private void asked(Stmt.FunctionDef fixture, Role role) {
        checkPlain(fixture);
        for (ParsedFile file : flow.index().files()) {
            file.module().forEachChild(child -> askers(file, child, fixture, role));
        }
    }

    private void checkPlain(Stmt.FunctionDef fixture) {
        boolean plain = fixture.decorators.size() == 1 && !(fixture.decorators.get(0) instanceof Expr.Call);
        if (!plain) {
            refuse(fixture, "the fixture has options");
        }
        if (flow.index().files().stream().anyMatch(file -> ImportGraph.isTest(file) && isSpelled(file.module(), fixture.name))) {
            refuse(fixture, "the fixture is asked for by a string");
        }
    }

    private static boolean isSpelled(Node node, String name) {
        boolean[] found = {node instanceof Expr.Constant constant && name.equals(constant.value)};
        node.forEachChild(child -> found[0] = found[0] || isSpelled(child, name));
        return found[0];
    }

    /** @param role what the fixture's value is; null when it is not the mock, and only what is done with it by then matters */
    private void askers(ParsedFile file, Node node, Stmt.FunctionDef fixture, Role role) {
        if (node instanceof Stmt.FunctionDef function && flow.fixtures().isFilled(file, function)
                && flow.fixtures().parameters(function).stream().anyMatch(each -> each.name.equals(fixture.name))
                && flow.fixtures().asked(file, function, fixture.name).stream().anyMatch(each -> isValueOf(each, fixture))) {
            if (flow.fixtures().asked(file, function, fixture.name).size() > 1) {
                refuse(fixture, function.name + " may get the value of another fixture of that name");
            } else if (file != test) {
                refuse(fixture, "not only tests of the file ask for the fixture");
            } else if (!askers.contains(function)) {
                askers.add(function);
                if (flow.fixtures().isFixture(function)) {
                    checkPlain(function);
                    flow.index().files().forEach(each -> each.module().forEachChild(child -> askers(each, child, function, null)));
                }
            }
            if (role != null) {
                named(function, fixture.name, role, fixture.name, null);
            }
        }
        if (node instanceof Stmt.ClassDef) {
            node.forEachChild(child -> askers(file, child, fixture, role));
        }
    }

    private static boolean isValueOf(Location value, Stmt.FunctionDef fixture) {
        return value instanceof Location.Result result && result.function() == fixture || value instanceof Location.Yielded yielded && yielded.function() == fixture;
    }

    /** Patches fill the parameters after {@code self}, the lowest decorator first. */
    private Parameter given(Stmt.FunctionDef function, Expr patch) {
        List<Parameter> all = new ArrayList<>(function.parameters.positionalOnly);
        all.addAll(function.parameters.positional);
        int at = flow.index().classOfMethod(function) != null ? 1 : 0;
        for (int i = function.decorators.size() - 1; i >= 0; i--) {
            Expr decorator = function.decorators.get(i);
            if (decorator == patch) {
                return at < all.size() ? all.get(at) : null;
            }
            if (Fixtures.isPatch(decorator)) {
                int names = decorator instanceof Expr.Call call && "object".equals(Decorators.lastName(call)) ? 2 : 1;
                boolean gives = decorator instanceof Expr.Call call && call.arguments.size() == names && call.keywords.isEmpty();
                if (!gives) {
                    return null;
                }
                at++;
            }
        }
        return null;
    }
}
