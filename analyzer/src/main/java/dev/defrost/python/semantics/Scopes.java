package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.NodeMap;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;

/**
 * The scopes of one file and what its names mean, by Python's own rules. Name mangling ({@code __x} in a class) is not
 * applied.
 */
public final class Scopes {
    private final Scope moduleScope;
    private final Map<Node, Scope> opened;
    private final NodeMap<Expr.Name, Variable> resolved;

    Scopes(Scope moduleScope, Map<Node, Scope> opened, NodeMap<Expr.Name, Variable> resolved) {
        this.moduleScope = moduleScope;
        this.opened = opened;
        this.resolved = resolved;
    }

    /** The scopes of a module. */
    public static Scopes of(Module module) {
        return new ScopeBuilder().build(module);
    }

    public Scope moduleScope() {
        return moduleScope;
    }

    /** The scope that this Module, ClassDef, FunctionDef, Lambda or comprehension opens; null for other nodes. */
    public Scope opensScope(Node node) {
        return opened.get(node);
    }

    /**
     * The innermost scope in which the node is evaluated: decorators, defaults, annotations and bases belong to the scope
     * around their definition, the first iterable of a comprehension to the scope around it. A parameter, as a binding, belongs
     * to its function; a FunctionDef, ClassDef, Lambda or comprehension to the scope that holds it.
     */
    public Scope scopeOf(Node node) {
        return ScopeBuilder.scopeOf(node, opened);
    }

    /**
     * The variable that the name means where it stands, read, bound or deleted; null for a builtin or a global the file never
     * binds.
     */
    public Variable resolve(Expr.Name name) {
        return resolved.get(name);
    }

    /** Every scope, outer before inner. */
    public Collection<Scope> all() {
        return Collections.unmodifiableCollection(opened.values());
    }
}
