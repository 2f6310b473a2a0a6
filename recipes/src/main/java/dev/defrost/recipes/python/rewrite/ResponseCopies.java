package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ControlFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.Element;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Repetition;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A conversion makes a copy. That is told from the response's own part only if the copy may be changed and the same part of the same response
 * is looked at again afterwards.
 */
final class ResponseCopies {
    /** Where an exception goes that leaves a statement before it has bound its target. */
    private static final Set<Element.Kind> AFTER_EXCEPTION = EnumSet.of(Element.Kind.HANDLERS, Element.Kind.CONTEXT_EXIT, Element.Kind.FINALLY);

    private final Migration migration;
    private final ParsedFile file;

    ResponseCopies(Migration migration, ParsedFile file) {
        this.migration = migration;
        this.file = file;
    }

    /** The calls whose responses are read again after a copy may have been changed. */
    Set<Expr> told(List<ResponseUse> uses) {
        Set<Expr> told = new HashSet<>();
        for (ResponseUse use : uses) {
            if (use instanceof ResponseUse.Converted copy && !told.contains(copy.part().root())
                    && !new Harmless(migration, file).isLookedAt(copy.expr())
                    && uses.stream().anyMatch(other -> isTold(copy, other))) {
                told.add(copy.part().root());
            }
        }
        return told;
    }

    private boolean isTold(ResponseUse.Converted copy, ResponseUse other) {
        if (other instanceof ResponseUse.Shape shape) {
            return copy.part().holds(shape.part()) && isAgain(copy, shape.expr(), shape.part());
        } else if (other instanceof ResponseUse.Typed typed) {
            boolean later = isSentLater(typed.expr()) && copy.part().root() == typed.part().root();
            return overlap(copy.part(), typed.part()) && (later || isAgain(copy, typed.expr(), typed.part()));
        }
        return other instanceof ResponseUse.Converted again && overlap(copy.part(), again.part()) && isAgain(copy, again.expr(), again.part());
    }

    /** Whether the part is kept for a request to come: in a dict of parameters, or by a batch writer. */
    private boolean isSentLater(Expr expr) {
        Node holder = expr.parent();
        while (holder instanceof Expr.DictExpr || holder instanceof Expr.ListExpr) {
            holder = holder.parent();
        }
        return !(holder instanceof Keyword keyword && keyword.parent() instanceof Expr.Call call && call.function instanceof Expr.Attribute method
                && migration.flow().values(method.value).stream().noneMatch(Value.BatchWriter.class::isInstance));
    }

    private static boolean overlap(ResponsePart a, ResponsePart b) {
        return a.holds(b) || b.holds(a);
    }

    private boolean isAgain(ResponseUse.Converted copy, Expr use, ResponsePart part) {
        if (copy.part().root() != part.root()) {
            return false;
        }
        return copy.expr() != use && isDeferred(copy.expr()) || isAgain(copy, copy.expr(), use, part.hops());
    }

    /** Whether the code at {@code use}, reached through these variables, may see after {@code at} the part that was copied there. */
    private boolean isAgain(ResponseUse.Converted copy, Expr at, Expr use, List<ResponsePart.Hop> hops) {
        if (hops.isEmpty()) {
            return false;
        }
        ResponsePart.Hop last = hops.get(hops.size() - 1);
        List<ResponsePart.Hop> before = hops.subList(0, hops.size() - 1);
        if (!last.element()) {
            return leads(at, use, last, true) || isAgain(copy, at, last.source(), before);
        }
        Node loop = last.source().parent() instanceof Comprehension clause ? clause.parent() : last.source().parent();
        boolean inside = encloses(loop, at);
        if (loop instanceof Expr comprehension && inside) {
            return at != use || !isSimple(comprehension, at) || isAgain(copy, comprehension, comprehension, before);
        }
        boolean filledAnew = !inside || copy.part().hops().stream().anyMatch(hop -> hop.definition() == last.definition());
        boolean direct = (inside || !encloses(loop, use)) && leads(at, use, last, filledAnew);
        return direct || isAgain(copy, at, last.source(), before);
    }

    private static boolean encloses(Node outer, Node inner) {
        return outer.start <= inner.start && inner.end <= outer.end;
    }

    /** Whether {@code to} may be evaluated after {@code from}; without the variable being filled anew in between, if that makes it another part. */
    private boolean leads(Expr from, Expr to, ResponsePart.Hop hop, boolean filledAnew) {
        Scope scope = hop.definition().variable().scope();
        ControlFlow flow = file.defUse().controlFlow(scope);
        Element start = flow.elementOf(from);
        Element end = flow.elementOf(to);
        if (start == null || end == null || start == end && (from != to || file.scopes().scopeOf(from) != scope)) {
            return true;
        }
        return reaches(flow, start, end, filledAnew ? fillings(flow, hop.definition()) : Set.of());
    }

    private static Set<Element> fillings(ControlFlow flow, Definition definition) {
        Set<Element> fillings = new HashSet<>();
        definition.variable().definitions().forEach(each -> fillings.add(flow.elementOf(each.site())));
        return fillings;
    }

    private static boolean reaches(ControlFlow flow, Element start, Element end, Set<Element> stops) {
        Set<Element> seen = new HashSet<>();
        ArrayDeque<Element> pending = new ArrayDeque<>(flow.successors(start));
        while (!pending.isEmpty()) {
            Element at = pending.poll();
            if (at == end) {
                return true;
            }
            if (seen.add(at)) {
                boolean stop = stops.contains(at);
                flow.successors(at).stream().filter(next -> !stop || AFTER_EXCEPTION.contains(next.kind())).forEach(pending::add);
            }
        }
        return false;
    }

    /** Whether the comprehension has one clause and the expression is evaluated once for each of its elements. */
    private boolean isSimple(Node comprehension, Expr expr) {
        return Repetition.clauses(comprehension).size() == 1 && file.scopes().scopeOf(expr) == file.scopes().opensScope(comprehension);
    }

    /** Whether the expression is evaluated later than it stands. */
    private boolean isDeferred(Expr expr) {
        for (Scope scope = file.scopes().scopeOf(expr); scope != null && scope.kind() == Scope.Kind.COMPREHENSION; scope = scope.parent()) {
            if (!file.defUse().runsInPlace(scope.node())) {
                return true;
            }
        }
        return false;
    }
}
