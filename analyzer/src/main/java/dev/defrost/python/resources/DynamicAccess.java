package dev.defrost.python.resources;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/** Keeps groups whose names are reached by other means than names: {@code globals()}, {@code vars(self)}, {@code getattr}, {@code exec}. */
final class DynamicAccess {
    private static final Set<String> ALL_NAMES = Set.of("globals", "exec", "eval");
    private static final Set<String> OWN_NAMES = Set.of("locals", "vars", "dir", "exec", "eval");
    private static final Set<String> BY_NAME = Set.of("getattr", "setattr", "hasattr", "delattr");

    private final ValueFlow flow;
    private final Collection<ResourceGroup> groups;
    private final AskedNames asked;

    DynamicAccess(ValueFlow flow, Collection<ResourceGroup> groups) {
        this.flow = flow;
        this.groups = groups;
        this.asked = new AskedNames(flow);
    }

    void check() {
        if (!groups.isEmpty()) {
            flow.index().files().forEach(file -> file.module().descendants().forEach(node -> visit(file, node)));
        }
    }

    private void visit(ParsedFile file, Node node) {
        if (node instanceof Expr.Call call && call.function instanceof Expr.Name name && file.scopes().resolve(name) == null) {
            builtin(file, call, name.id);
        } else if (node instanceof Expr.Attribute attribute && attribute.name.equals("__dict__")) {
            flow.values(attribute.value).forEach(owner -> blockMembers(file, attribute, owner, null));
        }
    }

    private void builtin(ParsedFile file, Expr.Call call, String name) {
        if (ALL_NAMES.contains(name)) {
            block(file, call, location -> location instanceof Location.Var var && isModuleName(var, file));
        }
        if (OWN_NAMES.contains(name) && (call.arguments.isEmpty() || ALL_NAMES.contains(name))) {
            Scope scope = file.scopes().scopeOf(call).outsideComprehensions();
            block(file, call, location -> location instanceof Location.Var var && isSeenIn(scope, var.definition().variable())
                    && (ALL_NAMES.contains(name) || asked.mayHold(call, var.definition().variable().name())));
        }
        if ((name.equals("vars") || name.equals("dir")) && call.arguments.size() == 1) {
            flow.values(call.arguments.get(0)).forEach(owner -> blockMembers(file, call, owner, null));
        }
        if (BY_NAME.contains(name) && call.arguments.size() > 1) {
            String member = call.arguments.get(1) instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? constant.value : null;
            Set<Value> owners = flow.values(call.arguments.get(0));
            owners.forEach(owner -> blockMembers(file, call, owner, member));
            if (member != null && (owners.isEmpty() || owners.stream().anyMatch(owner -> owner.isUntold() && !owner.equals(Value.NONE)))) {
                block(file, call, location -> location instanceof Location.Field field && field.name().equals(member));
            }
        }
    }

    /** Whether a scope's names hold the variable: its own, and one of a function around it that it reads. */
    private static boolean isSeenIn(Scope scope, Variable variable) {
        return variable.scope() == scope || variable.scope().outsideComprehensions() == scope
                || variable.scope().kind() == Scope.Kind.FUNCTION && scope.isWithin(variable.scope()) && variable.reads().stream()
                        .anyMatch(read -> scope.node().start <= read.start && read.end <= scope.node().end);
    }

    /** Keeps what is held by attributes of an object or names of a module: by one of them, or by all when {@code name} is null. */
    private void blockMembers(ParsedFile file, Expr at, Value owner, String name) {
        ClassInfo info = owner instanceof Value.Instance instance ? instance.info()
                : owner instanceof Value.ClassValue cls ? cls.info() : null;
        if (info != null) {
            block(file, at, location -> location instanceof Location.Field field && field.root() == info.root()
                    && (name == null || name.equals(field.name())));
            block(file, at, location -> name != null && function(location) instanceof Stmt.FunctionDef method
                    && method.name.equals(name) && flow.index().classOfMethod(method) != null);
        } else if (owner instanceof Value.ModuleValue module) {
            block(file, at, location -> location instanceof Location.Var var && isModuleName(var, module.file())
                    && (name == null || name.equals(var.definition().variable().name())));
        }
    }

    /** The function whose parameter or result a location is; null for other locations. */
    static Node function(Location location) {
        if (location instanceof Location.Result result) {
            return result.function();
        }
        if (location instanceof Location.Part part) {
            return part.function();
        }
        boolean parameter = location instanceof Location.Var var && var.definition().kind() == Definition.Kind.PARAMETER;
        return parameter ? ((Location.Var) location).definition().variable().scope().node() : null;
    }

    private boolean isModuleName(Location.Var location, ParsedFile module) {
        Scope scope = location.definition().variable().scope();
        return scope.kind() == Scope.Kind.MODULE && scope == module.scopes().moduleScope();
    }

    private void block(ParsedFile file, Expr at, Predicate<Location> reached) {
        for (ResourceGroup group : groups) {
            if (group.reaches(reached)) {
                group.doubt(BlockerCode.DYNAMIC_ACCESS, Spans.of(file, at), BlockerCode.DYNAMIC_ACCESS.text());
            }
        }
    }
}
