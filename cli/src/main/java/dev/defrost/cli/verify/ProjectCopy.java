package dev.defrost.cli.verify;

import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.Failures;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Copies a project's folder as it lies there, with what is not committed. What tools can make again is left out: virtual environments,
 * caches, repositories. Links into the project point into the copy, so that nothing done there reaches the original.
 */
final class ProjectCopy {
    private static final Set<String> LEFT_OUT = Set.of(
            ".git", ".hg", ".svn", ".bzr", "__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".tox", ".nox", "node_modules",
            ".defrost", ".terraform", ".aws-sam");
    private static final String VIRTUAL_ENVIRONMENT = "pyvenv.cfg";
    private static final long MAX_BYTES = 4L << 30;
    private static final int MAX_FILES = 300_000;

    private ProjectCopy() {}

    /**
     * Copies a folder to a new one and puts other contents into some files, which are named from the folder. The folder that holds the copy
     * is not copied when it lies in the project.
     */
    static void make(Path from, Path to, Map<Path, byte[]> contents) throws IOException {
        Files.walkFileTree(from, new Visitor(from, to));
        for (Map.Entry<Path, byte[]> entry : contents.entrySet()) {
            Path file = to.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
    }

    /** Deletes a folder with all that is in it; links are not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;
        private long bytes;
        private int files;

        private Visitor(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            boolean leftOut = !folder.equals(from)
                    && (LEFT_OUT.contains(folder.getFileName().toString()) || Files.exists(folder.resolve(VIRTUAL_ENVIRONMENT)));
            if (leftOut || folder.equals(to.getParent())) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(target(folder));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            bytes += attributes.size();
            if (bytes > MAX_BYTES || ++files > MAX_FILES) {
                throw new UserError("the project in " + from + " is too large to copy (more than " + (MAX_BYTES >> 30) + " GiB or "
                        + MAX_FILES + " files); name a smaller one with --project-root");
            }
            if (attributes.isSymbolicLink()) {
                Files.createSymbolicLink(target(file), linkTarget(file));
            } else if (attributes.isRegularFile()) {
                Files.copy(file, target(file), StandardCopyOption.COPY_ATTRIBUTES);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            throw new UserError("cannot copy " + file + ": " + Failures.text(e));
        }

        private Path target(Path path) {
            return to.resolve(from.relativize(path).toString());
        }

        private Path linkTarget(Path link) throws IOException {
            Path target = Files.readSymbolicLink(link);
            Path absolute = link.getParent().resolve(target).normalize();
            if (absolute.startsWith(from)) {
                return target.isAbsolute() ? target(absolute) : target;
            }
            return absolute;
        }
    }
}
