package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ListingMethods;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.FileRewriter;
import java.util.Set;

/**
 * Resources that may be absent. None moves with them into every carrier; one component, which is never None when there is a resource, tells
 * whether there is one.
 */
final class Absence {
    private static final Set<Value> ONLY_NONE = Set.of(Value.NONE);

    private final Migration migration;
    private final Components components;

    Absence(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    static boolean isNone(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE;
    }

    /** Whether the value is None whenever it is evaluated. */
    boolean isAlwaysNone(Expr expr) {
        return migration.flow().values(expr).equals(ONLY_NONE);
    }

    /** Whether the value may be None instead of a resource. */
    boolean mayBeNone(Expr expr) {
        return migration.flow().values(expr).contains(Value.NONE);
    }

    /**
     * The component that tells: its last identifier, since identifiers are never None but may be empty strings, the data that holds it, or
     * the client, which is always true.
     */
    Component teller(ResourceGroup group) {
        ResourceDefinition type = Carriers.type(group);
        if (type == null || type.identifiers().isEmpty()) {
            return Component.CLIENT;
        }
        Component last = Component.identifier(type.identifiers().get(type.identifiers().size() - 1).modelName());
        return components.isInData(last, group) ? Component.DATA : last;
    }

    /** Registers the rewrite of a test for presence. */
    void test(ResourceGroup group, ParsedFile file, Expr expr, Node wholeTest) {
        Component teller = teller(group);
        boolean byTruth = teller.equals(Component.CLIENT);
        FileRewriter rewriter = migration.rewriter(file);
        if (wholeTest instanceof Expr.Compare) {
            rewriter.replace(expr, () -> components.piece(file, expr, teller).code());
        } else if (expr.parent() instanceof Expr.UnaryOp not && !byTruth) {
            rewriter.replace(not, () -> components.piece(file, expr, teller).code() + " is None");
        } else if (byTruth) {
            rewriter.replace(expr, () -> components.piece(file, expr, teller).code());
        } else {
            if (expr.parent() instanceof Expr.BoolOp value && !isTested(value)) {
                migration.block(group, BlockerCode.OBJECT_IDENTITY, file, expr, "the object itself may be the value of the expression");
            }
            rewriter.replace(expr, () -> components.piece(file, expr, teller).code() + " is not None");
        }
    }

    private static boolean isTested(Expr expr) {
        Node parent = expr.parent();
        return parent instanceof Stmt.If || parent instanceof Stmt.While || parent instanceof Expr.UnaryOp
                || parent instanceof Comprehension clause && clause.ifs.contains(expr)
                || parent instanceof Expr.Conditional conditional && conditional.test == expr
                || parent instanceof Expr.BoolOp bool && isTested(bool);
    }

    /**
     * Blocks the group when a use that may find None would not raise AttributeError any more, at the same place and before anything else: code
     * that starts with the client does, since the client is None, too.
     */
    void checkUse(ResourceGroup group, Occurrence occurrence) {
        if (mayRaiseLater(occurrence)) {
            migration.doubt(group, BlockerCode.UNTESTED_NONE, occurrence.file(), occurrence.expr());
        }
    }

    /** Blocks what is made without a call from a resource that may be None: it would vanish with the member that None does not have. */
    void checkMade(ResourceGroup group) {
        for (Occurrence occurrence : group.occurrences()) {
            ResourceGroup child = madeFrom(occurrence);
            if (child != null && child != group && mayRaiseLater(occurrence)) {
                migration.doubt(child, BlockerCode.UNTESTED_NONE, occurrence.file(), occurrence.expr());
            }
        }
    }

    private boolean mayRaiseLater(Occurrence occurrence) {
        boolean used = !(occurrence.context() instanceof Occurrence.Moved) && !(occurrence.context() instanceof Occurrence.Presence)
                && !(occurrence.context() instanceof Occurrence.Discarded) && !(occurrence.context() instanceof Occurrence.Shown);
        if (!used || !mayBeNone(occurrence.expr())) {
            return false;
        }
        boolean startsWithClient = occurrence.context() instanceof Occurrence.Member member
                && occurrence.value() instanceof Value.Resource resource && startsWithClient(member.access(), resource.type());
        return !startsWithClient;
    }

    /** The group of what is made from the object without a call, which would vanish with the member that None does not have. */
    private ResourceGroup madeFrom(Occurrence occurrence) {
        if (!(occurrence.context() instanceof Occurrence.Member member) || !(occurrence.value() instanceof Value.Resource resource)) {
            return null;
        }
        Construct construct = resource.type().construct(member.access().name);
        if (!(construct instanceof Construct.SubResource || construct instanceof Construct.Reference)) {
            return null;
        }
        Expr made = member.access().parent() instanceof Expr.Call call && call.function == member.access() ? call : member.access();
        return migration.group(made);
    }

    private boolean startsWithClient(Expr.Attribute access, ResourceDefinition type) {
        Construct construct = type.construct(access.name);
        if (construct instanceof Construct.Collection) {
            return access.parent() instanceof Expr.Attribute method && method.parent() instanceof Expr.Call call && call.function == method
                    && (ListingMethods.returnsListing(method.name) ? isIteratedAtOnce(call) : call.parent() instanceof Stmt.ExprStmt);
        }
        if (!(access.parent() instanceof Expr.Call call) || call.function != access) {
            return false;
        }
        if (construct instanceof Construct.SubResource sub && call.parent() instanceof Expr.Attribute next) {
            return startsWithClient(next, migration.sibling(type, sub.type()));
        }
        if (construct instanceof Construct.SubResource sub) {
            return call.parent() instanceof Stmt.Assign assign && isUsedNext(assign, migration.sibling(type, sub.type()));
        }
        if (construct instanceof Construct.Load) {
            return call.parent() instanceof Stmt.ExprStmt;
        }
        boolean madeHere = call.parent() instanceof Stmt.Assign || call.parent() instanceof Stmt.ExprStmt;
        return construct instanceof Construct.Action action && (action.result() == null || madeHere) || construct instanceof Construct.Waiter;
    }

    /** Whether the next statement begins with a use of the variable, and nobody looks at the variable when that raises. */
    private boolean isUsedNext(Stmt.Assign assign, ResourceDefinition type) {
        if (assign.targets.size() != 1 || !(assign.targets.get(0) instanceof Expr.Name variable)) {
            return false;
        }
        Stmt next = next(assign);
        Expr value = next instanceof Stmt.ExprStmt expr ? expr.value : next instanceof Stmt.Assign other ? other.value : null;
        return value instanceof Expr.Call call && call.function instanceof Expr.Attribute method && method.value instanceof Expr.Name used
                && used.id.equals(variable.id) && startsWithClient(method, type) && !isReadInHandler(assign, variable.id);
    }

    private static Stmt next(Stmt statement) {
        Stmt[] found = new Stmt[1];
        Node[] last = new Node[1];
        statement.parent().forEachChild(child -> {
            found[0] = last[0] == statement && child instanceof Stmt after ? after : found[0];
            last[0] = child;
        });
        return found[0];
    }

    private static boolean isReadInHandler(Stmt statement, String name) {
        for (Node at = statement; at.parent() != null && !(at instanceof Stmt.FunctionDef); at = at.parent()) {
            if (at.parent() instanceof Stmt.Try guarded && guarded.body.contains(at)
                    && (guarded.handlers.stream().anyMatch(each -> mentions(each, name)) || guarded.finalBody.stream().anyMatch(each -> mentions(each, name)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mentions(Node node, String name) {
        boolean[] found = {node instanceof Expr.Name each && each.id.equals(name)};
        node.forEachChild(child -> found[0] |= mentions(child, name));
        return found[0];
    }

    private static boolean isIteratedAtOnce(Expr.Call call) {
        return call.parent() instanceof Stmt.For loop && loop.iter == call;
    }
}
