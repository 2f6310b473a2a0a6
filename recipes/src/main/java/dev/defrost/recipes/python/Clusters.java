package dev.defrost.recipes.python;

import dev.defrost.python.resources.ClassInfo;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.ImportLink;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.recipes.python.rewrite.Cluster;
import dev.defrost.recipes.python.rewrite.Kept;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Divides the groups of a program into clusters. A group that is kept whatever code would replace it is in none, unless others need it. */
final class Clusters {
    private final ValueFlow flow;
    private final Groups groups;
    private final Map<ResourceGroup, Set<ParsedFile>> files = new LinkedHashMap<>();
    private final Map<Object, Object> parents = new IdentityHashMap<>();

    Clusters(ValueFlow flow, Groups groups) {
        this.flow = flow;
        this.groups = groups;
        groups.all().stream().filter(Clusters::isWorkedOn).forEach(this::add);
    }

    private static boolean isWorkedOn(ResourceGroup group) {
        return !Kept.isKept(group) || Kept.isNeeded(group) && Kept.isService(group);
    }

    private void add(ResourceGroup group) {
        if (files.containsKey(group)) {
            return;
        }
        Set<ParsedFile> touched = touched(group);
        files.put(group, touched);
        touched.forEach(file -> union(group, file));
        for (ResourceGroup parent : group.derivedFrom()) {
            add(parent);
            union(group, parent);
        }
    }

    private Set<ParsedFile> touched(ResourceGroup group) {
        Set<ParsedFile> touched = new LinkedHashSet<>();
        group.occurrences().forEach(each -> touched.add(each.file()));
        group.flows().forEach(each -> touched.add(each.file()));
        group.standIns().forEach(each -> touched.add(each.test()));
        for (Location location : group.locations()) {
            if (location instanceof Location.Var var) {
                touched.add(flow.fileOf(var.definition().site()));
            } else if (location instanceof Location.Result result) {
                touched.add(flow.fileOf(result.function()));
            } else if (location instanceof Location.Part part) {
                touched.add(flow.fileOf(part.function()));
                flow.callsOf(part.function()).forEach(site -> touched.add(site.file()));
            } else if (location instanceof Location.Content content) {
                touched.add(flow.fileOf(content.display()));
            } else if (location instanceof Location.Yielded yielded) {
                touched.add(flow.fileOf(yielded.function()));
            } else if (location instanceof Location.Field field) {
                field.root().family().stream().map(ClassInfo::file).forEach(touched::add);
            }
        }
        return touched;
    }

    /** The clusters, ordered by their first groups. */
    List<Cluster> all() {
        Map<Object, Cluster> clusters = new IdentityHashMap<>();
        List<Cluster> ordered = new ArrayList<>();
        for (ResourceGroup group : groups.all()) {
            if (files.containsKey(group)) {
                Cluster cluster = clusters.computeIfAbsent(find(group), key -> {
                    ordered.add(new Cluster(new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>()));
                    return ordered.get(ordered.size() - 1);
                });
                cluster.groups().add(group);
                cluster.files().addAll(files.get(group));
            }
        }
        for (Flow each : flow.flows()) {
            ResourceGroup group = groups.of(each);
            if (files.containsKey(group) && group.takes(each)) {
                clusters.get(find(group)).flows().add(each);
            }
        }
        for (ImportLink link : flow.imports()) {
            ResourceGroup group = groups.of(new Location.Var(link.bound()));
            if (files.containsKey(group)) {
                clusters.get(find(group)).imports().add(link);
            }
        }
        return ordered;
    }

    /** Joins the clusters whose rewrites have met in a file after all; answers whether there were any. {@code written} tells the files of each. */
    boolean join(List<Cluster> clusters, Function<Cluster, Set<ParsedFile>> written) {
        Map<ParsedFile, ResourceGroup> owners = new IdentityHashMap<>();
        clusters.forEach(cluster -> cluster.files().forEach(file -> owners.put(file, cluster.groups().get(0))));
        boolean joined = false;
        for (Cluster cluster : clusters) {
            ResourceGroup first = cluster.groups().get(0);
            for (ParsedFile file : written.apply(cluster)) {
                ResourceGroup owner = owners.putIfAbsent(file, first);
                if (owner != null && find(owner) != find(first)) {
                    union(owner, first);
                    joined = true;
                }
            }
        }
        return joined;
    }

    private Object find(Object key) {
        Object top = key;
        for (Object next = parents.get(top); next != null; next = parents.get(top)) {
            top = next;
        }
        for (Object at = key; at != top; ) {
            at = parents.put(at, top);
        }
        return top;
    }

    private void union(Object one, Object other) {
        Object a = find(one);
        Object b = find(other);
        if (a != b) {
            parents.put(b, a);
        }
    }
}
