package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A client that botocore's {@code Stubber} answers for, where everything is seen that the test does with the stubber (botocore/stub.py).
 *
 * @param expectations the calls of {@code add_response} and {@code add_client_error}
 */
public record StubbedClient(List<Expr.Call> expectations) {
    private static final String STUBBER = "botocore.stub.Stubber";
    private static final Set<String> EXPECTING = Set.of("add_response", "add_client_error");
    private static final Set<String> SWITCHING = Set.of("activate", "deactivate", "assert_no_pending_responses");

    /** For a call that gets a client; null when it is none of a stubber, or when the stubber has a use that is not followed. */
    static StubbedClient of(ValueFlow flow, Expr.Call call) {
        boolean stubs = flow.values(call.function).equals(Set.of(new Value.External(STUBBER))) && call.arguments.size() == 1 && call.keywords.isEmpty();
        Expr.Name target = !stubs ? null
                : call.parent() instanceof WithItem item && item.target instanceof Expr.Name name ? name
                : call.parent() instanceof Stmt.Assign assign && assign.targets.size() == 1 && assign.targets.get(0) instanceof Expr.Name name ? name : null;
        Stmt.FunctionDef function = target == null ? null : function(target);
        if (function == null) {
            return null;
        }
        List<Expr.Call> expectations = new ArrayList<>();
        boolean followed = function.body.stream().allMatch(statement -> isFollowed(statement, target, false, expectations));
        return followed ? new StubbedClient(List.copyOf(expectations)) : null;
    }

    /** The function that the name stands in, alone; null when a class or a module does. */
    private static Stmt.FunctionDef function(Node node) {
        Node at = node.parent();
        while (at != null && !(at instanceof Stmt.FunctionDef) && !(at instanceof Stmt.ClassDef) && !(at instanceof Expr.Lambda)) {
            at = at.parent();
        }
        return at instanceof Stmt.FunctionDef function ? function : null;
    }

    /** Whether every mention of the name below the node is a use that is known; code that runs later must not mention it. */
    private static boolean isFollowed(Node node, Expr.Name target, boolean later, List<Expr.Call> expectations) {
        if (node instanceof Expr.Name name && name.id.equals(target.id)) {
            return !later && (name == target || isUse(name, expectations));
        }
        boolean inner = later || node instanceof Stmt.FunctionDef || node instanceof Stmt.ClassDef || node instanceof Expr.Lambda;
        boolean[] followed = {!(node instanceof Stmt.Global global && global.names.contains(target.id))
                && !(node instanceof Stmt.Nonlocal nonlocal && nonlocal.names.contains(target.id))};
        node.forEachChild(child -> followed[0] = followed[0] && isFollowed(child, target, inner, expectations));
        return followed[0];
    }

    private static boolean isUse(Expr.Name name, List<Expr.Call> expectations) {
        if (name.parent() instanceof WithItem item) {
            return item.context == name && item.target == null;
        }
        boolean called = name.parent() instanceof Expr.Attribute member && member.parent() instanceof Expr.Call call && call.function == member;
        String member = called ? ((Expr.Attribute) name.parent()).name : "";
        if (EXPECTING.contains(member)) {
            expectations.add((Expr.Call) name.parent().parent());
        }
        return EXPECTING.contains(member) || SWITCHING.contains(member);
    }
}
