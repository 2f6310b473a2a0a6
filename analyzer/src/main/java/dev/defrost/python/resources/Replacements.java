package dev.defrost.python.resources;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Resources that tests put into a variable of a module for a while, {@code with patch("module.table", table):}. What carries the components of
 * such a variable is replaced the same way, as long as all that the program does with the variable is over before anybody replaces it again.
 */
public final class Replacements {
    private static final Set<String> PATCHES = Set.of("unittest.mock.patch", "mock.patch", "mock.mock.patch");

    private final ValueFlow flow;
    private final Map<Expr.Call, Replacement> found = new IdentityHashMap<>();
    private final Set<Definition> replaced = new HashSet<>();

    /**
     * A call that replaces what a variable holds.
     *
     * @param target the text that names the variable
     * @param value the name of what comes into it
     * @param replaced the only definition of the variable
     */
    public record Replacement(ParsedFile file, Expr.Call call, Expr.Constant target, Expr.Name value, Definition replaced) {}

    Replacements(ValueFlow flow) {
        this.flow = flow;
    }

    /** The replacement that gives this value; null when it is given to something else, or is no resource. */
    public Replacement giving(Expr value) {
        Expr.Call call = value.parent() instanceof Expr.Call of ? of
                : value.parent() instanceof Keyword keyword && keyword.parent() instanceof Expr.Call of ? of : null;
        Replacement replacement = call == null ? null : found.get(call);
        return replacement != null && replacement.value == value ? replacement : null;
    }

    /** The replacement that the call makes; null when it makes none. */
    Replacement madeBy(Expr.Call call) {
        return found.get(call);
    }

    /** Whether the variable may hold something else for a while. */
    public boolean isReplaced(Definition definition) {
        return replaced.contains(definition);
    }

    /** Looks at a call whose callee and arguments have been evaluated. */
    Replacement evaluate(ParsedFile file, Expr.Call call) {
        if (found.containsKey(call)) {
            return found.get(call);
        }
        Replacement replacement = replacement(file, call);
        if (replacement == null || flow.values(replacement.value).stream().noneMatch(Value.Resource.class::isInstance)) {
            return null;
        }
        found.put(call, replacement);
        replaced.add(replacement.replaced);
        return replacement;
    }

    private Replacement replacement(ParsedFile file, Expr.Call call) {
        boolean entered = call.parent() instanceof WithItem item && item.context == call && item.target == null
                && item.parent() instanceof Stmt.With with && !with.isAsync;
        if (!entered || call.arguments.size() + call.keywords.size() != 2 || call.arguments.isEmpty()
                || !(call.arguments.get(0) instanceof Expr.Constant target) || target.kind != Expr.Kind.STRING
                || !file.module().source.slice(target).matches("\"[\\w.]+\"|'[\\w.]+'")
                || !flow.values(call.function).stream().allMatch(value -> value instanceof Value.External callee && PATCHES.contains(callee.name()))) {
            return null;
        }
        Expr given = call.keywords.isEmpty() ? call.arguments.get(1) : "new".equals(call.keywords.get(0).name) ? call.keywords.get(0).value : null;
        Definition definition = variable(file, target.value);
        return given instanceof Expr.Name value && definition != null && isLocal(file, value) ? new Replacement(file, call, target, value, definition) : null;
    }

    /** The variable's only definition, an assignment at the top of its own module; null when there is no such variable. */
    private Definition variable(ParsedFile file, String path) {
        int dot = path.lastIndexOf('.');
        ParsedFile module = dot < 0 ? null : flow.index().project().resolveModule(path.substring(0, dot), 0, file);
        Variable variable = module == null ? null : module.scopes().moduleScope().variable(path.substring(dot + 1));
        if (variable == null || variable.definitions().size() != 1 || !variable.declarations().isEmpty()) {
            return null;
        }
        Definition only = variable.definitions().get(0);
        return only.kind() == Definition.Kind.ASSIGN && only.site() instanceof Expr.Name ? only : null;
    }

    /** Whether no other function fills the name meanwhile. */
    private static boolean isLocal(ParsedFile file, Expr.Name name) {
        Variable variable = file.scopes().resolve(name);
        return variable != null && variable.scope().kind() == Scope.Kind.FUNCTION && variable.declarations().isEmpty()
                && file.scopes().scopeOf(name) == variable.scope();
    }

    // ---- what the program does with the variable

    /** Why the uses of a replaced variable keep the group; null when each is over as soon as it is evaluated. */
    String refusal(ResourceGroup group, Occurrence occurrence) {
        if (replaced.isEmpty() || Reads.locations(flow, occurrence.expr()).stream()
                .noneMatch(each -> each instanceof Location.Var var && isReplaced(var.definition()))) {
            return null;
        }
        boolean passing = occurrence.context() instanceof Occurrence.Attached attached ? isCalled(attached.access())
                : occurrence.context() instanceof Occurrence.Member member && occurrence.value() instanceof Value.Resource resource
                        ? isPassing(resource.type(), member.access())
                : occurrence.context() instanceof Occurrence.Moved && isAttaching(group, occurrence.expr());
        return passing ? null : "tests replace the variable, and more is done with it than to call its methods";
    }

    /** Whether nothing of the resource is left when the member's value is there, but what a {@code with} ends. */
    private static boolean isPassing(ResourceDefinition type, Expr.Attribute access) {
        Construct construct = type.construct(access.name);
        boolean named = construct instanceof Construct.Identifier || construct instanceof Construct.IdentifierAlias;
        boolean calls = construct instanceof Construct.Action action && action.result() == null || construct instanceof Construct.Waiter
                || construct instanceof Construct.Injected && access.parent().parent() instanceof WithItem;
        return !type.isServiceResource() && (named || calls && isCalled(access));
    }

    private static boolean isCalled(Expr.Attribute access) {
        return access.parent() instanceof Expr.Call call && call.function == access;
    }

    private boolean isAttaching(ResourceGroup group, Expr expr) {
        List<Flow> moves = new ArrayList<>(group.flows());
        moves.removeIf(move -> move.source() != expr);
        return !moves.isEmpty() && moves.stream().allMatch(move -> move.target() instanceof Location.Var var
                && flow.attached().of(var.definition().variable().scope().node()) != null);
    }
}
