package dev.defrost.cli;

import dev.defrost.cli.engine.JavaEngine;
import dev.defrost.findings.Group;
import dev.defrost.recipes.python.text.HelperPlaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which changes belong together: those of files that share a group, and so on. One without the other would break the program. */
final class TogetherWritten {
    private final Map<String, String> parents = new HashMap<>();

    private TogetherWritten() {}

    /** The changes in parcels that are to be written whole or not at all, in the order of their first files. */
    static List<List<FileChange>> of(List<FileChange> changes, List<Group> groups) {
        TogetherWritten files = new TogetherWritten();
        for (Group group : groups) {
            List<String> paths = Stream.concat(
                    group.uses().stream().map(use -> use.span().path()),
                    group.locations().stream().map(location -> location.span().path())).distinct().toList();
            paths.forEach(path -> files.parents.put(files.root(path), files.root(paths.get(0))));
        }
        changes.stream().map(change -> change.file().path()).filter(TogetherWritten::isHelpers).forEach(helpers -> changes.stream()
                .map(change -> change.file().path()).filter(path -> folder(path).equals(folder(helpers)))
                .forEach(path -> files.parents.put(files.root(path), files.root(helpers))));
        List<String> java = changes.stream().filter(change -> change.isNew() && !isHelpers(change.file().path()) || BuildFileChanges.isBuildFile(change)
                || JavaEngine.isJava(change.file().path())).map(change -> change.file().path()).toList();
        if (java.stream().anyMatch(path -> !JavaEngine.isJava(path)) || changes.stream().anyMatch(change -> change.isNew() && JavaEngine.isJava(change.file().path()))) {
            // changed Java code needs the classes and the dependency that come with it
            java.forEach(path -> files.parents.put(files.root(path), files.root(java.get(0))));
        }
        Map<String, List<FileChange>> parcels = new LinkedHashMap<>();
        changes.forEach(change -> parcels.computeIfAbsent(files.root(change.file().path()), root -> new ArrayList<>()).add(change));
        return List.copyOf(parcels.values());
    }

    private static boolean isHelpers(String path) {
        return folder(path).concat(HelperPlaces.MODULE + ".py").equals(path);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private String root(String path) {
        String at = path;
        while (!parents.getOrDefault(at, at).equals(at)) {
            at = parents.get(at);
        }
        return at;
    }
}
