package dev.defrost.python.resources;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.NodeMap;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the groups of a solved program and the structural reasons to keep them. */
public final class GroupFinder {
    private final ValueFlow flow;
    private final Map<Object, Object> parents = new HashMap<>();
    private final NodeMap<Expr, Object> exprKeys = new NodeMap<>();
    private final Map<Object, ResourceGroup> groups = new LinkedHashMap<>();
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final NoneJoins nones;
    private final NodeMap<Expr, ResourceGroup> groupOfExpr = new NodeMap<>();

    /** A union-find key for an expression that makes a value: identity matters. */
    private record Origin(Expr expr) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Origin origin && origin.expr == expr;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(expr);
        }
    }

    private GroupFinder(ValueFlow flow) {
        this.flow = flow;
        this.nones = new NoneJoins(flow);
    }

    /** The groups of a program. */
    public static Groups find(ValueFlow flow) {
        GroupFinder finder = new GroupFinder(flow);
        finder.collect();
        finder.connect();
        finder.fill();
        PatchedCode patchedCode = new PatchedCode(flow);
        new PassedStandIns(flow, finder.groups.values(), patchedCode).check(finder.groupOfExpr);
        new StructuralChecks(flow).check(finder.groups.values());
        new DynamicAccess(flow, finder.groups.values()).check();
        new UntoldSessions(flow, finder.groups.values()).check();
        new MockedNames(flow, finder.groups.values(), patchedCode).check();
        finder.groups.values().stream().filter(group -> group.isOfWriters() && group.isBlocked()).forEach(ResourceGroup::unfollow);
        Map<Location, ResourceGroup> byLocation = new HashMap<>();
        finder.groups.values().forEach(group -> group.locations().forEach(location -> byLocation.put(location, group)));
        return new Groups(List.copyOf(finder.groups.values()), finder.groupOfExpr, byLocation);
    }

    private void collect() {
        Contexts contexts = new Contexts(flow);
        for (ParsedFile file : flow.index().files()) {
            file.module().descendants().forEach(node -> collect(file, node, contexts));
        }
    }

    private void collect(ParsedFile file, Node node, Contexts contexts) {
        if (node instanceof Expr expr) {
            Value value = resourceLike(flow.values(expr));
            if (value == null && NoneJoins.isNone(flow, expr)) {
                nones.read(expr);
                value = Reads.locations(flow, expr).isEmpty() ? null : Value.NONE;
            }
            if (value != null) {
                occurrences.add(new Occurrence(file, expr, value, contexts.of(expr, value)));
            }
        }
    }

    static Value resourceLike(Set<Value> values) {
        for (Value value : values) {
            if (value.isResourceLike()) {
                return value;
            }
        }
        return null;
    }

    private void connect() {
        for (Flow each : flow.flows()) {
            if (PassedStandIns.isMove(flow, each)) {
                continue;
            }
            if (NoneJoins.isNone(flow, each.source())) {
                nones.move(each);
            } else {
                union(keyOf(each.source()), each.target());
            }
            if (each.target() instanceof Location.Part part) {
                TupleResults.variables(flow, part).forEach(variable -> union(part, variable));
            }
            if (each.via() == Flow.Via.ELEMENT) {
                Lists.of(flow.values(each.source())).forEach(list -> union(new Location.Content(list), each.target()));
            }
        }
        for (FixtureLink link : flow.fixtureLinks()) {
            union(new Location.Var(link.bound()), link.source());
        }
        for (ImportLink link : flow.imports()) {
            link.exported().forEach(definition -> union(new Location.Var(link.bound()), new Location.Var(definition)));
        }
        List<Occurrence> resources = occurrences.stream().filter(each -> !each.value().equals(Value.NONE)).toList();
        for (Occurrence occurrence : resources) {
            Object key = keyOf(occurrence.expr());
            for (Location location : locationsRead(occurrence.expr())) {
                union(key, location);
            }
            // What the statement reads is what the definitions before it have left.
            if (occurrence.expr() instanceof Expr.Name name && name.parent() instanceof Stmt.AugAssign sum && sum.target == name) {
                Variable variable = occurrence.file().scopes().resolve(name);
                (variable == null ? List.<Definition>of() : variable.definitions()).forEach(each -> union(key, new Location.Var(each)));
            }
            parts(occurrence.expr()).forEach(part -> union(key, keyOf(part)));
            if (occurrence.context() instanceof Occurrence.Compared compared) {
                union(key, keyOf(compared.other()));
            }
        }
        Set<Object> held = new HashSet<>();
        resources.forEach(each -> held.add(find(keyOf(each.expr()))));
        flow.flows().stream().filter(each -> !NoneJoins.isNone(flow, each.source()) && !PassedStandIns.isMove(flow, each)).forEach(each -> held.add(find(each.target())));
        nones.join(each -> held.contains(find(key(each))), (one, other) -> {
            union(key(one), key(other));
            held.add(find(key(one)));
        });
        occurrences.removeIf(each -> !held.contains(find(keyOf(each.expr()))));
    }

    private Object key(Object exprOrLocation) {
        return exprOrLocation instanceof Expr expr ? keyOf(expr) : exprOrLocation;
    }

    private Object keyOf(Expr expr) {
        return exprKeys.computeIfAbsent(expr, Origin::new);
    }

    /** The locations whose value an expression is, when it only reads. */
    public List<Location> locationsRead(Expr expr) {
        return Reads.locations(flow, expr);
    }

    private List<Expr> parts(Expr expr) {
        if (expr instanceof Expr.Conditional conditional) {
            return resources(List.of(conditional.body, conditional.orElse));
        }
        if (expr instanceof Expr.BoolOp bool) {
            return resources(bool.isAnd ? bool.values.subList(bool.values.size() - 1, bool.values.size()) : bool.values);
        }
        if (expr instanceof Expr.NamedExpr named) {
            return resources(List.of(named.value));
        }
        return TakenElements.source(flow, expr).map(source -> resources(List.of(source))).orElse(List.of());
    }

    private List<Expr> resources(List<Expr> parts) {
        return parts.stream().filter(part -> resourceLike(flow.values(part)) != null).toList();
    }

    private Object find(Object key) {
        Object top = key;
        for (Object next = parents.get(top); next != null; next = parents.get(top)) {
            top = next;
        }
        for (Object at = key; at != top && !at.equals(top); ) {
            Object next = parents.put(at, top);
            at = next;
        }
        return top;
    }

    private void union(Object one, Object other) {
        Object a = find(one);
        Object b = find(other);
        if (!a.equals(b)) {
            parents.put(b, a);
        }
    }

    private void fill() {
        for (Occurrence occurrence : occurrences) {
            ResourceGroup group = group(keyOf(occurrence.expr()));
            group.occurrences().add(occurrence);
            if (!occurrence.value().equals(Value.NONE)) {
                group.values().add(occurrence.value());
            }
            groupOfExpr.put(occurrence.expr(), group);
            List<Location> read = locationsRead(occurrence.expr());
            group.locations().addAll(read);
            boolean taken = TakenElements.source(flow, occurrence.expr()).isPresent();
            if (read.isEmpty() && (taken || parts(occurrence.expr()).isEmpty())) {
                group.origins().add(occurrence.expr());
            }
        }
        for (Flow each : flow.flows()) {
            boolean standIn = PassedStandIns.isMove(flow, each);
            ResourceGroup group = standIn || NoneJoins.isNone(flow, each.source()) ? groups.get(find(each.target())) : group(each.target());
            if (standIn && group != null) {
                group.passed().add(each);
            }
            if (standIn || group == null) {
                continue;
            }
            group.locations().add(each.target());
            if (each.target() instanceof Location.Part part) {
                group.locations().addAll(TupleResults.variables(flow, part));
            }
            group.flows().add(each);
            if (each.via() == Flow.Via.OPAQUE) {
                group.block(BlockerCode.UNSUPPORTED_FLOW, Spans.of(each.file(), each.source()), "the resource is unpacked or passed in a way that is not followed");
            }
        }
        for (ImportLink link : flow.imports()) {
            ResourceGroup group = group(new Location.Var(link.bound()));
            group.locations().add(new Location.Var(link.bound()));
            link.exported().forEach(definition -> group.locations().add(new Location.Var(definition)));
        }
        for (FixtureLink link : flow.fixtureLinks()) {
            ResourceGroup group = group(link.source());
            group.locations().add(link.source());
            group.locations().add(new Location.Var(link.bound()));
        }
        for (Occurrence occurrence : occurrences) {
            if (occurrence.context() instanceof Occurrence.Member member) {
                derive(occurrence, member.access());
            } else if (occurrence.context() instanceof Occurrence.Called called) {
                derive(occurrence, called.call());
            } else if (occurrence.context() instanceof Occurrence.Indexed indexed) {
                derive(occurrence, indexed.access());
            }
        }
    }

    private void derive(Occurrence from, Expr made) {
        ResourceGroup child = groupOfExpr.get(made);
        ResourceGroup parent = groupOfExpr.get(from.expr());
        if (child != null && child != parent) {
            child.derivedFrom().add(parent);
        }
    }

    private ResourceGroup group(Object key) {
        return groups.computeIfAbsent(find(key), root -> new ResourceGroup(groups.size() + 1));
    }

    /** The definitions by which a name may be filled where it is read. */
    static List<Definition> reaching(ParsedFile file, Expr.Name name) {
        return file.defUse().reaching(name);
    }
}
