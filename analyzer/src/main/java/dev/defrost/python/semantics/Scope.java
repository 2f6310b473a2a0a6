package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A region of code with names of its own. Identity is equality. */
public final class Scope {
    /** What opens the scope. */
    public enum Kind { MODULE, CLASS, FUNCTION, LAMBDA, COMPREHENSION }

    /** What {@code global} or {@code nonlocal} says of a name. */
    enum Declared { GLOBAL, NONLOCAL }

    private final Kind kind;
    private final Node node;
    private final Scope parent;
    private final List<Scope> children = new ArrayList<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Map<String, Declared> declared = new HashMap<>();
    private final Set<String> mentioned = new HashSet<>();
    /** What {@link #isVisible} has found out: the names of this scope and of those inside it. */
    private volatile Set<String> inside;
    private final List<Stmt.ImportFrom> starImports = new ArrayList<>();
    private final Set<String> managers = new TreeSet<>();
    private Set<String> lettingPass = Set.of();
    private boolean hidden;
    private boolean masked;

    Scope(Kind kind, Node node, Scope parent) {
        this.kind = kind;
        this.node = node;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    public Kind kind() {
        return kind;
    }

    /** The Module, ClassDef, FunctionDef, Lambda or comprehension expression. */
    public Node node() {
        return node;
    }

    /** The scope around this one; null for the module's. */
    public Scope parent() {
        return parent;
    }

    /** Whether it lies in another scope, at any depth. */
    public boolean isWithin(Scope outer) {
        for (Scope at = parent; at != null; at = at.parent) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    public List<Scope> children() {
        return Collections.unmodifiableList(children);
    }

    /** The scope's own variable of that name; null if the name is not bound here. */
    public Variable variable(String name) {
        return variables.get(name);
    }

    /** The scope's own variables, in the order of their first binding. */
    public Collection<Variable> variables() {
        return Collections.unmodifiableCollection(variables.values());
    }

    /**
     * Whether {@code from m import *} or text that did not parse stands here, so that names may be bound that nobody sees. Modules of the
     * standard library whose names are known do not count.
     */
    public boolean hasStarImport() {
        return hidden;
    }

    /** Whether text that did not parse stands here. */
    public boolean hasMaskedText() {
        return masked;
    }

    /** The statements {@code from m import *} of this scope, in source order. */
    public List<Stmt.ImportFrom> starImports() {
        return Collections.unmodifiableList(starImports);
    }

    /**
     * The variable that a read of {@code name} in this scope means, by Python's rules (class scopes are invisible from below,
     * {@code global} and {@code nonlocal} count); null for a builtin or a global that the file does not bind.
     */
    public Variable lookup(String name) {
        Scope scope = this;
        boolean own = true;
        while (scope != null) {
            if (own || scope.kind != Kind.CLASS) {
                if (scope.declared.get(name) == Declared.GLOBAL) {
                    return scope.module().variables.get(name);
                }
                Variable variable = scope.variables.get(name);
                if (variable != null) {
                    return variable;
                }
            }
            own = false;
            scope = scope.parent;
        }
        return null;
    }

    /**
     * Every name bound, read or declared in this scope, the scopes around it or those inside it: a fresh name avoids them all.
     */
    public Set<String> visibleNames() {
        Set<String> names = new TreeSet<>();
        for (Scope outer = parent; outer != null; outer = outer.parent) {
            names.addAll(outer.mentioned);
        }
        addMentioned(names);
        return names;
    }

    /** Whether {@link #visibleNames} holds the name. */
    public boolean isVisible(String name) {
        for (Scope outer = parent; outer != null; outer = outer.parent) {
            if (outer.mentioned.contains(name)) {
                return true;
            }
        }
        if (inside == null) {
            Set<String> names = new HashSet<>();
            addMentioned(names);
            inside = names;
        }
        return inside.contains(name);
    }

    Scope module() {
        Scope scope = this;
        while (scope.parent != null) {
            scope = scope.parent;
        }
        return scope;
    }

    /** The nearest scope outwards that is no comprehension: where a walrus binds. */
    public Scope outsideComprehensions() {
        Scope scope = this;
        while (scope.kind == Kind.COMPREHENSION) {
            scope = scope.parent;
        }
        return scope;
    }

    /** The names that {@code with} statements of the module call. */
    Set<String> managers() {
        return managers;
    }

    void noteManager(String name) {
        managers.add(name);
    }

    /** The module's names that are such classes as {@link #letsPass} asks for. */
    Set<String> lettingPass() {
        return lettingPass;
    }

    /** Whether the module's name is a class whose objects let every exception pass that leaves their {@code with}. */
    boolean letsPass(String name) {
        return lettingPass.contains(name);
    }

    /** Says which names are such classes; true when that is news. */
    boolean letPass(Set<String> names) {
        boolean changes = !names.equals(lettingPass);
        lettingPass = Set.copyOf(names);
        return changes;
    }

    Variable own(String name) {
        return variables.computeIfAbsent(name, key -> new Variable(this, key));
    }

    Declared declared(String name) {
        return declared.get(name);
    }

    void declare(String name, Declared how) {
        declared.put(name, how);
    }

    Set<String> mentioned() {
        return Collections.unmodifiableSet(mentioned);
    }

    void mention(String name) {
        mentioned.add(name);
    }

    /** {@code known} tells that every name is known that the star import may bind, and none is a builtin's. */
    void bindHidden(Stmt statement, boolean known) {
        hidden |= !known;
        masked |= !(statement instanceof Stmt.ImportFrom);
        if (statement instanceof Stmt.ImportFrom star) {
            starImports.add(star);
        }
    }

    private void addMentioned(Set<String> names) {
        names.addAll(mentioned);
        children.forEach(child -> child.addMentioned(names));
    }

    @Override
    public String toString() {
        return kind + "@" + node.start;
    }
}
