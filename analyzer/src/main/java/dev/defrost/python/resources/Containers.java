package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How values come into the containers that are followed, and out of them: by iteration, by an index and under a key. */
final class Containers {
    private static final Set<Value> OTHER = Set.of(Value.OTHER);

    private final ValueFlow flow;
    private final Body body;

    Containers(ValueFlow flow, Body body) {
        this.flow = flow;
        this.body = body;
    }

    /** A value comes into a dict under a key; null for one that is no constant. */
    void store(Expr dict, String key, Set<Value> value, Expr source) {
        List<Location.Content> places = Dicts.contents(dict, key);
        if (key != null && !places.contains(new Location.Content(dict))) {
            places.forEach(place -> flow.move(body, source, value, place, Flow.Via.VALUE));
            return;
        }
        // Under any key: it may come to each place that is written out, as anything else that is stored here.
        places.stream().filter(place -> place.display() != dict).forEach(place -> {
            flow.add(place, Set.of(Value.OTHER));
            flow.move(body, source, value, place, Flow.Via.VALUE);
        });
        flow.add(new Location.Keyed(dict, key), value);
        flow.move(body, source, value, new Location.Content(dict), Flow.Via.VALUE);
    }

    /** Moves the elements of one thing into lists. */
    void fill(Set<Value> lists, Expr source, Set<Value> value) {
        Lists.of(lists).forEach(list -> flow.move(body, source, elements(value), new Location.Content(list), Flow.Via.ELEMENT));
    }

    /** What iterating over values yields. */
    Set<Value> elements(Set<Value> iterated) {
        Set<Value> yielded = new LinkedHashSet<>(Elements.of(iterated));
        Set<Expr> lists = Lists.of(iterated);
        lists.forEach(list -> flow.read(new Location.Content(list), body).forEach(value -> yielded.add(Lists.element(value))));
        boolean others = !lists.isEmpty() && iterated.stream().anyMatch(value -> !(value instanceof Value.ListObject) && !value.equals(Value.NONE));
        if (others) {
            yielded.add(Value.OTHER);
        }
        return yielded.isEmpty() && lists.isEmpty() ? ValueSets.plain(iterated) : yielded;
    }

    /** What is taken out of a container by an index or {@code pop}. */
    Set<Value> taken(Set<Value> containers) {
        Set<Value> all = new LinkedHashSet<>(Elements.of(containers));
        Set<Expr> lists = Lists.of(containers);
        if (lists.isEmpty()) {
            containers.stream().filter(Value.StandIn.class::isInstance).forEach(all::add);
            return !all.isEmpty() ? ValueSets.few(all) : containers.isEmpty() && !flow.isSettled(body) ? Set.of() : OTHER;
        }
        lists.forEach(list -> flow.read(new Location.Content(list), body).forEach(content -> all.add(Lists.element(content))));
        if (containers.stream().anyMatch(value -> !(value instanceof Value.ListObject) && !value.equals(Value.NONE))) {
            all.add(Value.OTHER);
        }
        return all;
    }

    /** What dicts hold under a key; {@code key} is null when it is no constant. */
    Set<Value> under(Set<Value> dicts, String key) {
        Set<Value> all = new LinkedHashSet<>();
        for (Expr dict : Dicts.of(dicts)) {
            List<Location.Content> places = Dicts.contents(dict, key);
            boolean own = key == null || !places.contains(new Location.Content(dict));
            Set<Value> held = new LinkedHashSet<>(own ? Set.of() : flow.read(new Location.Keyed(dict, null), body));
            held.addAll(own ? Set.of() : flow.read(new Location.Keyed(dict, key), body));
            (own ? places : List.<Location.Content>of()).forEach(place -> held.addAll(flow.read(place, body)));
            held.forEach(value -> all.add(Lists.element(value)));
            if (key == null && places.size() > 1) {
                all.add(Value.OTHER);
            }
        }
        boolean others = dicts.stream().anyMatch(value -> !(value instanceof Value.DictObject) && !value.equals(Value.NONE));
        if (others || all.isEmpty() && flow.isSettled(body)) {
            all.add(Value.OTHER);
        }
        return ValueSets.few(all);
    }

    /** Two lists as one: a new one, unless the abstract lists of both are known. */
    Set<Value> sum(Expr.BinOp sum, Set<Value> left, Set<Value> right) {
        Set<Value> both = ValueSets.union(left, right);
        if (Lists.isSum(both)) {
            Set<Value> made = Set.of(new Value.ListObject(sum));
            fill(made, sum.left, left);
            fill(made, sum.right, right);
            return ValueSets.union(Lists.among(both), made);
        }
        boolean open = left.isEmpty() || right.isEmpty();
        if (open && both.stream().allMatch(Value.ListObject.class::isInstance) && !flow.isSettled(body)) {
            return Set.of();
        }
        return Lists.of(both).isEmpty() ? OTHER : Lists.areAll(both) && !open ? both : ValueSets.union(Lists.among(both), OTHER);
    }
}
