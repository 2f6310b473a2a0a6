package dev.defrost.python.semantics;

import dev.defrost.python.syntax.ExceptHandler;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.MatchCase;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Pattern;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds the graph of one scope by walking its statements; {@code frontier} holds the elements that the next one follows. */
final class FlowBuilder {
    private enum Jump { BREAK, CONTINUE, RETURN }

    /** What stands around the statement being built and catches jumps or exceptions. */
    private sealed interface Frame {}

    private record Loop(Element head, List<Element> breaks) implements Frame {}

    /** Exceptions go to the target, jumps pass by. */
    private record Guard(Element target) implements Frame {}

    /** Exceptions and jumps go to the target first; the jumps go on when its code has ended. */
    private record Cleanup(Element target, Set<Jump> jumps) implements Frame {}

    private final Scope scope;
    private final List<Element> elements = new ArrayList<>();
    private final List<List<Element>> predecessors = new ArrayList<>();
    private final List<List<Element>> successors = new ArrayList<>();
    private final Map<Node, Element> anchors = new IdentityHashMap<>();
    private final Map<ExceptHandler, Element> handlerEnds = new IdentityHashMap<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Element exit;
    private List<Element> frontier = new ArrayList<>();

    FlowBuilder(Scope scope) {
        this.scope = scope;
        Element entry = create(Element.Kind.ENTRY, scope.node());
        this.exit = create(Element.Kind.EXIT, scope.node());
        frontier.add(entry);
    }

    ControlFlow build() {
        Node node = scope.node();
        if (node instanceof Module module) {
            block(module.body);
        } else if (node instanceof Stmt.ClassDef def) {
            block(def.body);
        } else if (node instanceof Stmt.FunctionDef def) {
            block(def.body);
        } else if (node instanceof Expr.Lambda lambda) {
            add(Element.Kind.STATEMENT, lambda.body);
        }
        link(frontier, exit);
        return new ControlFlow(elements, exit, anchors, handlerEnds, predecessors, successors);
    }

    private void block(List<Stmt> statements) {
        statements.forEach(this::statement);
    }

    private void statement(Stmt statement) {
        if (statement instanceof Stmt.If branch) {
            anchors.put(branch, add(Element.Kind.TEST, branch.test));
            List<Element> test = frontier;
            block(branch.body);
            List<Element> ends = frontier;
            frontier = new ArrayList<>(test);
            block(branch.orElse);
            frontier = join(ends, frontier);
        } else if (statement instanceof Stmt.While loop) {
            Element test = add(Element.Kind.TEST, loop.test);
            anchors.put(loop, test);
            loopBody(test, loop.body, loop.orElse, !alwaysTrue(loop.test));
        } else if (statement instanceof Stmt.For loop) {
            anchors.put(loop, add(Element.Kind.ITERABLE, loop.iter));
            Element next = follow(create(Element.Kind.NEXT, loop));
            add(Element.Kind.TARGET, loop.target);
            loopBody(next, loop.body, loop.orElse, true);
        } else if (statement instanceof Stmt.With with) {
            with(with, 0);
            anchors.put(with, anchors.get(with.items.get(0)));
        } else if (statement instanceof Stmt.Try attempt) {
            attempt(attempt);
            anchors.put(attempt, anchors.get(attempt.body.get(0)));
        } else if (statement instanceof Stmt.Match match) {
            match(match);
        } else {
            add(Element.Kind.STATEMENT, statement);
            leave(statement);
        }
    }

    private void leave(Stmt statement) {
        if (statement instanceof Stmt.Return) {
            jump(Jump.RETURN, frontier);
        } else if (statement instanceof Stmt.Break) {
            jump(Jump.BREAK, frontier);
        } else if (statement instanceof Stmt.Continue) {
            jump(Jump.CONTINUE, frontier);
        } else if (statement instanceof Stmt.Raise) {
            link(frontier, exceptionTarget());
        } else {
            return;
        }
        frontier = new ArrayList<>();
    }

    private void loopBody(Element head, List<Stmt> body, List<Stmt> orElse, boolean ends) {
        Loop frame = new Loop(head, new ArrayList<>());
        frames.push(frame);
        block(body);
        frames.pop();
        link(frontier, head);
        frontier = ends ? new ArrayList<>(List.of(head)) : new ArrayList<>();
        block(orElse);
        frontier = join(frontier, frame.breaks);
    }

    private static boolean alwaysTrue(Expr test) {
        return test instanceof Expr.Constant constant
                && (constant.kind == Expr.Kind.TRUE || constant.kind == Expr.Kind.INT && constant.value.equals("1"));
    }

    private void with(Stmt.With with, int index) {
        if (index == with.items.size()) {
            block(with.body);
            return;
        }
        WithItem item = with.items.get(index);
        add(Element.Kind.CONTEXT, item);
        if (!with.isAsync && ContextManagers.neverSwallows(item.context, scope)) {
            with(with, index + 1);
            return;
        }
        Element end = create(Element.Kind.CONTEXT_EXIT, with);
        frames.push(new Guard(end));
        link(frontier, end);
        with(with, index + 1);
        frames.pop();
        link(frontier, end);
        link(end, exceptionTarget());
        frontier = new ArrayList<>(List.of(end));
    }

    private void attempt(Stmt.Try attempt) {
        Element last = attempt.finalBody.isEmpty() ? null : create(Element.Kind.FINALLY, attempt);
        Cleanup cleanup = last == null ? null : new Cleanup(last, EnumSet.noneOf(Jump.class));
        if (cleanup != null) {
            frames.push(cleanup);
        }
        List<Element> ends = new ArrayList<>();
        if (attempt.handlers.isEmpty()) {
            block(attempt.body);
            block(attempt.orElse);
        } else {
            Element handlers = create(Element.Kind.HANDLERS, attempt);
            frames.push(new Guard(handlers));
            block(attempt.body);
            frames.pop();
            block(attempt.orElse);
            ends = handlers(attempt, handlers);
        }
        frontier = join(frontier, ends);
        if (cleanup != null) {
            frames.pop();
            cleanup(cleanup, () -> block(attempt.finalBody));
        }
    }

    private List<Element> handlers(Stmt.Try attempt, Element handlers) {
        List<Element> normal = frontier;
        List<Element> ends = new ArrayList<>();
        boolean catchesAll = false;
        for (ExceptHandler handler : attempt.handlers) {
            frontier = new ArrayList<>(List.of(handlers));
            if (attempt.isStar) {
                frontier = join(frontier, ends);
            }
            add(Element.Kind.HANDLER, handler);
            if (handler.name == null) {
                block(handler.body);
            } else {
                Element end = create(Element.Kind.HANDLER_END, handler);
                handlerEnds.put(handler, end);
                Cleanup cleanup = new Cleanup(end, EnumSet.noneOf(Jump.class));
                frames.push(cleanup);
                block(handler.body);
                frames.pop();
                cleanup(cleanup, () -> { });
            }
            ends = join(ends, frontier);
            catchesAll |= handler.type == null;
        }
        if (!catchesAll) {
            link(handlers, exceptionTarget());
        }
        frontier = normal;
        return ends;
    }

    /** Runs clean-up code after what is in the frontier, after exceptions and after pending jumps, and lets each go on. */
    private void cleanup(Cleanup cleanup, Runnable code) {
        boolean completes = !frontier.isEmpty();
        link(frontier, cleanup.target);
        frontier = new ArrayList<>(List.of(cleanup.target));
        code.run();
        link(frontier, exceptionTarget());
        cleanup.jumps.forEach(jump -> jump(jump, frontier));
        if (!completes) {
            frontier = new ArrayList<>();
        }
    }

    private void match(Stmt.Match match) {
        anchors.put(match, add(Element.Kind.SUBJECT, match.subject));
        List<Element> ends = new ArrayList<>();
        for (MatchCase branch : match.cases) {
            Element test = add(Element.Kind.CASE, branch);
            List<Element> failed = irrefutable(branch.pattern) ? new ArrayList<>() : new ArrayList<>(frontier);
            if (captures(branch.pattern)) {
                add(Element.Kind.CAPTURES, branch.pattern);
            } else {
                anchors.put(branch.pattern, test);
            }
            if (branch.guard != null) {
                add(Element.Kind.TEST, branch.guard);
                failed = join(failed, frontier);
            }
            block(branch.body);
            ends = join(ends, frontier);
            frontier = failed;
        }
        frontier = join(ends, frontier);
    }

    private static boolean irrefutable(Pattern pattern) {
        return pattern instanceof Pattern.As as && as.pattern == null;
    }

    private static boolean captures(Pattern pattern) {
        boolean[] found = {ScopeBuilder.capture(pattern) != null};
        pattern.forEachChild(child -> found[0] |= child instanceof Pattern inner && captures(inner));
        return found[0];
    }

    private void jump(Jump jump, List<Element> from) {
        for (Frame frame : frames) {
            if (frame instanceof Cleanup cleanup) {
                link(from, cleanup.target);
                cleanup.jumps.add(jump);
                return;
            }
            if (frame instanceof Loop loop && jump != Jump.RETURN) {
                if (jump == Jump.BREAK) {
                    loop.breaks.addAll(from);
                } else {
                    link(from, loop.head);
                }
                return;
            }
        }
        link(from, exit);
    }

    private Element exceptionTarget() {
        Element guard = guard();
        return guard == null ? exit : guard;
    }

    private Element guard() {
        for (Frame frame : frames) {
            if (frame instanceof Guard guard) {
                return guard.target;
            } else if (frame instanceof Cleanup cleanup) {
                return cleanup.target;
            }
        }
        return null;
    }

    private Element add(Element.Kind kind, Node node) {
        Element element = create(kind, node);
        anchors.put(node, element);
        return follow(element);
    }

    /** Puts the element after the frontier; an exception may come before its effect or after it. */
    private Element follow(Element element) {
        Element guard = guard();
        if (guard != null) {
            link(frontier, guard);
            link(element, guard);
        }
        link(frontier, element);
        frontier = new ArrayList<>(List.of(element));
        return element;
    }

    private Element create(Element.Kind kind, Node node) {
        Element element = new Element(kind, node, elements.size());
        elements.add(element);
        predecessors.add(new ArrayList<>());
        successors.add(new ArrayList<>());
        return element;
    }

    private void link(List<Element> from, Element to) {
        from.forEach(element -> link(element, to));
    }

    private void link(Element from, Element to) {
        List<Element> known = successors.get(from.number());
        if (!known.contains(to)) {
            known.add(to);
            predecessors.get(to.number()).add(from);
        }
    }

    private static List<Element> join(List<Element> first, List<Element> second) {
        List<Element> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
