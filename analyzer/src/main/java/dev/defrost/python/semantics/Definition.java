package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;

/**
 * One place that binds, unbinds or declares a variable. Identity is equality.
 *
 * <p>{@link Kind#DECLARED} ({@code x: int}) makes a name local but never binds it and {@link Kind#DELETE} unbinds it: both
 * are listed by {@link Variable#definitions} and never returned as reaching definitions. {@link Kind#STAR_IMPORT} may bind
 * the variable or leave it alone: it is listed for every variable of a scope that has {@code from m import *}.
 */
public final class Definition {
    /** How the name is bound; {@link #UNPACK} for a name inside a tuple, list or starred target of any statement. */
    public enum Kind {
        ASSIGN, ANNOTATED, DECLARED, AUGMENTED, UNPACK, FOR, WITH, PARAMETER, IMPORT, STAR_IMPORT, FUNCTION, CLASS, EXCEPT,
        PATTERN, WALRUS, COMPREHENSION, TYPE_ALIAS, DELETE
    }

    private final Variable variable;
    private final Scope madeIn;
    private final Node site;
    private final Kind kind;
    private final Stmt statement;
    private final Expr value;

    Definition(Variable variable, Scope madeIn, Node site, Kind kind, Stmt statement, Expr value) {
        this.variable = variable;
        this.madeIn = madeIn;
        this.site = site;
        this.kind = kind;
        this.statement = statement;
        this.value = value;
    }

    public Variable variable() {
        return variable;
    }

    /** The scope whose code makes the binding: not the variable's own after {@code global} or {@code nonlocal}. */
    public Scope madeIn() {
        return madeIn;
    }

    /** The node that names the variable: an Expr.Name, Parameter, Alias, FunctionDef, ClassDef, ExceptHandler or Pattern. */
    public Node site() {
        return site;
    }

    public Kind kind() {
        return kind;
    }

    /** The statement that holds the site; null for parameters and for targets in comprehensions. */
    public Stmt statement() {
        return statement;
    }

    /**
     * The expression on the right: of {@code name = value} (also with several targets), an annotated assignment or walrus; the
     * context manager of a WITH, the iterable of a FOR or COMPREHENSION whose whole target is the name. Null otherwise, so for
     * UNPACK, AUGMENTED and all others.
     */
    public Expr value() {
        return value;
    }

    /** Whether the name holds a value afterwards: false for DECLARED and DELETE. */
    public boolean binds() {
        return kind != Kind.DECLARED && kind != Kind.DELETE;
    }

    /** Whether an assignment fills the variable with its {@link #value}, and nothing takes that apart. */
    public boolean isAssigned() {
        return kind == Kind.ASSIGN || kind == Kind.ANNOTATED || kind == Kind.WALRUS;
    }

    @Override
    public String toString() {
        return kind + " " + variable.name() + "@" + site.start;
    }
}
