package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A name of one scope: what Python resolves every mention of it to. Identity is equality. */
public final class Variable {
    private final Scope scope;
    private final String name;
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Expr.Name> reads = new ArrayList<>();
    private final List<Stmt> declarations = new ArrayList<>();
    private boolean crossesScopes;

    Variable(Scope scope, String name) {
        this.scope = scope;
        this.name = name;
    }

    public Scope scope() {
        return scope;
    }

    /** Whether it is filled by nothing but assignments to its name, wherever they stand. */
    public boolean isAssignedOnly() {
        return definitions.stream().allMatch(each -> each.kind() == Definition.Kind.ASSIGN || each.kind() == Definition.Kind.ANNOTATED
                || each.kind() == Definition.Kind.DECLARED);
    }

    public String name() {
        return name;
    }

    /** Every definition, in any scope of the file; source order within a scope. */
    public List<Definition> definitions() {
        return Collections.unmodifiableList(definitions);
    }

    /** Every read, in any scope of the file; the target of an augmented assignment is a read too. */
    public List<Expr.Name> reads() {
        return Collections.unmodifiableList(reads);
    }

    /** The {@code global} and {@code nonlocal} statements that name this variable. */
    public List<Stmt> declarations() {
        return Collections.unmodifiableList(declarations);
    }

    /**
     * Whether a scope other than the variable's own reads or binds it: nested functions, lambdas, classes and comprehensions,
     * {@code global}, {@code nonlocal}.
     */
    public boolean crossesScopes() {
        return crossesScopes;
    }

    void define(Definition definition) {
        definitions.add(definition);
        crossesScopes |= definition.madeIn() != scope;
    }

    void read(Expr.Name read, Scope from) {
        reads.add(read);
        crossesScopes |= from != scope;
    }

    void declare(Stmt declaration) {
        declarations.add(declaration);
    }

    @Override
    public String toString() {
        return name + " of " + scope;
    }
}
