package dev.defrost.cli.files;

import dev.defrost.findings.SkippedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds the Python files of a project. Symbolic links are not followed, so loops end; a link that the user names is. Folders that are
 * ignored by git, virtual environments and caches are left out unless the user names them.
 */
public final class PythonTree {
    private final Project project;
    private final Predicate<String> included;
    private final Predicate<String> excluded;
    private final List<SkippedFile> skipped = new ArrayList<>();
    private final Set<Path> distributions = new TreeSet<>();

    /**
     * @param included tells by its name in the project whether a file holds Python
     * @param excluded tells whether the user's configuration excludes a file or folder
     */
    public PythonTree(Project project, Predicate<String> included, Predicate<String> excluded) {
        this.project = project;
        this.included = included;
        this.excluded = excluded;
    }

    /** The files, ordered by path. */
    public Set<Path> find() {
        Set<Path> files = new LinkedHashSet<>();
        look((file, path, selected, size) -> Scanned.unread(path, file, selected), new Parallel(1), null).forEach(file -> files.add(file.file()));
        return files;
    }

    /**
     * What a first look shows at each file, ordered by path.
     *
     * @param memory what earlier looks have shown; null without
     */
    List<Scanned> look(TreeWalk.Look look, Parallel parallel, TreeMemory memory) {
        List<List<Scanned>> found = new ArrayList<>();
        try (Forks forks = new Forks(parallel.jobs())) {
            if (project.whole()) {
                found.add(walk(project.root(), look, forks, memory));
            }
            for (Path path : project.selected()) {
                String name = project.name(path);
                if (!Files.isDirectory(path)) {
                    if (found.stream().flatMap(List::stream).noneMatch(file -> file.path().equals(name))) {
                        found.add(List.of(look.at(path, name, true, size(path))));
                    }
                } else if (!project.whole() || found.stream().flatMap(List::stream).noneMatch(file -> isBelow(file.path(), name))) {
                    found.add(walk(path, look, forks, memory));
                }
            }
        }
        return found.size() == 1 ? found.get(0) : together(found);
    }

    /** All of them in order, each once. */
    private static List<Scanned> together(List<List<Scanned>> found) {
        List<Scanned> all = new ArrayList<>();
        found.forEach(all::addAll);
        all.sort(Comparator.comparing(Scanned::path));
        List<Scanned> once = new ArrayList<>(all.size());
        for (Scanned file : all) {
            if (once.isEmpty() || !once.get(once.size() - 1).path().equals(file.path())) {
                once.add(file);
            }
        }
        return once;
    }

    private List<Scanned> walk(Path start, TreeWalk.Look look, Forks forks, TreeMemory whole) {
        TreeMemory memory = FileStatus.isWholeKnown(start) ? whole : null;
        TreeWalk walk = new TreeWalk(project, included, excluded, look, forks, memory);
        Seen.Folder seen = walk.through(start, memory == null ? null : memory.recall(project.root(), start));
        skipped.addAll(walk.skipped());
        distributions.addAll(walk.distributions());
        List<Scanned> files = new ArrayList<>();
        seen.each(files::add);
        if (walk.hasLearnt()) {
            memory.remember(project.root(), start, seen, walk.started());
        }
        return files;
    }

    private static boolean isBelow(String path, String folder) {
        return folder.isEmpty() || path.startsWith(folder) && path.startsWith("/", folder.length());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // reading it says what is wrong
        }
    }

    /** The folders {@code *.dist-info} among them. */
    Set<Path> distributions() {
        return distributions;
    }

    /** Folders that could not be read. */
    public List<SkippedFile> skipped() {
        return List.copyOf(skipped);
    }
}
