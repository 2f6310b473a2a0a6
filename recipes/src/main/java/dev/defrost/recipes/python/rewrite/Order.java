package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.PyType;
import dev.defrost.python.semantics.Repetition;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is evaluated before an expression in its statement, and whether any of that has an effect or may raise. */
final class Order {
    private static final Set<PyType> SIZED = Set.of(PyType.STR, PyType.BYTES, PyType.LIST, PyType.TUPLE, PyType.DICT, PyType.SET);

    private final Migration migration;

    Order(Migration migration) {
        this.migration = migration;
    }

    /** Whether the child is evaluated exactly once when its parent is, and before anything else in it that counts. */
    boolean isFirst(Node parent, Node child) {
        if (parent instanceof Expr.Attribute || parent instanceof Stmt.ExprStmt || parent instanceof Expr.Yield || parent instanceof Stmt.Return
                || parent instanceof WithItem || parent instanceof Expr.Await || parent instanceof Expr.UnaryOp) {
            return true;
        }
        if (parent instanceof Stmt.With with) {
            return with.items.get(0) == child;
        }
        if (parent instanceof Stmt.Assign assign) {
            return assign.value == child;
        }
        if (parent instanceof Stmt.AnnAssign assign) {
            return assign.value == child;
        }
        if (parent instanceof Stmt.For loop) {
            return loop.iter == child;
        }
        if (parent instanceof Stmt.If branch) {
            return branch.test == child;
        }
        if (parent instanceof Keyword keyword) {
            return keyword.value == child;
        }
        if (parent instanceof Expr.Conditional conditional) {
            return conditional.test == child;
        }
        if (parent instanceof Expr.BoolOp bool) {
            return bool.values.get(0) == child;
        }
        if (parent instanceof Expr.FormattedValue formatted) {
            return formatted.value == child;
        }
        if (parent instanceof Comprehension clause) {
            return clause.iter == child;
        }
        List<Comprehension> clauses = Repetition.clauses(parent);
        return !clauses.isEmpty() ? clauses.get(0) == child : parent instanceof Expr expr && onlyPlainBefore(expr, child);
    }

    /**
     * Whether the expression is evaluated exactly once when its statement is, in the scope of the statement, after all that stands before it and
     * before all that stands behind it. A statement that may leave out one of its expressions, as {@code assert} does, is none of these.
     */
    static boolean isInTextualOrder(Expr expr) {
        for (Node child = expr, parent = expr.parent(); ; child = parent, parent = parent.parent()) {
            boolean ordered = parent instanceof Expr.Attribute || parent instanceof Expr.Subscript || parent instanceof Expr.BinOp
                    || parent instanceof Expr.UnaryOp || parent instanceof Expr.JoinedString || parent instanceof Expr.FormattedValue field && field.value == child
                    || parent instanceof Expr.TupleExpr || parent instanceof Expr.ListExpr || parent instanceof Expr.DictExpr
                    || parent instanceof Keyword || parent instanceof Expr.Call call && !isUnpackedLate(call)
                    || parent instanceof Expr.Compare compare && compare.comparators.size() == 1
                    || parent instanceof Expr.Conditional choice && choice.test == child
                    || parent instanceof Expr.BoolOp bool && bool.values.get(0) == child;
            if (!ordered) {
                return parent instanceof Stmt.ExprStmt || parent instanceof Stmt.Return || parent instanceof Stmt.Assign assign && assign.value == child
                        || parent instanceof Stmt.AugAssign augmented && augmented.value == child || parent instanceof Stmt.If branch && branch.test == child
                        || parent instanceof Stmt.For loop && loop.iter == child;
            }
        }
    }

    /** {@code f(a=x, *y)}: Python evaluates y first. */
    private static boolean isUnpackedLate(Expr.Call call) {
        return !call.keywords.isEmpty() && call.arguments.stream().anyMatch(each -> each.start > call.keywords.get(0).start);
    }

    private boolean onlyPlainBefore(Expr parent, Node child) {
        for (Node part : parts(parent)) {
            if (part == child) {
                return true;
            }
            if (!isPlain(part)) {
                return false;
            }
        }
        return false;
    }

    /** The parts that Python always evaluates, in its order. */
    private static List<Node> parts(Expr expr) {
        List<Node> parts = new ArrayList<>();
        if (expr instanceof Expr.Call call) {
            parts.add(call.function);
            parts.addAll(call.arguments);
            parts.addAll(call.keywords);
        } else if (expr instanceof Expr.Subscript subscript) {
            parts.add(subscript.value);
            parts.add(subscript.index);
        } else if (expr instanceof Expr.Compare compare) {
            parts.add(compare.left);
            parts.add(compare.comparators.get(0));
        } else if (expr instanceof Expr.BinOp operation) {
            parts.add(operation.left);
            parts.add(operation.right);
        } else if (expr instanceof Expr.JoinedString text) {
            parts.addAll(text.values);
        } else if (expr instanceof Expr.TupleExpr tuple) {
            parts.addAll(tuple.elements);
        } else if (expr instanceof Expr.ListExpr list) {
            parts.addAll(list.elements);
        } else if (expr instanceof Expr.DictExpr dict) {
            for (int i = 0; i < dict.keys.size(); i++) {
                parts.add(dict.keys.get(i));
                parts.add(dict.values.get(i));
            }
        }
        return parts;
    }

    /** Whether evaluating this has no effect and cannot raise. */
    private boolean isPlain(Node node) {
        if (node instanceof Expr.Call call && call.arguments.size() == 1 && call.function instanceof Expr.Name name && name.id.equals("len")) {
            ParsedFile file = migration.flow().fileOf(call);
            boolean builtin = file.scopes().resolve(name) == null;
            return builtin && isPlain(call.arguments.get(0)) && SIZED.contains(migration.types(file).typeOf(call.arguments.get(0)));
        }
        if (node instanceof Keyword keyword) {
            return keyword.name != null && isPlain(keyword.value);
        }
        if (node instanceof Expr.FormattedValue formatted) {
            return formatted.format == null && formatted.value instanceof Expr.Attribute access && isIdentifier(access);
        }
        if (node instanceof Expr.Attribute access && access.parent() instanceof Expr.Call call && call.function == access) {
            return access.value instanceof Expr.Name || access.value instanceof Expr.Constant
                    || access.value instanceof Expr.Attribute field && new Fields(migration).isAlwaysThere(field);
        }
        return node instanceof Expr.Constant || node instanceof Expr.Name name && isBound(name)
                || node instanceof Expr.Attribute access && isIdentifier(access);
    }

    /** Whether a local variable has a value here; of others it is taken for granted. */
    private boolean isBound(Expr.Name name) {
        ParsedFile file = migration.flow().fileOf(name);
        Variable variable = file.scopes().resolve(name);
        boolean local = variable != null && variable.scope().kind() == Scope.Kind.FUNCTION && variable.scope() == Components.codeScope(file, name);
        return !local || !file.defUse().maybeUnbound(name);
    }

    /** Whether the access reads an identifier of a resource that is there: nothing happens, before or after. */
    private boolean isIdentifier(Expr.Attribute access) {
        ResourceDefinition type = migration.group(access.value) == null ? null : Carriers.type(migration.group(access.value));
        Construct construct = type == null ? null : type.construct(access.name);
        boolean identifier = construct instanceof Construct.Identifier || construct instanceof Construct.IdentifierAlias;
        boolean resource = migration.flow().values(access.value).stream().allMatch(Value.Resource.class::isInstance);
        return identifier && resource
                && (access.value instanceof Expr.Name name && isBound(name)
                        || access.value instanceof Expr.Attribute field && isSurelyThere(field));
    }

    /**
     * Whether an attribute of a parameter can be read: every instance has it, or a statement that ran to its end before has read or stored
     * it, and nothing takes it away, which the flow would show.
     */
    private boolean isSurelyThere(Expr.Attribute field) {
        ParsedFile file = migration.flow().fileOf(field);
        if (Kept.isKept(migration.group(field)) || !(field.value instanceof Expr.Name owner) || !isParameter(file, owner)) {
            return false;
        }
        if (new Fields(migration).isAlwaysThere(field)) {
            return true;
        }
        for (Node at = Hoists.statementOf(field); at instanceof Stmt && !(at instanceof Stmt.FunctionDef); at = at.parent()) {
            for (Stmt earlier : before((Stmt) at)) {
                if ((earlier instanceof Stmt.Assign || earlier instanceof Stmt.ExprStmt) && evaluates(file, earlier, owner, field.name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isParameter(ParsedFile file, Expr.Name name) {
        List<Definition> reaching = file.defUse().reaching(name);
        return reaching.size() == 1 && Stability.isOnlyDefinition(reaching.get(0)) && reaching.get(0).kind() == Definition.Kind.PARAMETER;
    }

    /** The statements of the same block that come before this one. */
    private static List<Stmt> before(Stmt statement) {
        List<Stmt> block = new ArrayList<>();
        if (statement.parent() instanceof Stmt around) {
            for (List<Stmt> each : blocks(around)) {
                if (each.contains(statement)) {
                    block.addAll(each.subList(0, each.indexOf(statement)));
                }
            }
        }
        return block;
    }

    private static List<List<Stmt>> blocks(Stmt statement) {
        return statement instanceof Stmt.FunctionDef function ? List.of(function.body)
                : statement instanceof Stmt.If branch ? List.of(branch.body, branch.orElse)
                : statement instanceof Stmt.For loop ? List.of(loop.body, loop.orElse)
                : statement instanceof Stmt.While loop ? List.of(loop.body, loop.orElse)
                : statement instanceof Stmt.With with ? List.of(with.body)
                : statement instanceof Stmt.Try guarded ? List.of(guarded.body, guarded.orElse, guarded.finalBody)
                : List.of();
    }

    /** Whether the statement certainly reads or stores the attribute of the same object. */
    private boolean evaluates(ParsedFile file, Node node, Expr.Name owner, String name) {
        if (node instanceof Expr.Attribute access && access.name.equals(name) && access.value instanceof Expr.Name other
                && file.scopes().resolve(other) == file.scopes().resolve(owner)) {
            return true;
        }
        boolean perhaps = node instanceof Expr.Lambda || node instanceof Expr.BoolOp || node instanceof Expr.Conditional
                || node instanceof Expr.Compare || !Repetition.clauses(node).isEmpty();
        boolean[] found = {false};
        if (!perhaps) {
            node.forEachChild(child -> found[0] |= evaluates(file, child, owner, name));
        }
        return found[0];
    }
}
