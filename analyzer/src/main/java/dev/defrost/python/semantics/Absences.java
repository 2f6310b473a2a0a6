package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may have left None in a variable, or in an attribute of a variable's object, where it is read: tests such as {@code if x is None}, and
 * stores, rule out others. Worked out when asked for; not thread-safe.
 *
 * <p>An attribute or a global is taken to hold what the last test found until code runs that may fill it: other threads are not considered.
 */
public final class Absences {
    /** Stands for all stores that are not in the body that reads. */
    public static final Object ELSEWHERE = new Object();

    private final Refills refills;
    private final Map<Scope, Set<Place>> asked = new HashMap<>();
    private final Callers callers;
    private final Set<Solved> solved = new HashSet<>();
    private final Map<Solved, Map<Expr, Set<Object>>> calls = new HashMap<>();
    private final Map<Solved, Set<Object>> entries = new HashMap<>();
    private final Map<Expr, Set<Object>> fillers = new IdentityHashMap<>();

    /** A place as one body sees it. */
    private record Solved(Scope scope, Place place) {}

    public Absences(List<ParsedFile> files) {
        this.refills = new Refills(files);
        this.callers = new Callers(files);
    }

    /**
     * The stores, by their target (for parameters the parameter), that may have left None where a name or attribute is read in this scope;
     * null when any may.
     */
    public Set<Object> fillers(ParsedFile file, Scope scope, Expr read) {
        Place place = Place.of(read, file.scopes());
        if (place == null || scope.kind() == Scope.Kind.LAMBDA) {
            return null;
        }
        boolean isAsked = asked.computeIfAbsent(scope, key -> askedIn(file, key)).contains(place);
        if (!isAsked && (isOwn(place, scope) || entry(file, scope, place).contains(ELSEWHERE))) {
            return null;
        }
        solve(file, scope, place);
        return fillers.get(read);
    }

    /** Whether control may reach the end of a function without {@code return}. */
    public static boolean fallsThrough(ParsedFile file, Scope scope, Stmt.FunctionDef function) {
        Place nothing = new Place(new Variable(scope, ""), null);
        return new AbsenceStatements(file, scope, nothing, Set.of(), false).run(function.body, Set.of()) != null;
    }

    private static boolean isOwn(Place place, Scope scope) {
        return !place.isAttribute() && place.variable().scope() == scope;
    }

    private void solve(ParsedFile file, Scope scope, Place place) {
        if (!solved.add(new Solved(scope, place))) {
            return;
        }
        boolean isOwn = isOwn(place, scope);
        boolean isShared = !isOwn || place.variable().definitions().stream().anyMatch(each -> each.madeIn().outsideComprehensions() != scope);
        AbsenceStatements walk = new AbsenceStatements(file, scope, place, isShared ? refills.of(place, scope) : Set.of(), isShared);
        if (walk.isFilledInCleanup(scope.node())) {
            return;
        }
        walk.run(bodyOf(scope.node()), isOwn ? parameter(place.variable()) : entry(file, scope, place));
        fillers.putAll(walk.reads);
        calls.put(new Solved(scope, place), walk.calls);
    }

    /** What may have left None where the body starts: what may have at each call, if all calls are known. */
    private Set<Object> entry(ParsedFile file, Scope scope, Place place) {
        Solved key = new Solved(scope, place);
        Set<Object> known = entries.putIfAbsent(key, Set.of(ELSEWHERE));
        if (known != null) {
            return known;
        }
        boolean isReceiver = place.isAttribute() && place.variable() == Callers.receiver(scope);
        boolean isGlobal = !place.isAttribute() && place.variable().scope().kind() == Scope.Kind.MODULE;
        List<Callers.Site> sites = (isReceiver || isGlobal) && scope.node() instanceof Stmt.FunctionDef function ? callers.of(file, function) : null;
        Set<Object> state = null;
        for (Callers.Site site : sites == null ? List.<Callers.Site>of() : sites) {
            state = AbsenceExpressions.join(state, at(site, place));
        }
        if (state != null) {
            entries.put(key, state);
        }
        return entries.get(key);
    }

    private Set<Object> at(Callers.Site site, Place place) {
        Scope scope = site.file().scopes().scopeOf(site.call()).outsideComprehensions();
        Variable receiver = site.receiver() == null ? null : site.file().scopes().resolve(site.receiver());
        if (scope.kind() == Scope.Kind.LAMBDA || scope.kind() == Scope.Kind.CLASS || place.isAttribute() && receiver == null) {
            return Set.of(ELSEWHERE);
        }
        Place there = place.isAttribute() ? new Place(receiver, place.attribute()) : place;
        solve(site.file(), scope, there);
        return calls.getOrDefault(new Solved(scope, there), Map.of()).getOrDefault(site.call(), Set.of(ELSEWHERE));
    }

    private static Set<Object> parameter(Variable variable) {
        for (Definition definition : variable.definitions()) {
            if (definition.kind() == Definition.Kind.PARAMETER) {
                return Set.of(definition.site());
            }
        }
        return Set.of();
    }

    private static List<Stmt> bodyOf(Node node) {
        return node instanceof Module module ? module.body
                : node instanceof Stmt.ClassDef cls ? cls.body : ((Stmt.FunctionDef) node).body;
    }

    /** The places that the scope tests or reads members of, and the attributes that it fills. */
    private static Set<Place> askedIn(ParsedFile file, Scope scope) {
        Set<Place> found = new HashSet<>();
        bodyOf(scope.node()).forEach(statement -> collect(file, statement, found));
        return found;
    }

    private static void collect(ParsedFile file, Node node, Set<Place> found) {
        if (node instanceof Expr expr && (isAsked(expr) || expr instanceof Expr.Attribute && Stores.isTarget(expr))) {
            Place place = Place.of(expr instanceof Expr.NamedExpr named ? named.target : expr, file.scopes());
            if (place != null) {
                found.add(place);
            }
        }
        if (node instanceof Expr.Attribute member) {
            Place place = Place.of(member.value, file.scopes());
            if (place != null) {
                found.add(place);
            }
        }
        boolean opens = node instanceof Stmt.FunctionDef || node instanceof Stmt.ClassDef || node instanceof Expr.Lambda;
        if (!opens) {
            node.forEachChild(child -> collect(file, child, found));
        }
    }

    private static boolean isAsked(Expr expr) {
        Node parent = expr.parent();
        return parent instanceof Stmt.If branch && branch.test == expr
                || parent instanceof Stmt.While loop && loop.test == expr
                || parent instanceof Expr.Conditional conditional && conditional.test == expr
                || parent instanceof Expr.BoolOp
                || parent instanceof Expr.UnaryOp
                || parent instanceof Comprehension clause && clause.ifs.contains(expr)
                || parent instanceof Expr.Compare compare
                        && (compare.left == expr || compare.comparators.contains(expr))
                        && (AbsenceExpressions.isNone(compare.left) || compare.comparators.stream().anyMatch(AbsenceExpressions::isNone));
    }
}
