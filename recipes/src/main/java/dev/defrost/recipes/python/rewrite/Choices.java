package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.recipes.python.text.Grouping;
import dev.defrost.recipes.python.text.Piece;

/** Components of {@code a if test else b} and of {@code a or b}. */
final class Choices {
    private final Migration migration;
    private final Components components;

    Choices(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    Piece chosen(ParsedFile file, Expr expr, Component component, ResourceGroup group) {
        if (expr instanceof Expr.Conditional conditional) {
            return conditional(file, conditional, component, group);
        }
        Expr.BoolOp bool = (Expr.BoolOp) expr;
        if (bool.isAnd) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, expr);
            return Piece.effect("None");
        }
        return component.equals(Component.CLIENT) ? firstTrue(file, bool, group) : firstPresent(file, bool, component, group);
    }

    private Piece conditional(ParsedFile file, Expr.Conditional conditional, Component component, ResourceGroup group) {
        Piece yes = part(file, conditional.body, component, group);
        Piece no = part(file, conditional.orElse, component, group);
        if (yes.equals(no) && yes.form() == Piece.Form.NAME && isPlainTest(conditional.test)) {
            return yes;
        }
        return Piece.effect(Grouping.operand(yes.code()) + " if " + migration.render(file, conditional.test) + " else " + no.code());
    }

    /** A client is always true. */
    private Piece firstTrue(ParsedFile file, Expr.BoolOp bool, ResourceGroup group) {
        StringBuilder code = new StringBuilder();
        for (Expr value : bool.values) {
            String part = part(file, value, Component.CLIENT, group).code();
            code.append(code.isEmpty() ? "" : " or ").append(Grouping.operand(part));
        }
        return Piece.effect(code.toString());
    }

    /** Other components may be false, but are not None when there is a resource. */
    private Piece firstPresent(ParsedFile file, Expr.BoolOp bool, Component component, ResourceGroup group) {
        Piece first = part(file, bool.values.get(0), component, group);
        if (bool.values.size() > 2 || !first.isRepeatable()) {
            migration.block(group, BlockerCode.EVALUATION_ORDER, file, bool);
        }
        String other = part(file, bool.values.get(1), component, group).code();
        String tested = Grouping.operand(first.code());
        return Piece.effect(tested + " if " + tested + " is not None else " + other);
    }

    /** A part that makes a call of its own would make it in every component, or in none. */
    private Piece part(ParsedFile file, Expr expr, Component component, ResourceGroup group) {
        boolean calls = expr instanceof Expr.Call call && migration.flow().values(call.function).stream()
                .anyMatch(callee -> callee instanceof Value.Method method && method.construct() instanceof Construct.Action)
                || expr instanceof Expr.Call taking && new Inert(migration, file).takes(taking);
        if (calls) {
            migration.block(group, BlockerCode.EVALUATION_ORDER, file, expr, "nothing would make this call any more");
        }
        return components.piece(file, expr, component);
    }

    /** Whether a test can be evaluated again: it reads names and compares them with constants. */
    boolean isPlainTest(Expr test) {
        if (test instanceof Expr.UnaryOp unary) {
            return isPlainTest(unary.operand);
        }
        if (test instanceof Expr.BoolOp bool) {
            return bool.values.stream().allMatch(this::isPlainTest);
        }
        if (test instanceof Expr.Compare compare) {
            return compare.ops.stream().allMatch(op -> op.startsWith("is")) && isPlainTest(compare.left)
                    && compare.comparators.stream().allMatch(this::isPlainTest);
        }
        return test instanceof Expr.Name || test instanceof Expr.Constant
                || test instanceof Expr.Attribute && !Reads.locations(migration.flow(), test).isEmpty();
    }
}
