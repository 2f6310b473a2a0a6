package dev.defrost.cli.files;

import dev.defrost.findings.SkippedFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;
import java.util.function.Predicate;

/**
 * One walk through a folder and all below it, which looks at the files on its way. Where an earlier walk's memory holds still, folders are not listed and
 * files are not looked at again.
 */
final class TreeWalk {
    private static final Set<String> NEVER = Set.of(
            ".bzr", ".direnv", ".eggs", ".git", ".hg", ".ipynb_checkpoints", ".mypy_cache", ".nox", ".pytest_cache", ".pytype", ".ruff_cache",
            ".svn", ".tox", ".venv", ".vscode", "__pycache__", "__pypackages__", "node_modules", "site-packages");
    private static final String VIRTUAL_ENVIRONMENT = "pyvenv.cfg";

    private final Project project;
    private final Predicate<String> included;
    private final Predicate<String> excluded;
    private final Look look;
    private final Forks forks;
    private final boolean remembers;
    private final long started;
    private final int rootLength;
    private final List<SkippedFile> skipped = Collections.synchronizedList(new ArrayList<>());
    private final Set<Path> distributions = Collections.synchronizedSet(new TreeSet<>());
    private volatile boolean learnt;

    /** The first look at a file. */
    interface Look {
        Scanned at(Path file, String path, boolean selected, long size);
    }

    /** @param memory which is to know for a later walk what this one saw; null for none */
    TreeWalk(Project project, Predicate<String> included, Predicate<String> excluded, Look look, Forks forks, TreeMemory memory) {
        this.project = project;
        this.included = included;
        this.excluded = excluded;
        this.look = look;
        this.forks = forks;
        this.remembers = memory != null;
        this.started = memory == null ? 0 : memory.now();
        this.rootLength = IgnoreRules.name(project.root()).length();
    }

    /** @param before what an earlier walk saw; null when nothing is known */
    Seen.Folder through(Path start, Seen.Folder before) {
        return new Visit(start, "", IgnoreRules.name(start), before, IgnoreRules.above(start), project.isSelected(start)).invoke();
    }

    /** When, by the clock of the memory. */
    long started() {
        return started;
    }

    /** Whether it saw anything that a later walk would not have to look at again. */
    boolean hasLearnt() {
        return learnt;
    }

    List<SkippedFile> skipped() {
        return skipped;
    }

    Set<Path> distributions() {
        return distributions;
    }

    private void skip(Path path, IOException e) {
        if (project.isSelected(path)) {
            skipped.add(new SkippedFile(project.name(path), SkipCodes.UNREADABLE, "cannot be read: " + Failures.text(e), 0, 0));
        }
    }

    private FileStatus status(Path path) throws IOException {
        return remembers ? FileStatus.whole(path) : FileStatus.of(path);
    }

    private final class Visit extends RecursiveTask<Seen.Folder> {
        private final Path folder;
        private final String name;
        private final String absolute;
        private final Seen.Folder before;
        private final IgnoreRules above;
        private final boolean selected;
        private IgnoreRules ignored;
        /** The paths of entries that were listed now; null where they are remembered. */
        private List<Path> paths;

        /**
         * @param name of the folder in the one above; empty at the start
         * @param absolute its path with slashes, and one at the end
         */
        private Visit(Path folder, String name, String absolute, Seen.Folder before, IgnoreRules above, boolean selected) {
            this.folder = folder;
            this.name = name;
            this.absolute = absolute;
            this.before = before;
            this.above = above;
            this.selected = selected;
        }

        @Override
        protected Seen.Folder compute() {
            Seen.Folder seen;
            try {
                FileStatus status = remembers ? FileStatus.whole(folder) : null;
                seen = before != null && status != null && status.equals(before.status()) ? before : listed(status);
            } catch (IOException e) {
                skip(folder, e);
                return Seen.Folder.closed(name);
            }
            if (!name.isEmpty() && seen.environment() && Files.exists(folder.resolve(VIRTUAL_ENVIRONMENT))) {
                return Seen.Folder.closed(name);
            }
            if (folder.toString().endsWith(Distributions.SUFFIX)) {
                distributions.add(folder);
            }
            ignored = seen.rules() ? above.in(folder) : above;
            if (seen != before && seen.status() != null && seen.status().isSettled(started)) {
                learnt = true;
            }
            return new Seen.Folder(name, seen.status(), seen.rules(), seen.environment(), visited(seen.entries()));
        }

        private List<Seen> visited(List<Seen> entries) {
            int size = entries.size();
            List<ForkJoinTask<Seen.Folder>> visits = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                if (entries.get(i) instanceof Seen.Folder entry && !isLeftOut(entry.name(), true)) {
                    Path path = path(i, entry);
                    visits.add(forks.start(new Visit(
                            path, entry.name(), absolute + entry.name() + "/", entry, ignored, selected || project.isSelected(path))));
                } else {
                    visits.add(null);
                }
            }
            List<Seen> visited = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                Seen entry = entries.get(i);
                visited.add(entry instanceof Seen.File file ? looked(file, path(i, file)) : visits.get(i) == null ? Seen.Folder.closed(entry.name()) : entry);
            }
            for (int i = size - 1; i >= 0; i--) {
                if (visits.get(i) != null) {
                    visited.set(i, visits.get(i).join());
                }
            }
            if (paths != null) {
                visited.sort(Comparator.comparing(Seen::key));
            }
            return visited;
        }

        private Path path(int index, Seen entry) {
            return paths == null ? folder.resolve(entry.name()) : paths.get(index);
        }

        private boolean isLeftOut(String entry, boolean isFolder) {
            String path = absolute + entry;
            return ignored.isIgnored(path, isFolder) || excluded.test(path.substring(rootLength));
        }

        private Seen.File looked(Seen.File file, Path path) {
            if (isLeftOut(file.name(), false)) {
                return new Seen.File(file.name(), null, Scanned.UNKNOWN, null);
            }
            FileStatus status = file.status();
            int verdict = file.verdict();
            if (paths == null) {
                try {
                    status = status(path);
                } catch (IOException e) {
                    skip(path, e);
                    return new Seen.File(file.name(), null, Scanned.UNKNOWN, null);
                }
                verdict = status.equals(file.status()) ? verdict : Scanned.UNKNOWN;
            }
            String name = (absolute + file.name()).substring(rootLength);
            boolean isSelected = selected || project.isSelected(path);
            if (verdict != Scanned.UNKNOWN) {
                return new Seen.File(file.name(), status, verdict, Scanned.of(verdict, name, path, isSelected));
            }
            Scanned scanned = look.at(path, name, isSelected, status.size());
            verdict = scanned.verdict();
            if (remembers && verdict != Scanned.UNKNOWN && status.isSettled(started)) {
                learnt = true;
            }
            return new Seen.File(file.name(), status, verdict, scanned);
        }

        /** What the folder holds now, with what is known of it. */
        private Seen.Folder listed(FileStatus status) throws IOException {
            Map<String, Seen> known = before == null ? Map.of() : before.byName();
            List<Seen> entries = new ArrayList<>();
            paths = new ArrayList<>();
            boolean rules = false;
            boolean environment = false;
            boolean whole = true;
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                for (Path path : stream) {
                    String text = path.toString();
                    String entry = text.substring(absolute.length());
                    rules |= entry.equals(IgnoreRules.FILE);
                    environment |= entry.equals(VIRTUAL_ENVIRONMENT);
                    whole &= isPlain(entry) || folder.resolve(entry).equals(path);
                    try {
                        add(path, entry, known.get(entry), entries);
                    } catch (IOException e) {
                        skip(path, e);
                        whole = false;
                    }
                }
            } catch (DirectoryIteratorException e) {
                skip(folder, e.getCause());
                whole = false;
            }
            return new Seen.Folder(name, whole ? status : null, rules, environment, entries);
        }

        private void add(Path path, String entry, Seen known, List<Seen> entries) throws IOException {
            boolean mayCount = included.test((absolute + entry).substring(rootLength));
            FileStatus status = mayCount ? status(path) : FileStatus.of(path);
            if (status.isFolder() && !NEVER.contains(entry)) {
                entries.add(known instanceof Seen.Folder ? known : Seen.Folder.closed(entry));
                paths.add(path);
            } else if (status.isFile() && mayCount) {
                boolean same = known instanceof Seen.File file && status.equals(file.status());
                entries.add(new Seen.File(entry, status, same ? ((Seen.File) known).verdict() : Scanned.UNKNOWN, null));
                paths.add(path);
            }
        }

        /** Whether a name says which file it is, whatever encoding names have. */
        private static boolean isPlain(String name) {
            for (int i = 0; i < name.length(); i++) {
                if (name.charAt(i) < ' ' || name.charAt(i) > '~' || name.charAt(i) == '?') {
                    return false;
                }
            }
            return true;
        }
    }
}
