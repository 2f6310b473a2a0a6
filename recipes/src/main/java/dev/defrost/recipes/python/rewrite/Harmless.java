package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.HashSet;
import java.util.Set;

/** Whether a value is only looked at: neither it nor anything in it is changed or kept by code that cannot be seen. */
final class Harmless {
    private static final Set<String> LOOKING =
            Set.of("print", "len", "str", "int", "float", "bool", "repr", "format", "isinstance", "type", "round", "abs", "any", "all", "hash", "ord");
    private static final Set<String> PASSING =
            Set.of("list", "sorted", "tuple", "set", "frozenset", "reversed", "max", "min", "enumerate", "iter", "next", "dict", "sum", "zip");
    private static final Set<String> LOOKING_METHODS =
            Set.of("lower", "upper", "strip", "startswith", "endswith", "split", "encode", "isoformat", "join", "dumps", "format");
    private static final Set<String> PASSING_METHODS = Set.of("get", "items", "keys", "values", "copy");

    private final Migration migration;
    private final ParsedFile file;
    private final Set<Node> seen = new HashSet<>();

    Harmless(Migration migration, ParsedFile file) {
        this.migration = migration;
        this.file = file;
    }

    /** Whether the value of the expression is only looked at, where it stands and wherever it goes. */
    boolean isLookedAt(Expr expr) {
        Node parent = expr.parent();
        if (!seen.add(expr) || parent instanceof Stmt.ExprStmt || ResponseWalk.isTest(expr)) {
            return true;
        }
        if (ResponseConversions.isStored(expr)) {
            return false;
        }
        if (parent instanceof Expr.Subscript subscript) {
            return subscript.index == expr || !ResponseConversions.isStored(subscript) && isLookedAt(subscript);
        }
        if (parent instanceof Expr.Attribute method) {
            return method.parent() instanceof Expr.Call call && call.function == method
                    && (LOOKING_METHODS.contains(method.name) || PASSING_METHODS.contains(method.name) && isLookedAt(call));
        }
        if (parent instanceof Expr.Call call) {
            return call.arguments.contains(expr) && argument(call);
        }
        if (parent instanceof Expr.BinOp operation) {
            return !operation.op.equals("+") && !operation.op.equals("*") || isLookedAt(operation);
        }
        if (parent instanceof Stmt.For loop) {
            return loop.iter == expr && bound(loop.target);
        }
        if (parent instanceof Comprehension clause) {
            return clause.iter == expr && bound(clause.target);
        }
        if (parent instanceof Stmt.Assign assign) {
            return assign.targets.stream().allMatch(this::bound);
        }
        if (parent instanceof Expr.NamedExpr walrus) {
            return bound(walrus.target) && isLookedAt(walrus);
        }
        return parent instanceof Expr.Compare || parent instanceof Expr.UnaryOp || parent instanceof Expr.FormattedValue
                || isTransparent(parent) && isLookedAt((Expr) parent);
    }

    /** Whether the value, or what holds it, is the value of the expression around it. */
    private static boolean isTransparent(Node parent) {
        return parent instanceof Expr.Conditional || parent instanceof Expr.BoolOp || parent instanceof Expr.TupleExpr
                || parent instanceof Expr.ListExpr || parent instanceof Expr.SetExpr || parent instanceof Expr.DictExpr
                || parent instanceof Expr.ListComp || parent instanceof Expr.SetComp || parent instanceof Expr.DictComp
                || parent instanceof Expr.GeneratorExp;
    }

    private boolean argument(Expr.Call call) {
        if (call.function instanceof Expr.Name name && file.defUse().isBuiltin(name)) {
            boolean plain = call.keywords.stream().map(keyword -> keyword.value).allMatch(value -> value instanceof Expr.Constant
                    || value instanceof Expr.Lambda lambda && !(lambda.body instanceof Expr.Call));
            return plain && (LOOKING.contains(name.id) || PASSING.contains(name.id) && isLookedAt(call));
        }
        return migration.flow().values(call.function).stream().anyMatch(
                value -> value instanceof Value.External external && (external.name().equals("json.dumps") || external.name().equals("decimal.Decimal")))
                && call.keywords.stream().map(keyword -> (Keyword) keyword).noneMatch(keyword -> keyword.name == null);
    }

    private boolean bound(Expr target) {
        if (target instanceof Expr.TupleExpr tuple) {
            return tuple.elements.stream().allMatch(this::bound);
        }
        Definition definition = target instanceof Expr.Name ? migration.flow().index().definitionAt(target) : null;
        if (definition == null || definition.variable().scope().kind() == Scope.Kind.CLASS
                || definition.variable().scope().kind() == Scope.Kind.MODULE && migration.responses().isSeenOutside(file, definition.variable().name())) {
            return false;
        }
        return file.defUse().uses(definition).stream().allMatch(this::isLookedAt);
    }
}
