package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The calls that a test may make before it has set what its mock answers. */
final class UnansweredCalls {
    private final PatchedCode patchedCode;

    UnansweredCalls(PatchedCode patchedCode) {
        this.patchedCode = patchedCode;
    }

    /** @param function where the mock comes into being; for each test that gets it from there, its own answers count, too */
    List<Expr.Call> of(ParsedFile test, Node function, List<Expr.Call> reached, MockUses uses) {
        Set<Expr.Call> found = new LinkedHashSet<>();
        if (uses.askers().isEmpty()) {
            reached.stream().filter(call -> !isAnswered(test, call, function, uses)).forEach(found::add);
        }
        List<Stmt.FunctionDef> regions = new ArrayList<>(uses.askers());
        if (!regions.isEmpty() && function instanceof Stmt.FunctionDef giver) {
            regions.add(giver);
        }
        for (Stmt.FunctionDef asker : regions) {
            RunningCode running = patchedCode.during(test, List.of(asker));
            reached.stream().filter(running::contains).filter(call -> !isAnswered(test, call, function, uses) && !isAnswered(test, call, asker, uses))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** The function that a node stands in, or the module. */
    static Node function(Node node) {
        Node at = node;
        while (!(at instanceof Stmt.FunctionDef) && !(at instanceof Module)) {
            at = at.parent();
        }
        return at;
    }

    private boolean isAnswered(ParsedFile test, Expr.Call call, Node function, MockUses uses) {
        String name = ((Expr.Attribute) call.function).name;
        return uses.answers().stream().filter(answer -> answer.method().name.equals(name) && function(answer.value()) == function).anyMatch(answer -> {
            List<Node> before = before(answer.value());
            return before != null && !patchedCode.during(test, before).contains(call);
        });
    }

    /** What the function runs before the statement, for sure followed by it; null when the statement may not run. */
    static List<Node> before(Expr value) {
        List<Node> before = new ArrayList<>();
        Node at = value;
        while (!(at instanceof Stmt)) {
            at = at.parent();
        }
        while (!(at instanceof Stmt.FunctionDef)) {
            Node parent = at.parent();
            if (!(parent instanceof Stmt.FunctionDef) && !(parent instanceof Stmt.With)) {
                return null;
            }
            List<Stmt> body = parent instanceof Stmt.FunctionDef function ? function.body : ((Stmt.With) parent).body;
            before.addAll(body.subList(0, body.indexOf(at)));
            if (parent instanceof Stmt.With with) {
                before.addAll(with.items);
            }
            at = parent;
        }
        return before;
    }
}
