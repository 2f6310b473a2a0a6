package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.List;
import java.util.Set;

/**
 * Whether a call follows a statement in every execution with nothing between them that could be noticed: then it makes no difference whether
 * a value is looked at in the statement or in the call. What is allowed between are assignments of plain values to variables and to a dict's
 * keys, and branches of such.
 */
final class UntilCall {
    private static final Set<String> CONDITIONS = Set.of("Key", "Attr");

    private final Expr.Call call;
    private final String dict;
    private final boolean mayRepeat;

    /**
     * @param dict the variable that holds what the statement makes; entries of it may be assigned
     * @param mayRepeat whether the call may be made more than once for one run of the statement
     */
    UntilCall(Expr.Call call, String dict, boolean mayRepeat) {
        this.call = call;
        this.dict = dict;
        this.mayRepeat = mayRepeat;
    }

    boolean isQuietAfter(Stmt statement) {
        Node owner = statement.parent();
        List<Stmt> block = block(owner, statement);
        if (block == null) {
            return false;
        }
        for (Stmt next : block.subList(block.indexOf(statement) + 1, block.size())) {
            if (contains(next)) {
                return reaches(next);
            }
            if (!isQuiet(next)) {
                return false;
            }
        }
        return owner instanceof Stmt.If branch && isQuietAfter(branch);
    }

    private static List<Stmt> block(Node owner, Stmt statement) {
        if (owner instanceof Stmt.If branch) {
            return branch.body.contains(statement) ? branch.body : branch.orElse;
        }
        if (owner instanceof Stmt.While loop) {
            return loop.body.contains(statement) ? loop.body : null;
        }
        if (owner instanceof Stmt.For loop) {
            return loop.body.contains(statement) ? loop.body : null;
        }
        return owner instanceof Stmt.FunctionDef function ? function.body
                : owner instanceof dev.defrost.python.syntax.Module module ? module.body
                : owner instanceof Stmt.Try attempt && attempt.body.contains(statement) ? attempt.body
                : owner instanceof Stmt.With with ? with.body : null;
    }

    private boolean contains(Node node) {
        return node.start <= call.start && call.end <= node.end;
    }

    /** Whether the statement, which contains the call, gets to it first of all. */
    private boolean reaches(Stmt statement) {
        if (statement instanceof Stmt.While loop && mayRepeat && isTrue(loop.test)) {
            for (Stmt next : loop.body) {
                if (contains(next)) {
                    return reaches(next);
                }
                if (!isQuiet(next)) {
                    return false;
                }
            }
            return false;
        }
        if (statement instanceof Stmt.While) {
            return false;
        }
        Node head = statement instanceof Stmt.If branch ? branch.test : statement instanceof Stmt.For loop ? loop.iter
                : statement instanceof Stmt.With with ? with.items.get(0)
                : statement instanceof Stmt.Try || statement instanceof Stmt.Match || statement instanceof Stmt.FunctionDef
                        || statement instanceof Stmt.ClassDef ? null : statement;
        return head != null && contains(head) && isFirst(head);
    }

    /** Whether nothing in the node is evaluated before the call but plain values, and the call whenever the node is. */
    private boolean isFirst(Node node) {
        if (node == call) {
            return call.keywords.stream().map((Keyword keyword) -> keyword.value).allMatch(UntilCall::isPlain);
        }
        if (node instanceof Expr.Lambda || node instanceof Expr.Conditional || node instanceof Expr.BoolOp || node instanceof Expr.Compare
                || node instanceof Expr.ListComp || node instanceof Expr.SetComp || node instanceof Expr.DictComp || node instanceof Expr.GeneratorExp) {
            Node first = firstOf(node);
            return first != null && contains(first) && isFirst(first);
        }
        boolean[] quiet = {true};
        Node[] inner = {null};
        node.forEachChild(child -> {
            if (contains(child)) {
                inner[0] = child;
            } else if (child.start < call.start) {
                quiet[0] &= child instanceof Expr expr && isPlain(expr);
            }
        });
        return quiet[0] && inner[0] != null && isFirst(inner[0]);
    }

    /** The part that is evaluated first, and always. */
    private static Node firstOf(Node node) {
        return node instanceof Expr.Conditional conditional ? conditional.test : node instanceof Expr.BoolOp op ? op.values.get(0)
                : node instanceof Expr.Compare compare ? compare.left : node instanceof Expr.ListComp comp ? comp.clauses.get(0).iter
                : node instanceof Expr.SetComp comp ? comp.clauses.get(0).iter : node instanceof Expr.DictComp comp ? comp.clauses.get(0).iter : null;
    }

    private static boolean isTrue(Expr test) {
        return test instanceof Expr.Constant constant && (constant.kind == Expr.Kind.TRUE || constant.kind == Expr.Kind.INT && !constant.value.equals("0"));
    }

    private boolean isQuiet(Stmt statement) {
        if (statement instanceof Stmt.Assign assign) {
            return isPlain(assign.value) && assign.targets.stream().allMatch(this::isPlainTarget);
        }
        if (statement instanceof Stmt.AnnAssign assign) {
            return assign.value != null && assign.target instanceof Expr.Name && isPlain(assign.value);
        }
        if (statement instanceof Stmt.If branch) {
            return isPlain(branch.test) && branch.body.stream().allMatch(this::isQuiet) && branch.orElse.stream().allMatch(this::isQuiet);
        }
        return statement instanceof Stmt.Pass || statement instanceof Stmt.ExprStmt text && text.value instanceof Expr.Constant;
    }

    private boolean isPlainTarget(Expr target) {
        return target instanceof Expr.Name || target instanceof Expr.Subscript entry && entry.value instanceof Expr.Name name
                && name.id.equals(dict) && entry.index instanceof Expr.Constant;
    }

    /** Whether evaluating the expression calls nothing but constructors of conditions. */
    private static boolean isPlain(Expr expr) {
        if (expr instanceof Expr.Call made) {
            return isCondition(made) && made.keywords.isEmpty() && made.arguments.stream().allMatch(UntilCall::isPlain);
        }
        if (expr instanceof Expr.Name || expr instanceof Expr.Constant) {
            return true;
        }
        boolean composed = expr instanceof Expr.DictExpr || expr instanceof Expr.ListExpr || expr instanceof Expr.TupleExpr || expr instanceof Expr.BoolOp
                || expr instanceof Expr.UnaryOp || expr instanceof Expr.Compare || expr instanceof Expr.Attribute || expr instanceof Expr.JoinedString
                || expr instanceof Expr.FormattedValue || expr instanceof Expr.BinOp op && isCondition(op.left);
        boolean[] plain = {composed};
        expr.forEachChild(child -> plain[0] &= !(child instanceof Expr inner) || isPlain(inner));
        return plain[0];
    }

    private static boolean isCondition(Expr expr) {
        Expr at = expr;
        while (at instanceof Expr.Call made && made.function instanceof Expr.Attribute method) {
            at = method.value;
        }
        return at instanceof Expr.Call made && made.function instanceof Expr.Name name && CONDITIONS.contains(name.id)
                || at instanceof Expr.BinOp op && isCondition(op.left);
    }
}
