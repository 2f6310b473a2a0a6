package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.List;

/** Which definitions reach which reads in one file. Worked out when asked for, variable by variable. */
public final class DefUse {
    private final Scopes scopes;

    private DefUse(Scopes scopes) {
        this.scopes = scopes;
    }

    public static DefUse of(Scopes scopes) {
        return new DefUse(scopes);
    }

    /** The control-flow graph of the scope, made once. */
    public ControlFlow controlFlow(Scope scope) {
        throw new UnsupportedOperationException();
    }

    /**
     * The definitions whose value the read may see, in source order: flow-sensitive where the read is executed in place with its
     * variable (its own scope, list, set and dict comprehensions, generator expressions consumed at once, class bodies). All
     * binding definitions when the read is deferred (nested function, lambda, generator expression), when any definition is made
     * by other code ({@code global}, {@code nonlocal}), and in code that cannot be reached. Empty for names that resolve to nothing.
     */
    public List<Definition> reaching(Expr.Name read) {
        Variable variable = scopes.resolve(read);
        return variable == null ? List.of() : reachingAt(variable, read);
    }

    /** The definitions that hold just before the node is evaluated; as {@link #reaching} for a read of the variable at that place. */
    public List<Definition> reachingAt(Variable variable, Node position) {
        return variable.definitions();
    }

    /** Whether the variable may be unbound at the read; true where that is not known. In class bodies Python then looks for a global. */
    public boolean maybeUnbound(Expr.Name read) {
        return true;
    }

    /** The reads that may see this definition. */
    public List<Expr.Name> uses(Definition definition) {
        return definition.variable().reads();
    }

    /** Whether the variable provably holds at {@code use} the value that {@code definition} gave it in the definition's last execution. */
    public boolean sameValue(Definition definition, Node use) {
        throw new UnsupportedOperationException();
    }
}
