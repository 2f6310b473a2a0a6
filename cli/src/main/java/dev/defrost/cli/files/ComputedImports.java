package dev.defrost.cli.files;

import dev.defrost.python.semantics.ModuleNames;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Files that may come to resources without an import that says so: they load modules by names that they compute, or deal with others that do, and
 * read names which a module that holds resources has. Who only calls what answers with nothing, or reads no such name, is none of them.
 */
final class ComputedImports {
    private final ModuleGraph graph;
    private final Set<String> loaders;
    private final Function<String, ModuleNames> names;

    /**
     * @param loaders the files that load modules by computed names
     * @param names tells of a file which names it has and reads; asked for holders and for what is connected with loaders
     */
    ComputedImports(ModuleGraph graph, Set<String> loaders, Function<String, ModuleNames> names) {
        this.graph = graph;
        this.loaders = loaders;
        this.names = names;
    }

    /** Those that read names of the {@code holders}, with the loaders that they are connected with. */
    Set<String> of(Set<String> holders) {
        if (loaders.isEmpty()) {
            return Set.of();
        }
        Set<String> bound = new HashSet<>();
        holders.forEach(holder -> bound.addAll(names.apply(holder).bound()));
        Map<String, Boolean> known = new HashMap<>();
        Predicate<String> asks = path -> known.computeIfAbsent(path, key -> !Collections.disjoint(names.apply(key).read(), bound));
        Set<String> reached = graph.reachedFrom(loaders, asks);
        List<String> asking = reached.stream().filter(path -> !holders.contains(path) && asks.test(path)).toList();
        Set<String> all = new LinkedHashSet<>(asking);
        graph.connectedWith(asking, reached).stream().filter(loaders::contains).forEach(all::add);
        return all;
    }
}
