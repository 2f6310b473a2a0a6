package dev.defrost.recipes.python;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.AttachedFunctions;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.rewrite.Carriers;
import dev.defrost.recipes.python.rewrite.Kept;
import dev.defrost.recipes.python.rewrite.LiftedFunctions;
import dev.defrost.recipes.python.rewrite.Migration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The calls that a rewritten file has to make as often as before: those of actions, as calls of the client or as they stood there, and those
 * of code that is not boto3's. A net below all rewrites: whoever writes an expression twice, or lets go of one with a call in it, is found.
 */
final class CallCounts {
    /** Names that rewrites bring by themselves, whatever the program calls so. */
    private static final Set<String> BROUGHT = Set.of("get", "copy", "update", "append", "items", "values", "format", "join", "client", "resource",
            "Session", "next", "islice", "chain", "partial");
    /** Modules whose calls rewrites bring or let go: makers of values, and mocks that migrate. */
    private static final List<String> FREE = List.of("builtins.", "boto3.", "botocore.", "decimal.", "operator.", "unittest.mock.", "mock.", "pytest.");
    private static final Set<String> BUILTINS = Set.of("builtins.print", "builtins.input", "builtins.open", "builtins.exec", "builtins.eval");

    private final Migration migration;
    private final ParsedFile before;
    /** Functions around others that go, so that these stand further out. */
    private final Set<Node> lifted;
    private final Map<Call, Integer> expected;
    /** Of all groups. */
    private final Set<ServiceDefinition> services;
    private final Set<String> checked = new HashSet<>();
    /** The names of functions and classes with those around them, innermost first. */
    private final Map<Node, String> pathOfScope = new IdentityHashMap<>();
    private final Set<String> others = new HashSet<>();

    CallCounts(Migration migration, ParsedFile before) {
        this.migration = migration;
        this.before = before;
        this.lifted = migration.groups().all().stream().filter(group -> !Kept.isKept(group))
                .flatMap(group -> LiftedFunctions.of(migration, group).stream()).map(AttachedFunctions.Attacher::function).collect(Collectors.toSet());
        this.expected = counts(before);
        this.services = migration.groups().all().stream().map(Carriers::type).filter(Objects::nonNull).map(migration::service).collect(Collectors.toSet());
    }

    /** Calls of one name in one function or class body, which {@code scope} names; several of one name count as one. */
    private record Call(String scope, String name) {}

    /** Keeps the groups whose rewrites write a call more or less often than it stood in the file. */
    void check(ParsedFile after) {
        Set<Expr> seen = new HashSet<>();
        for (ResourceGroup group : migration.groups().all()) {
            group.occurrences().stream().filter(each -> each.file() == before).forEach(each -> expect(each, Kept.isKept(group), seen));
        }
        lifted.forEach(function -> migration.flow().callsOf(function).stream().filter(each -> each.file() == before)
                .forEach(each -> expected.merge(new Call(scope(each.call()), name(each.call())), -1, Integer::sum)));
        calls(before).filter(this::isOfProgram).forEach(call -> checked.add(name(call)));
        Map<Call, Integer> now = counts(after);
        Set<String> scopes = before.module().descendants().stream().filter(CallCounts::isScope).map(this::scope).collect(Collectors.toSet());
        if (!before.module().body.stream().allMatch(CallCounts::isScope)) {
            scopes.add("");
        }
        Set<Call> all = new LinkedHashSet<>(expected.keySet());
        now.keySet().stream().filter(call -> scopes.contains(call.scope)).forEach(all::add); // helpers that come have calls of their own
        all.stream().filter(call -> !expected.getOrDefault(call, 0).equals(now.getOrDefault(call, 0))).map(Call::name).distinct()
                .filter(name -> checked.contains(name) && !others.contains(name) && !BROUGHT.contains(name)).forEach(this::block);
        checkResults(after, scopes);
    }

    /**
     * Functions whose results are rewritten: a call may go when nothing of its result is needed, and must not come twice. Variables that are called
     * come with rewrites, too, so names stand apart from attributes.
     */
    private void checkResults(ParsedFile after, Set<String> scopes) {
        Set<String> giving = calls(before).filter(call -> migration.group(call) != null && isOfFunctions(call) && !isClientMethod(name(call)))
                .map(CallCounts::form).filter(form -> !BROUGHT.contains(form.substring(1))).collect(Collectors.toSet());
        if (giving.isEmpty()) {
            return;
        }
        Map<Call, Integer> were = forms(before, giving);
        forms(after, giving).forEach((call, count) -> {
            if (count > were.getOrDefault(call, 0) && scopes.contains(call.scope)) {
                block(call.name.substring(1));
            }
        });
    }

    private Map<Call, Integer> forms(ParsedFile file, Set<String> forms) {
        return calls(file).filter(call -> forms.contains(form(call)))
                .collect(Collectors.toMap(call -> new Call(scope(call), form(call)), call -> 1, Integer::sum));
    }

    private static String form(Expr.Call call) {
        return (call.function instanceof Expr.Attribute ? "." : " ") + name(call);
    }

    /** Whether rewrites may write calls of this name that are calls of a client. */
    private boolean isClientMethod(String name) {
        return services.stream().anyMatch(service -> service.operationOfMethod(name) != null);
    }

    private boolean isOfFunctions(Expr.Call call) {
        Set<Value> callees = migration.flow().values(call.function);
        return !callees.isEmpty() && callees.stream().allMatch(callee -> callee instanceof Value.Function || callee instanceof Value.BoundFunction);
    }

    /** Counts what the call of a member becomes. */
    private void expect(Occurrence occurrence, boolean kept, Set<Expr> seen) {
        if (occurrence.context() instanceof Occurrence.Attached attached && !kept && attached.access().parent() instanceof Expr.Call) {
            Value function = migration.flow().values(attached.access()).iterator().next();
            expected.merge(new Call(scope(attached.access()), attached.access().name), -1, Integer::sum);
            expected.merge(new Call(scope(attached.access()), ((Stmt.FunctionDef) ((Value.Function) function).node()).name), 1, Integer::sum);
        }
        if (!(occurrence.context() instanceof Occurrence.Member member)) {
            return;
        }
        String name = member.access().name;
        Construct construct = occurrence.value() instanceof Value.Resource resource ? resource.type().construct(name) : null;
        boolean called = member.access().parent() instanceof Expr.Call call && call.function == member.access();
        if (!called || !seen.add(member.access())) {
            others.add(name);
            return;
        }
        boolean stays = occurrence.value() instanceof Value.BatchWriter || occurrence.value() instanceof Value.ResourceClient;
        String scope = scope(member.access());
        if (!kept && !stays) {
            expected.merge(new Call(scope, name), -1, Integer::sum);
        }
        if (occurrence.value() instanceof Value.Listing listing && !kept) {
            listing.element().batchActions().stream().filter(each -> each.name().equals(name))
                    .forEach(each -> expected.merge(new Call(scope, migration.operation(listing.element(), each.operation()).clientMethod()), 1, Integer::sum));
        }
        if (construct instanceof Construct.Action action) {
            ResourceDefinition type = ((Value.Resource) occurrence.value()).type();
            checked.add(name);
            String method = migration.operation(type, action.operation()).clientMethod();
            if (!kept) {
                expected.merge(new Call(scope, method), 1, Integer::sum);
            }
            if (!checked.contains(method) && !isWrittenForData(type, action.operation())) {
                checked.add(method);
            }
        }
    }

    /** Whether rewrites write calls of the operation for what is no action: loads, collections. */
    private boolean isWrittenForData(ResourceDefinition owner, String operation) {
        return migration.service(owner).resources().values().stream().anyMatch(type -> type.load() != null && type.load().operation().equals(operation)
                || type.constructs().stream().anyMatch(each -> each instanceof Construct.Collection collection && collection.operation().equals(operation)));
    }

    /** Whether the call runs code that is not boto3's, and gives nothing that is rewritten. */
    private boolean isOfProgram(Expr.Call call) {
        Set<Value> callees = migration.flow().values(call.function);
        return migration.group(call) == null && !callees.isEmpty() && callees.stream().allMatch(callee -> callee instanceof Value.Function
                || callee instanceof Value.External external && (BUILTINS.contains(external.name()) || FREE.stream().noneMatch(external.name()::startsWith)));
    }

    private void block(String name) {
        Set<ResourceGroup> groups = new LinkedHashSet<>();
        calls(before).filter(call -> name.equals(name(call)))
                .forEach(call -> groups.addAll(migration.rewriter(before).groupsAt(call.function.end - 1)));
        for (ResourceGroup group : migration.groups().all()) {
            boolean calls = group.occurrences().stream().anyMatch(each -> each.file() == before && writes(each, name));
            if (groups.contains(group) || calls) {
                Expr at = group.occurrences().get(0).expr();
                if (!Kept.isKept(group)) {
                    migration.block(group, BlockerCode.EVALUATION_ORDER, before, at, "the rewrite would call " + name + " more or less often");
                }
            }
        }
    }

    private boolean writes(Occurrence occurrence, String name) {
        return occurrence.context() instanceof Occurrence.Member member && occurrence.value() instanceof Value.Resource resource
                && resource.type().construct(member.access().name) instanceof Construct.Action action
                && (name.equals(member.access().name) || name.equals(migration.operation(resource.type(), action.operation()).clientMethod()));
    }

    private Map<Call, Integer> counts(ParsedFile file) {
        Map<Call, Integer> counts = new HashMap<>();
        calls(file).forEach(call -> counts.merge(new Call(scope(call), name(call)), 1, Integer::sum));
        return counts;
    }

    private static Stream<Expr.Call> calls(ParsedFile file) {
        return file.module().descendants().stream().filter(Expr.Call.class::isInstance).map(Expr.Call.class::cast).filter(call -> name(call) != null);
    }

    private static String name(Expr.Call call) {
        return call.function instanceof Expr.Name name ? name.id : call.function instanceof Expr.Attribute attribute ? attribute.name : null;
    }

    private static boolean isScope(Node node) {
        return node instanceof Stmt.FunctionDef || node instanceof Stmt.ClassDef;
    }

    private String scope(Node node) {
        Node at = node;
        while (at != null && (!isScope(at) || lifted.contains(at))) {
            at = at.parent();
        }
        if (at == null) {
            return "";
        }
        String known = pathOfScope.get(at);
        if (known == null) {
            known = "." + (at instanceof Stmt.FunctionDef function ? function.name : ((Stmt.ClassDef) at).name) + scope(at.parent());
            pathOfScope.put(at, known);
        }
        return known;
    }
}
