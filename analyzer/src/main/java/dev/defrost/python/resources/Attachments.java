package dev.defrost.python.resources;

import dev.defrost.definitions.Construct;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether all resources of a group have the functions of an attacher whenever one of them is called: each gets them where it is made, before any
 * code of the program can come to it, and they are used for nothing but calls.
 */
final class Attachments {
    private final ValueFlow flow;
    private final Map<ResourceGroup, Map<AttachedFunctions.Attacher, String>> known = new HashMap<>();

    Attachments(ValueFlow flow) {
        this.flow = flow;
    }

    /** Why a use of an attached function keeps the group; null when nothing does. */
    String refusal(ResourceGroup group, Occurrence occurrence, Expr.Attribute access) {
        AttachedFunctions functions = flow.attached();
        AttachedFunctions.Attacher attacher = functions.setting(access) != null ? functions.setting(access)
                : functions.named((Value.Resource) occurrence.value(), access.name, occurrence.file());
        boolean called = access.parent() instanceof Expr.Call call && call.function == access;
        if (!called && functions.setting(access) == null) {
            return "the function " + access.name + " that is set on the resource is not only called";
        }
        if (called && (flow.values(access.value).size() != 1 || flow.values(access).size() != 1)) {
            return "not all that may be here has the function " + access.name;
        }
        Map<AttachedFunctions.Attacher, String> ofGroup = known.computeIfAbsent(group, key -> new HashMap<>());
        if (!ofGroup.containsKey(attacher)) {
            ofGroup.put(attacher, refusal(group, attacher));
        }
        return ofGroup.get(attacher);
    }

    private String refusal(ResourceGroup group, AttachedFunctions.Attacher attacher) {
        String name = attacher.function().name;
        if (!group.locations().contains(new Location.Var(attacher.parameter())) || !group.passed().isEmpty()) {
            return "not all that may be here has the functions of " + name;
        }
        if (attacher.functions().keySet().stream().anyMatch(each -> isMember(group, each))) {
            return "a function takes the place of a member of the resource";
        }
        if (attacher.functions().values().stream().anyMatch(each -> isTaken(attacher.file(), each.name))) {
            return "a star import may bind the name of a function that is set on the resource";
        }
        if (group.occurrences().stream().anyMatch(Attachments::isLoaded)) {
            return "functions are set on a resource whose data is loaded";
        }
        boolean attaches = flow.callsOf(attacher.function()).stream().allMatch(site -> isAttaching(site, attacher));
        if (!attaches || flow.isCalledWithElements(attacher.function()) || flow.valueUseOf(attacher.function()) != null || isSpelled(attacher)) {
            return "the function " + name + " is used for more than setting functions on resources";
        }
        Expr bare = group.origins().stream().filter(origin -> !isAttached(origin, attacher)).findFirst().orElse(null);
        return bare == null ? null : "the resource made in line " + flow.fileOf(bare).module().source.line(bare.start)
                + " of " + flow.fileOf(bare).path() + " may be used before " + name + " has set functions on it";
    }

    private static boolean isMember(ResourceGroup group, String name) {
        return name.equals("meta") || group.values().stream()
                .anyMatch(value -> !(value instanceof Value.Resource resource) || resource.type().construct(name) != null);
    }

    private boolean isTaken(ParsedFile file, String name) {
        return flow.index().project().mayBeHidden(file, name) || flow.index().project().isSharedByStars(file.scopes().moduleScope(), name);
    }

    /** Whether boto3 may load data of the object there. */
    private static boolean isLoaded(Occurrence occurrence) {
        Construct construct = occurrence.context() instanceof Occurrence.Member member && occurrence.value() instanceof Value.Resource resource
                ? resource.type().construct(member.access().name) : null;
        return construct instanceof Construct.Attribute || construct instanceof Construct.Reference || construct instanceof Construct.Load;
    }

    /** Whether the call is a statement that gives the attacher a name's resource. */
    private boolean isAttaching(CallSite site, AttachedFunctions.Attacher attacher) {
        return site.call().parent() instanceof Stmt.ExprStmt && given(site.call(), attacher) != null;
    }

    /** The name that a call gives the attacher; null when it is no such call. */
    private Expr.Name given(Expr.Call call, AttachedFunctions.Attacher attacher) {
        boolean alone = flow.values(call.function).equals(Set.of(new Value.Function(attacher.function(), attacher.file())))
                && call.arguments.size() + call.keywords.size() == 1;
        Expr argument = !alone ? null : !call.arguments.isEmpty() ? call.arguments.get(0)
                : ((Parameter) attacher.parameter().site()).name.equals(call.keywords.get(0).name) ? call.keywords.get(0).value : null;
        return argument instanceof Expr.Name name ? name : null;
    }

    /** Whether a text of the program may be the attacher's name: tests patch it, or {@code __all__} lists it. */
    private boolean isSpelled(AttachedFunctions.Attacher attacher) {
        String name = attacher.function().name;
        return flow.index().files().stream().filter(file -> flow.index().imports().together(file, attacher.file()))
                .flatMap(file -> file.module().descendants().stream())
                .anyMatch(node -> node instanceof Expr.Constant text && text.kind == Expr.Kind.STRING
                        && (text.value.equals(name) || text.value.endsWith("." + name)));
    }

    /** {@code name = <origin>}, and the call of the attacher behind it in the same block, nothing of the program's between them. */
    private boolean isAttached(Expr origin, AttachedFunctions.Attacher attacher) {
        if (!(origin.parent() instanceof Stmt.Assign assign) || assign.targets.size() != 1 || !(assign.targets.get(0) instanceof Expr.Name target)) {
            return false;
        }
        ParsedFile file = flow.fileOf(origin);
        Definition made = flow.definitionAt(target);
        List<Stmt> block = block(assign);
        if (!isLeftByReturnOnly(assign) && !made.variable().reads().stream().allMatch(read -> assign.end <= read.start && read.end <= block.get(block.size() - 1).end)) {
            return false;
        }
        for (int i = block.indexOf(assign) + 1; i > 0 && i < block.size(); i++) {
            Expr.Name given = block.get(i) instanceof Stmt.ExprStmt statement && statement.value instanceof Expr.Call call ? given(call, attacher) : null;
            if (given != null && file.defUse().reaching(given).equals(List.of(made))) {
                return true;
            }
            if (given == null && (!isQuiet(file, block.get(i)) || isGivenOn(block.get(i), target.id))) {
                return false;
            }
        }
        return false;
    }

    /** The statements among which this one stands. */
    private static List<Stmt> block(Stmt statement) {
        return Stream.of(statement.parent()).flatMap(parent -> parent instanceof Module module ? Stream.of(module.body)
                : parent instanceof Stmt.FunctionDef function ? Stream.of(function.body)
                : parent instanceof Stmt.With with ? Stream.of(with.body)
                : parent instanceof Stmt.Try guarded ? Stream.of(guarded.body)
                : parent instanceof Stmt.If branch ? Stream.of(branch.body, branch.orElse) : Stream.of())
                .filter(block -> block.contains(statement)).findFirst().orElse(List.of(statement));
    }

    /** Whether an exception between the statement and those behind it ends the function or module. */
    private static boolean isLeftByReturnOnly(Stmt statement) {
        return statement.parent() instanceof Module || statement.parent() instanceof Stmt.FunctionDef;
    }

    /** Whether the statement does more with a name than to use members of what it holds. */
    private static boolean isGivenOn(Stmt statement, String name) {
        return within(statement).anyMatch(node -> node instanceof Expr.Name read && read.id.equals(name) && !(read.parent() instanceof Expr.Attribute));
    }

    /** Whether the statement runs no code of the program but attachers. */
    private boolean isQuiet(ParsedFile file, Stmt statement) {
        if (statement instanceof Stmt.FunctionDef function) {
            List<Node> evaluated = new ArrayList<>(function.decorators);
            function.parameters.forEachChild(evaluated::add);
            return function.decorators.isEmpty() && evaluated.stream().flatMap(Attachments::within).noneMatch(Expr.Call.class::isInstance);
        }
        if (statement instanceof Stmt.Import || statement instanceof Stmt.ImportFrom) {
            return flow.index().imports().importedBy(file, statement).isEmpty();
        }
        boolean stores = statement instanceof Stmt.Assign assign && assign.targets.stream().allMatch(Expr.Name.class::isInstance)
                || statement instanceof Stmt.AnnAssign named && named.target instanceof Expr.Name
                || statement instanceof Stmt.ExprStmt;
        return stores && within(statement).allMatch(this::isQuiet);
    }

    private boolean isQuiet(Node node) {
        if (node instanceof Expr.Call call) {
            Set<Value> callees = flow.values(call.function);
            return !callees.isEmpty() && callees.stream().allMatch(callee -> callee instanceof Value.External || callee instanceof Value.Method);
        }
        boolean own = node instanceof Expr expr && flow.values(expr).stream().anyMatch(value -> value instanceof Value.Function
                || value instanceof Value.BoundFunction || value instanceof Value.ClassValue || value instanceof Value.Instance);
        return !own && !(node instanceof Expr.Yield) && !(node instanceof Expr.YieldFrom) && !(node instanceof Expr.Await);
    }

    private static Stream<Node> within(Node node) {
        List<Node> children = new ArrayList<>();
        node.forEachChild(children::add);
        return Stream.concat(Stream.of(node), children.stream().flatMap(Attachments::within));
    }
}
