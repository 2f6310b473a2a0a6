package dev.defrost.python.semantics;

import dev.defrost.definitions.read.StarImports;
import dev.defrost.python.semantics.Definition.Kind;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.ExceptHandler;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.NodeMap;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Parameters;
import dev.defrost.python.syntax.Pattern;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes {@link Scopes} in two steps, as CPython does: one walk collects scopes, bindings, declarations and reads; only then,
 * because a name is local to its whole scope wherever it is bound, are bindings and reads resolved.
 */
final class ScopeBuilder {
    private record Binding(Scope scope, String name, Node site, Kind kind, Stmt statement, Expr value) {}

    private record Read(Scope scope, Expr.Name name) {}

    private record Declaration(Scope scope, Stmt statement, List<String> names) {}

    /** {@code names} are those that it may bind; null when they are not known. */
    private record Wildcard(Scope scope, Node site, Stmt statement, Set<String> names) {}

    private final Map<Node, Scope> opened = new LinkedHashMap<>();
    private final NodeMap<Expr.Name, Variable> resolved = new NodeMap<>();
    private final List<Binding> bindings = new ArrayList<>();
    private final List<Read> reads = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Wildcard> wildcards = new ArrayList<>();

    Scopes build(Module module) {
        Scope scope = open(Scope.Kind.MODULE, module, null);
        all(module.body, scope);
        resolve();
        return new Scopes(scope, opened, resolved);
    }

    static Scope scopeOf(Node node, Map<Node, Scope> opened) {
        if (node instanceof Module) {
            return opened.get(node);
        }
        if (node instanceof Parameters) {
            return opened.get(node.parent());
        }
        if (node instanceof Parameter) {
            return opened.get(node.parent().parent());
        }
        Node child = node;
        while (true) {
            Node parent = child.parent();
            if (parent instanceof Parameter) {
                child = parent.parent().parent();
            } else if (parent instanceof Comprehension clause && clause.iter == child && isFirst(clause)) {
                child = clause.parent();
            } else if (opensAround(parent, child)) {
                return opened.get(parent);
            } else {
                child = parent;
            }
        }
    }

    private static boolean opensAround(Node parent, Node child) {
        if (parent instanceof Stmt.FunctionDef || parent instanceof Stmt.ClassDef) {
            return child instanceof Stmt;
        }
        return parent instanceof Module || parent instanceof Expr.Lambda || clauses(parent) != null;
    }

    private static boolean isFirst(Comprehension clause) {
        return clauses(clause.parent()).get(0) == clause;
    }

    /** The clauses of a comprehension expression; null for any other node. */
    static List<Comprehension> clauses(Node node) {
        if (node instanceof Expr.ListComp comp) {
            return comp.clauses;
        } else if (node instanceof Expr.SetComp comp) {
            return comp.clauses;
        } else if (node instanceof Expr.DictComp comp) {
            return comp.clauses;
        }
        return node instanceof Expr.GeneratorExp comp ? comp.clauses : null;
    }

    private void all(List<? extends Node> nodes, Scope scope) {
        for (Node node : nodes) {
            visit(node, scope);
        }
    }

    private void visit(Node node, Scope scope) {
        if (node == null) {
            return;
        }
        if (node instanceof Stmt statement) {
            statement(statement, scope);
        } else if (node instanceof Expr.Name name) {
            read(name, scope);
        } else if (node instanceof Expr.Lambda lambda) {
            Scope inner = open(Scope.Kind.LAMBDA, lambda, scope);
            parameters(lambda.parameters, scope, inner);
            visit(lambda.body, inner);
        } else if (node instanceof Expr.NamedExpr walrus) {
            visit(walrus.value, scope);
            bind(scope.outsideComprehensions(), walrus.target.id, walrus.target, Kind.WALRUS, statementOf(walrus), walrus.value);
        } else if (clauses(node) != null) {
            comprehension(node, scope);
        } else if (node instanceof ExceptHandler handler) {
            visit(handler.type, scope);
            if (handler.name != null) {
                bind(scope, handler.name, handler, Kind.EXCEPT, statementOf(handler), null);
            }
            all(handler.body, scope);
        } else if (node instanceof Pattern pattern) {
            pattern(pattern, scope);
        } else {
            node.forEachChild(child -> visit(child, scope));
        }
    }

    private void statement(Stmt statement, Scope scope) {
        if (statement instanceof Stmt.FunctionDef def) {
            all(def.decorators, scope);
            Scope inner = new Scope(Scope.Kind.FUNCTION, def, scope);
            parameters(def.parameters, scope, inner);
            visit(def.returns, scope);
            bind(scope, def.name, def, Kind.FUNCTION, def, null);
            opened.put(def, inner);
            all(def.body, inner);
        } else if (statement instanceof Stmt.ClassDef def) {
            all(def.decorators, scope);
            all(def.bases, scope);
            all(def.keywords, scope);
            bind(scope, def.name, def, Kind.CLASS, def, null);
            all(def.body, open(Scope.Kind.CLASS, def, scope));
        } else if (statement instanceof Stmt.Assign assign) {
            visit(assign.value, scope);
            assign.targets.forEach(target -> target(target, scope, Kind.ASSIGN, assign, assign.value));
        } else if (statement instanceof Stmt.AugAssign assign) {
            visit(assign.target, scope);
            visit(assign.value, scope);
            if (assign.target instanceof Expr.Name name) {
                bind(scope, name.id, name, Kind.AUGMENTED, assign, null);
            }
        } else if (statement instanceof Stmt.AnnAssign assign) {
            visit(assign.annotation, scope);
            visit(assign.value, scope);
            target(assign.target, scope, assign.value == null ? Kind.DECLARED : Kind.ANNOTATED, assign, assign.value);
        } else if (statement instanceof Stmt.For loop) {
            visit(loop.iter, scope);
            target(loop.target, scope, Kind.FOR, loop, loop.iter);
            all(loop.body, scope);
            all(loop.orElse, scope);
        } else if (statement instanceof Stmt.With with) {
            for (WithItem item : with.items) {
                if (item.context instanceof Expr.Call made && made.function instanceof Expr.Name name) {
                    scope.module().noteManager(name.id);
                }
                visit(item.context, scope);
                target(item.target, scope, Kind.WITH, with, item.context);
            }
            all(with.body, scope);
        } else if (statement instanceof Stmt.Delete delete) {
            delete.targets.forEach(target -> delete(target, scope, delete));
        } else if (statement instanceof Stmt.TypeAlias alias) {
            target(alias.name, scope, Kind.TYPE_ALIAS, alias, null);
            visit(alias.value, scope);
        } else {
            names(statement, scope);
        }
    }

    /** The statements that name variables by text, and all that only hold expressions and statements. */
    private void names(Stmt statement, Scope scope) {
        if (statement instanceof Stmt.Import imports) {
            for (Alias alias : imports.names) {
                bind(scope, alias.asName != null ? alias.asName : head(alias.name), alias, Kind.IMPORT, imports, null);
            }
        } else if (statement instanceof Stmt.ImportFrom imports) {
            for (Alias alias : imports.names) {
                if (alias.name.equals("*")) {
                    Set<String> given = imports.level == 0 ? StarImports.of(imports.module) : null;
                    scope.bindHidden(imports, given != null);
                    wildcards.add(new Wildcard(scope, alias, imports, given));
                } else {
                    bind(scope, alias.asName != null ? alias.asName : alias.name, alias, Kind.IMPORT, imports, null);
                }
            }
        } else if (statement instanceof Stmt.Masked masked) {
            scope.bindHidden(masked, false);
            wildcards.add(new Wildcard(scope, masked, masked, null));
        } else if (statement instanceof Stmt.Global global) {
            declare(global, global.names, scope, Scope.Declared.GLOBAL);
        } else if (statement instanceof Stmt.Nonlocal nonlocal) {
            declare(nonlocal, nonlocal.names, scope, Scope.Declared.NONLOCAL);
        } else {
            statement.forEachChild(child -> visit(child, scope));
        }
    }

    private static String head(String dotted) {
        int dot = dotted.indexOf('.');
        return dot < 0 ? dotted : dotted.substring(0, dot);
    }

    private void declare(Stmt statement, List<String> names, Scope scope, Scope.Declared how) {
        declarations.add(new Declaration(scope, statement, names));
        for (String name : names) {
            scope.mention(name);
            if (scope.kind() != Scope.Kind.MODULE) {
                scope.declare(name, how);
            }
        }
    }

    private void parameters(Parameters parameters, Scope outer, Scope inner) {
        if (parameters == null) {
            return;
        }
        parameters.forEachChild(child -> {
            Parameter parameter = (Parameter) child;
            visit(parameter.annotation, outer);
            visit(parameter.defaultValue, outer);
            bind(inner, parameter.name, parameter, Kind.PARAMETER, null, null);
        });
    }

    private void comprehension(Node node, Scope scope) {
        List<Comprehension> clauses = clauses(node);
        visit(clauses.get(0).iter, scope);
        Scope inner = open(Scope.Kind.COMPREHENSION, node, scope);
        for (Comprehension clause : clauses) {
            if (clause != clauses.get(0)) {
                visit(clause.iter, inner);
            }
            target(clause.target, inner, Kind.COMPREHENSION, null, clause.iter);
            all(clause.ifs, inner);
        }
        node.forEachChild(child -> {
            if (child instanceof Expr) {
                visit(child, inner);
            }
        });
    }

    private void target(Expr target, Scope scope, Kind kind, Stmt statement, Expr value) {
        if (target instanceof Expr.Name name) {
            bind(scope, name.id, name, kind, statement, value);
        } else if (target instanceof Expr.TupleExpr tuple) {
            tuple.elements.forEach(element -> target(element, scope, Kind.UNPACK, statement, null));
        } else if (target instanceof Expr.ListExpr list) {
            list.elements.forEach(element -> target(element, scope, Kind.UNPACK, statement, null));
        } else if (target instanceof Expr.Starred starred) {
            target(starred.value, scope, Kind.UNPACK, statement, null);
        } else {
            visit(target, scope);
        }
    }

    private void delete(Expr target, Scope scope, Stmt.Delete statement) {
        if (target instanceof Expr.TupleExpr tuple) {
            tuple.elements.forEach(element -> delete(element, scope, statement));
        } else if (target instanceof Expr.ListExpr list) {
            list.elements.forEach(element -> delete(element, scope, statement));
        } else {
            target(target, scope, Kind.DELETE, statement, null);
        }
    }

    private void pattern(Pattern pattern, Scope scope) {
        String name = capture(pattern);
        pattern.forEachChild(child -> visit(child, scope));
        if (name != null) {
            bind(scope, name, pattern, Kind.PATTERN, statementOf(pattern), null);
        }
    }

    /** The name that the pattern itself binds, or null. */
    static String capture(Pattern pattern) {
        if (pattern instanceof Pattern.As as) {
            return as.name;
        } else if (pattern instanceof Pattern.Star star) {
            return star.name;
        }
        return pattern instanceof Pattern.Mapping mapping ? mapping.rest : null;
    }

    private static Stmt statementOf(Node node) {
        Node holder = node;
        while (!(holder instanceof Stmt)) {
            if (holder == null) {
                return null;
            }
            holder = holder.parent();
        }
        return (Stmt) holder;
    }

    private Scope open(Scope.Kind kind, Node node, Scope parent) {
        Scope scope = new Scope(kind, node, parent);
        opened.put(node, scope);
        return scope;
    }

    private void bind(Scope scope, String name, Node site, Kind kind, Stmt statement, Expr value) {
        scope.mention(name);
        bindings.add(new Binding(scope, name, site, kind, statement, value));
    }

    private void read(Expr.Name name, Scope scope) {
        scope.mention(name.id);
        reads.add(new Read(scope, name));
    }

    private void resolve() {
        for (Binding binding : bindings) {
            Scope.Declared declared = binding.scope.declared(binding.name);
            if (declared == null) {
                binding.scope.own(binding.name);
            } else if (declared == Scope.Declared.GLOBAL) {
                binding.scope.module().own(binding.name);
            }
        }
        for (Binding binding : bindings) {
            Variable variable = binding.scope.lookup(binding.name);
            if (variable == null) {
                variable = binding.scope.own(binding.name);
            }
            variable.define(new Definition(
                    variable, binding.scope, binding.site, binding.kind, binding.statement, binding.value));
            if (binding.site instanceof Expr.Name name) {
                resolved.put(name, variable);
            }
        }
        for (Wildcard wildcard : wildcards) {
            for (Variable variable : wildcard.scope.variables()) {
                if (wildcard.names == null || wildcard.names.contains(variable.name())) {
                    variable.define(new Definition(
                            variable, wildcard.scope, wildcard.site, Kind.STAR_IMPORT, wildcard.statement, null));
                }
            }
        }
        for (Declaration declaration : declarations) {
            for (String name : declaration.names) {
                Variable variable = declaration.scope.lookup(name);
                if (variable != null) {
                    variable.declare(declaration.statement);
                }
            }
        }
        for (Read read : reads) {
            Variable variable = read.scope.lookup(read.name.id);
            if (variable != null) {
                variable.read(read.name, read.scope);
                resolved.put(read.name, variable);
            }
        }
    }
}
