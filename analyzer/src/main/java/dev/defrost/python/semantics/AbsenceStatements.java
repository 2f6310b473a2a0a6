package dev.defrost.python.semantics;

import dev.defrost.python.syntax.ExceptHandler;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.MatchCase;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Follows the statements of one body; see {@link AbsenceExpressions} for the state. */
final class AbsenceStatements extends AbsenceExpressions {
    /** Collects the states in which control may go to one place. */
    private static final class Meeting {
        private Set<Object> state;
        /** Those of them in which nothing but the AttributeError of None goes there. */
        private Set<Object> lacking;

        void add(Set<Object> other) {
            state = join(state, other);
        }

        Set<Object> all() {
            return join(state, lacking);
        }
    }

    private record Loop(Meeting breaks, Meeting continues) {}

    private final Scope scope;
    private final Deque<Meeting> raised = new ArrayDeque<>();
    private final Deque<Meeting> left = new ArrayDeque<>();
    private final Deque<Loop> loops = new ArrayDeque<>();

    AbsenceStatements(ParsedFile file, Scope scope, Place place, Set<String> refills, boolean isShared) {
        super(file, place, refills, isShared);
        this.scope = scope;
    }

    /** Follows the statements; null when control never gets behind them. */
    Set<Object> run(List<Stmt> statements, Set<Object> before) {
        Set<Object> state = before;
        for (Stmt statement : statements) {
            if (firstMember(statement) == null) {
                mayRaise(state);
            }
            state = statement(statement, state);
        }
        return state;
    }

    @Override
    void mayRaise(Set<Object> state) {
        raised.forEach(meeting -> meeting.add(state));
    }

    @Override
    void mayLack(Expr.Attribute member, Set<Object> state) {
        Node statement = member;
        while (!(statement instanceof Stmt)) {
            statement = statement.parent();
        }
        if (firstMember((Stmt) statement) == member) {
            raised.forEach(meeting -> meeting.lacking = join(meeting.lacking, state));
        } else {
            mayRaise(state);
        }
    }

    /** The member of the place that the statement evaluates before anything else; null when it begins with something else. */
    private Expr.Attribute firstMember(Stmt statement) {
        Expr at = statement instanceof Stmt.Assign assign ? assign.value
                : statement instanceof Stmt.AnnAssign assign ? assign.value
                : statement instanceof Stmt.ExprStmt expr ? expr.value
                : statement instanceof Stmt.Return returned ? returned.value
                : statement instanceof Stmt.For loop ? loop.iter : null;
        while (at != null) {
            if (at instanceof Expr.Attribute attribute && names(attribute.value)) {
                return attribute;
            }
            at = at instanceof Expr.Attribute attribute ? attribute.value
                    : at instanceof Expr.Call call ? call.function
                    : at instanceof Expr.Subscript subscript ? subscript.value : null;
        }
        return null;
    }

    private Set<Object> leave(Set<Object> state) {
        left.forEach(meeting -> meeting.add(state));
        return null;
    }

    private Set<Object> evaluated(Expr expr, Set<Object> state) {
        Set<Object> after = expr == null ? state : evaluate(expr, state);
        mayRaise(after);
        return after;
    }

    private Branches tested(Expr expr, Set<Object> state) {
        Branches branches = test(expr, state);
        mayRaise(branches.yes());
        mayRaise(branches.no());
        return branches;
    }

    private Set<Object> statement(Stmt statement, Set<Object> state) {
        if (statement instanceof Stmt.Assign assign) {
            Set<Object> at = evaluated(assign.value, state);
            for (int i = 0; i < assign.targets.size(); i++) {
                at = stored(assign.targets.get(i), at, i + 1 < assign.targets.size());
            }
            return at;
        }
        if (statement instanceof Stmt.AnnAssign assign) {
            return assign.value == null ? state : stored(assign.target, evaluated(assign.value, state), false);
        }
        if (statement instanceof Stmt.AugAssign assign) {
            return stored(assign.target, evaluated(assign.value, evaluate(assign.target, state)), false);
        }
        if (statement instanceof Stmt.ExprStmt expr) {
            Set<Object> after = evaluated(expr.value, state);
            return neverReturns(expr.value) ? leave(after) : after;
        }
        if (statement instanceof Stmt.Return returned) {
            return leave(evaluated(returned.value, state));
        }
        if (statement instanceof Stmt.Raise raise) {
            return leave(evaluated(raise.cause, evaluated(raise.exception, state)));
        }
        if (statement instanceof Stmt.Break || statement instanceof Stmt.Continue) {
            if (!loops.isEmpty()) {
                (statement instanceof Stmt.Break ? loops.peek().breaks : loops.peek().continues).add(state);
            }
            return leave(state);
        }
        if (statement instanceof Stmt.If branch) {
            Branches branches = tested(branch.test, state);
            return join(run(branch.body, branches.yes()), run(branch.orElse, branches.no()));
        }
        if (statement instanceof Stmt.While || statement instanceof Stmt.For) {
            return loop(statement, state);
        }
        if (statement instanceof Stmt.With with) {
            return with(with, state);
        }
        if (statement instanceof Stmt.Try guarded) {
            return guarded(guarded, state);
        }
        if (statement instanceof Stmt.Match match) {
            return match(match, state);
        }
        if (statement instanceof Stmt.Delete delete) {
            return deleted(delete, state);
        }
        if (statement instanceof Stmt.FunctionDef function) {
            Set<Object> at = state;
            for (Expr decorator : function.decorators) {
                at = evaluate(decorator, at);
            }
            return bound(function, all(function.parameters, at));
        }
        if (statement instanceof Stmt.ClassDef cls) {
            Set<Object> at = state;
            for (Expr outer : cls.decorators) {
                at = evaluate(outer, at);
            }
            for (Expr base : cls.bases) {
                at = evaluate(base, at);
            }
            return bound(cls, keywords(cls.keywords, at));
        }
        if (statement instanceof Stmt.Masked) {
            return state == null ? null : Set.of(Absences.ELSEWHERE);
        }
        Set<Object> at = all(statement, state);
        mayRaise(at);
        return bound(statement, at);
    }

    private Set<Object> stored(Expr target, Set<Object> state, boolean goesOn) {
        Set<Object> after = store(target, state);
        boolean plain = target instanceof Expr.Name || target instanceof Expr.Attribute;
        if (goesOn || !plain) {
            mayRaise(after);
        }
        return after;
    }

    /** The state behind a statement that binds names by itself, such as an import. */
    private Set<Object> bound(Node statement, Set<Object> state) {
        if (state == null || place.variable().definitions().stream().noneMatch(each -> isWithin(each.site(), statement))) {
            return state;
        }
        if (place.isAttribute()) {
            return Set.of(Absences.ELSEWHERE);
        }
        return statement instanceof Stmt.FunctionDef || statement instanceof Stmt.ClassDef ? Set.of() : Set.of(Absences.ELSEWHERE);
    }

    private static boolean isWithin(Node site, Node statement) {
        boolean opens = statement instanceof Stmt.FunctionDef || statement instanceof Stmt.ClassDef;
        return site == statement || !opens && !(site instanceof Parameter) && site.parent() == statement;
    }

    private boolean neverReturns(Expr expr) {
        if (!(expr instanceof Expr.Call call)) {
            return false;
        }
        if (call.function instanceof Expr.Name name) {
            return (name.id.equals("exit") || name.id.equals("quit")) && file.defUse().isBuiltin(name);
        }
        if (!(call.function instanceof Expr.Attribute attribute) || !(attribute.value instanceof Expr.Name module)) {
            return false;
        }
        Variable variable = file.scopes().resolve(module);
        boolean imported = variable != null && variable.definitions().stream().allMatch(each -> each.kind() == Definition.Kind.IMPORT);
        return imported && (module.id.equals("sys") && attribute.name.equals("exit") || module.id.equals("os") && attribute.name.equals("_exit"));
    }

    private Set<Object> loop(Stmt statement, Set<Object> state) {
        Set<Object> before = statement instanceof Stmt.For loop ? evaluated(loop.iter, state) : state;
        while (true) {
            Loop frame = new Loop(new Meeting(), new Meeting());
            loops.push(frame);
            Set<Object> end;
            Set<Object> done;
            List<Stmt> orElse;
            if (statement instanceof Stmt.For loop) {
                end = run(loop.body, store(loop.target, before));
                done = before;
                orElse = loop.orElse;
            } else {
                Stmt.While loop = (Stmt.While) statement;
                Branches branches = tested(loop.test, before);
                end = run(loop.body, branches.yes());
                done = branches.no();
                orElse = loop.orElse;
            }
            loops.pop();
            Set<Object> next = join(before, join(end, frame.continues.state));
            if (next == before || next.equals(before)) {
                return join(run(orElse, done), frame.breaks.state);
            }
            before = next;
        }
    }

    private Set<Object> with(Stmt.With with, Set<Object> state) {
        Set<Object> at = state;
        boolean swallows = false;
        for (WithItem item : with.items) {
            at = evaluated(item.context, at);
            at = item.target == null ? at : store(item.target, at);
            swallows |= with.isAsync || !ContextManagers.neverSwallows(item.context, scope);
        }
        Meeting inside = new Meeting();
        raised.push(inside);
        Set<Object> end = run(with.body, at);
        raised.pop();
        return swallows ? join(end, inside.all()) : end;
    }

    private Set<Object> guarded(Stmt.Try guarded, Set<Object> state) {
        Meeting cleanup = new Meeting();
        raised.push(cleanup);
        left.push(cleanup);
        Meeting inside = new Meeting();
        raised.push(inside);
        Set<Object> bodyEnd = run(guarded.body, state);
        raised.pop();
        Set<Object> end = run(guarded.orElse, bodyEnd);
        for (ExceptHandler handler : guarded.handlers) {
            end = join(end, handler(handler, new CaughtTypes(file).mayCatchAttributeError(handler) ? inside.all() : inside.state));
        }
        left.pop();
        raised.pop();
        if (guarded.finalBody.isEmpty()) {
            return end;
        }
        run(guarded.finalBody, cleanup.all());
        return run(guarded.finalBody, end);
    }

    private Set<Object> handler(ExceptHandler handler, Set<Object> state) {
        Set<Object> at = handler.type == null ? state : evaluated(handler.type, state);
        boolean bindsPlace = handler.name != null && place.variable().definitions().stream().anyMatch(each -> each.site() == handler);
        return run(handler.body, bindsPlace && at != null ? Set.of(Absences.ELSEWHERE) : at);
    }

    private Set<Object> match(Stmt.Match match, Set<Object> state) {
        Set<Object> subject = evaluated(match.subject, state);
        Set<Object> end = subject;
        for (MatchCase each : match.cases) {
            Set<Object> at = all(each.pattern, subject);
            boolean binds = place.variable().definitions().stream().anyMatch(definition -> definition.kind() == Definition.Kind.PATTERN);
            at = binds ? elsewhere(at) : at;
            at = each.guard == null ? at : test(each.guard, at).yes();
            end = join(end, run(each.body, at));
        }
        return end;
    }

    private Set<Object> deleted(Stmt.Delete delete, Set<Object> state) {
        Set<Object> at = state;
        for (Expr target : delete.targets) {
            boolean mentioned = target instanceof Expr.Attribute attribute && attribute.name.equals(place.attribute())
                    || target instanceof Expr.Name name && file.scopes().resolve(name) == place.variable();
            at = mentioned ? elsewhere(at) : all(target, at);
        }
        return at;
    }

    /** Whether a {@code finally} below the node fills the place: then the ways out through it are not told apart. */
    boolean isFilledInCleanup(Node node) {
        boolean[] found = {false};
        if (node instanceof Stmt.Try guarded) {
            guarded.finalBody.forEach(each -> found[0] |= fills(each));
        }
        node.forEachChild(child -> found[0] |= isFilledInCleanup(child));
        return found[0];
    }

    private boolean fills(Node node) {
        boolean[] found = {node instanceof Expr expr && names(expr) && Stores.isTarget(expr)};
        node.forEachChild(child -> found[0] |= fills(child));
        return found[0];
    }
}
