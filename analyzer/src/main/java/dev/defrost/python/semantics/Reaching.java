package dev.defrost.python.semantics;

import dev.defrost.python.semantics.Definition.Kind;
import dev.defrost.python.syntax.ExceptHandler;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Reaching definitions of one variable in the graph of its scope; sets are bits, at most 62 definitions at a time. */
final class Reaching {
    private static final int CHUNK = 62;
    private static final long UNBOUND = 1L << 62;
    /** Stands for whatever held before an element, to find out what the element lets through. */
    private static final long BEFORE = 1L << 63;

    /** The definitions that may hold, in source order, and whether the variable may be unbound. */
    record Answer(List<Definition> definitions, boolean maybeUnbound) {}

    /** What one element does with the variable: {@code after = gen | (passes ? before : 0)}. */
    private record Effect(Element element, Map<Node, Function<Long, Long>> sites, long gen, boolean passes) {
        long after(long before) {
            return passes ? gen | before : gen;
        }
    }

    private record Chunk(List<Definition> definitions, TreeMap<Integer, Effect> effects, long[] atBlockStart) {}

    private final Variable variable;
    private final ControlFlow flow;
    private final Blocks blocks;
    private final List<Chunk> chunks = new ArrayList<>();

    Reaching(Variable variable, ControlFlow flow, Blocks blocks) {
        this.variable = variable;
        this.flow = flow;
        this.blocks = blocks;
        List<Definition> binding = variable.definitions().stream().filter(Definition::binds).toList();
        int start = 0;
        do {
            List<Definition> part = binding.subList(start, Math.min(start + CHUNK, binding.size()));
            TreeMap<Integer, Effect> effects = effects(variable, part);
            chunks.add(new Chunk(part, effects, solve(effects)));
            start += CHUNK;
        } while (start < binding.size());
    }

    /** What holds just before {@code position}, which is evaluated in a reachable {@code element}. */
    Answer at(Element element, Node position) {
        List<Definition> found = new ArrayList<>();
        boolean unbound = true;
        for (Chunk chunk : chunks) {
            long state = stateAt(chunk, element, position);
            for (int bit = 0; bit < chunk.definitions.size(); bit++) {
                if ((state & 1L << bit) != 0) {
                    found.add(chunk.definitions.get(bit));
                }
            }
            unbound = (state & UNBOUND) != 0;
        }
        return new Answer(found, unbound);
    }

    /**
     * What may hold whenever a function made at {@code maker}, in a reachable {@code element}, runs: what held there and every
     * definition that can still follow.
     */
    Answer from(Element element, Node maker) {
        Answer there = at(element, maker);
        Set<Definition> found = new HashSet<>(there.definitions());
        boolean unbound = there.maybeUnbound() && !bindsItself(maker);
        for (Definition definition : variable.definitions()) {
            if (found.contains(definition) && definition.kind() != Kind.EXCEPT) {
                continue;
            }
            Element later = elementOf(definition);
            if (later != null && (later == element || flow.reaches(element, later))) {
                unbound |= definition.kind() == Kind.DELETE || definition.kind() == Kind.EXCEPT;
                if (definition.binds()) {
                    found.add(definition);
                }
            }
        }
        return new Answer(variable.definitions().stream().filter(found::contains).toList(), unbound);
    }

    /** A function without decorators runs only after its own name was bound. */
    private boolean bindsItself(Node maker) {
        return maker instanceof Stmt.FunctionDef def && def.decorators.isEmpty()
                && variable.definitions().stream().anyMatch(definition -> definition.site() == maker);
    }

    private long stateAt(Chunk chunk, Element element, Node position) {
        int at = flow.position(element);
        int block = blocks.blockOf(at);
        long state = chunk.atBlockStart[block];
        for (Effect effect : chunk.effects.subMap(blocks.start(block), at).values()) {
            state = effect.after(state);
        }
        Effect here = chunk.effects.get(at);
        return here == null ? state : new Evaluation(here.sites, position).atWatched(element, state);
    }

    private TreeMap<Integer, Effect> effects(Variable variable, List<Definition> part) {
        Map<Element, Map<Node, Function<Long, Long>>> sites = new IdentityHashMap<>();
        for (Definition definition : variable.definitions()) {
            Element element = elementOf(definition);
            if (element != null && flow.isReachable(element) && definition.kind() != Kind.DECLARED) {
                sites.computeIfAbsent(element, key -> new IdentityHashMap<>())
                        .put(definition.site(), effect(definition, part.indexOf(definition)));
            }
            if (definition.site() instanceof ExceptHandler handler && flow.isReachable(flow.endOf(handler))) {
                sites.computeIfAbsent(flow.endOf(handler), key -> new IdentityHashMap<>()).put(handler, before -> UNBOUND);
            }
        }
        TreeMap<Integer, Effect> effects = new TreeMap<>();
        sites.forEach((element, here) -> {
            long after = new Evaluation(here, null).after(element, BEFORE);
            effects.put(flow.position(element), new Effect(element, here, after & ~BEFORE, (after & BEFORE) != 0));
        });
        return effects;
    }

    private Element elementOf(Definition definition) {
        return definition.kind() == Kind.PARAMETER ? flow.entry() : flow.elementOf(definition.site());
    }

    private static Function<Long, Long> effect(Definition definition, int bit) {
        long own = bit < 0 ? 0 : 1L << bit;
        return switch (definition.kind()) {
            case DELETE -> before -> UNBOUND;
            case STAR_IMPORT -> before -> before | own;
            default -> before -> own;
        };
    }

    private long[] solve(TreeMap<Integer, Effect> effects) {
        long[] gen = new long[blocks.count()];
        boolean[] stops = new boolean[blocks.count()];
        effects.forEach((position, effect) -> {
            int block = blocks.blockOf(position);
            gen[block] = effect.after(gen[block]);
            stops[block] |= !effect.passes;
        });
        long[] before = new long[blocks.count()];
        before[0] = UNBOUND;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int block = 0; block < before.length; block++) {
                long state = before[block];
                for (int predecessor : blocks.predecessors(block)) {
                    state |= stops[predecessor] ? gen[predecessor] : gen[predecessor] | before[predecessor];
                }
                changed |= state != before[block];
                before[block] = state;
            }
        }
        return before;
    }
}
