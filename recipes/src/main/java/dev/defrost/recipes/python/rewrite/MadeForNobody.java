package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Removal;

/**
 * {@code s3.Bucket(name)} as a statement: boto3 makes an object that nobody gets, without a call, and the statement goes. It stays where it may
 * be there to raise, which it does without a name ({@code boto3/resources/base.py}).
 */
final class MadeForNobody {
    private final Migration migration;
    private final ParsedFile file;
    private final ResourceGroup group;

    MadeForNobody(Migration migration, ParsedFile file, ResourceGroup group) {
        this.migration = migration;
        this.file = file;
        this.group = group;
    }

    /** Registers that the statement goes, or keeps the group. */
    void rewrite(Expr expr) {
        // A notebook shows what its cells end with.
        boolean vanishes = expr.parent() instanceof Stmt.ExprStmt && file.path().endsWith(".py") && isMadeFromName(expr) && !isAwaited(expr);
        if (!vanishes) {
            keep(expr);
            return;
        }
        migration.onceSettled(expr, () -> {
            if (!new Inert(migration, file).isInert(expr)) {
                keep(expr);
            }
        });
        migration.rewriter(file).replace(expr.parent(), () -> Removal.MARK);
    }

    /** Calls that make resources from what a name holds, and from all that identifies them. */
    private boolean isMadeFromName(Expr expr) {
        Expr at = expr;
        while (at instanceof Expr.Call call && call.function instanceof Expr.Attribute function && migration.flow().values(function).stream()
                .allMatch(value -> value instanceof Value.Method method && method.construct() instanceof Construct.SubResource sub && isComplete(call, sub))) {
            at = function.value;
        }
        return at != expr && at instanceof Expr.Name;
    }

    private boolean isComplete(Expr.Call call, Construct.SubResource sub) {
        long asked = sub.identifiers().stream().filter(each -> each.source() == IdentifierSource.Source.INPUT).count();
        return call.keywords.isEmpty() && call.arguments.size() == asked && call.arguments.stream().noneMatch(argument ->
                argument instanceof Expr.Starred || migration.flow().values(argument).contains(Value.NONE));
    }

    /** Whether the function, or the module, handles exceptions of the statement. */
    private static boolean isAwaited(Expr expr) {
        for (Node at = expr; at != null && !(at instanceof Stmt.FunctionDef); at = at.parent()) {
            if (at.parent() instanceof Stmt.Try guarded && guarded.body.contains(at) && !guarded.handlers.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void keep(Expr expr) {
        migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, expr, "the object is made and not used");
    }
}
