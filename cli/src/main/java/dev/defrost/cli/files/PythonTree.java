package dev.defrost.cli.files;

import dev.defrost.findings.SkippedFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds the Python files of a project. Symbolic links are not followed, so loops end; a link that the user names is. Folders that are
 * ignored by git, virtual environments and caches are left out unless the user names them.
 */
public final class PythonTree {
    private static final Set<String> NEVER = Set.of(
            ".bzr", ".direnv", ".eggs", ".git", ".hg", ".ipynb_checkpoints", ".mypy_cache", ".nox", ".pytest_cache", ".pytype", ".ruff_cache",
            ".svn", ".tox", ".venv", ".vscode", "__pycache__", "__pypackages__", "node_modules", "site-packages");
    private static final String VIRTUAL_ENVIRONMENT = "pyvenv.cfg";

    private final Project project;
    private final Predicate<String> included;
    private final Predicate<String> excluded;
    private final Set<Path> files = new TreeSet<>();
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
        if (project.whole()) {
            walk(project.root());
        }
        for (Path path : project.selected()) {
            if (!Files.isDirectory(path)) {
                files.add(path);
            } else if (!project.whole() || files.stream().noneMatch(file -> file.startsWith(path))) {
                walk(path);
            }
        }
        return files;
    }

    /** The folders {@code *.dist-info} among them. */
    Set<Path> distributions() {
        return distributions;
    }

    /** Folders that could not be read. */
    public List<SkippedFile> skipped() {
        return List.copyOf(skipped);
    }

    private void walk(Path start) {
        try {
            Files.walkFileTree(start, new Visitor(start));
        } catch (IOException e) {
            skip(start, e);
        }
    }

    private void skip(Path path, IOException e) {
        if (project.isSelected(path)) {
            skipped.add(new SkippedFile(project.name(path), SkipCodes.UNREADABLE, "cannot be read: " + Failures.text(e), 0, 0));
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path start;
        private final IgnoreRules ignored;

        private Visitor(Path start) {
            this.start = start;
            this.ignored = new IgnoreRules(start);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(start) && isLeftOut(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (folder.toString().endsWith(Distributions.SUFFIX)) {
                distributions.add(folder);
            }
            ignored.enter(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            ignored.leave(folder);
            if (e != null) {
                skip(folder, e);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = attributes.isRegularFile() ? project.name(file) : null;
            if (name != null && included.test(name) && !ignored.isIgnored(file, false) && !excluded.test(name)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            skip(file, e);
            return FileVisitResult.CONTINUE;
        }

        private boolean isLeftOut(Path folder) {
            return NEVER.contains(folder.getFileName().toString())
                    || ignored.isIgnored(folder, true)
                    || excluded.test(project.name(folder))
                    || Files.exists(folder.resolve(VIRTUAL_ENVIRONMENT));
        }
    }
}
