package dev.defrost.python.hazards;

import dev.defrost.python.semantics.Repetition;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;

/** The loops of one function's code. */
final class Loops {
    private Loops() {}

    /** The innermost loop or comprehension that evaluates the node once for every pass; null when none does. */
    static Node around(Node node) {
        Node inner = node;
        for (Node at = node.parent(); at != null && !isCode(at); inner = at, at = at.parent()) {
            boolean repeats = at instanceof Stmt.For loop ? loop.body.contains(inner)
                    : at instanceof Stmt.While loop ? loop.body.contains(inner) || loop.test == inner
                    : isComprehension(at) && !(inner instanceof Comprehension clause && Repetition.clauses(at).get(0) == clause && isWithin(node, clause.iter));
            if (repeats) {
                return at;
            }
        }
        return null;
    }

    static boolean isWithin(Node node, Node outer) {
        for (Node at = node; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /** Whether the nodes stand in different branches of an {@code if}. */
    static boolean areAlternatives(Node one, Node other) {
        Node inner = one;
        for (Node at = one.parent(); at != null; inner = at, at = at.parent()) {
            if (isWithin(other, at)) {
                Node branch = inner;
                return at instanceof Stmt.If test && test.body.contains(branch) != test.body.stream().anyMatch(each -> isWithin(other, each));
            }
        }
        return false;
    }

    /** The function or lambda whose code the node is; null for that of modules and classes. */
    static Node function(Node node) {
        for (Node at = node.parent(); at != null; at = at.parent()) {
            if (at instanceof Stmt.FunctionDef || at instanceof Expr.Lambda) {
                return at;
            }
        }
        return null;
    }

    private static boolean isCode(Node node) {
        return node instanceof Stmt.FunctionDef || node instanceof Expr.Lambda || node instanceof Stmt.ClassDef;
    }

    private static boolean isComprehension(Node node) {
        return !Repetition.clauses(node).isEmpty();
    }
}
