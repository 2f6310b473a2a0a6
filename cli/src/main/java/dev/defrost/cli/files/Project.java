package dev.defrost.cli.files;

import dev.defrost.cli.console.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The program that is analysed.
 *
 * @param root the folder that paths are named from, absolute
 * @param selected the paths that the user gave, absolute: what is reported and edited
 * @param whole whether everything below the root belongs to the program; otherwise only the selected paths do, because nothing marks a root
 */
public record Project(Path root, List<Path> selected, boolean whole) {
    private static final String SECTION = "[tool.defrost";

    /**
     * Finds the project of the given paths: the nearest folder with a git repository or a configuration of Defrost. Paths of several
     * projects are analysed together from their common folder.
     *
     * @param rootOption the root that the user names; null to look for it
     */
    public static Project of(List<Path> paths, Path rootOption, Path directory) {
        return around(paths.stream().map(path -> existing(directory.resolve(path), path)).toList(), directory, rootOption);
    }

    /** The project of one file, which does not have to exist; its folder has to. */
    public static Project ofFile(Path path, Path rootOption, Path directory) {
        Path file = directory.resolve(path);
        if (file.getFileName() == null || Files.isDirectory(file)) {
            throw new UserError(path + " does not name a file");
        }
        Path folder = existing(file.getParent(), path.getParent() == null ? path : path.getParent());
        return around(List.of(folder.resolve(file.getFileName())), directory, rootOption);
    }

    private static Project around(List<Path> selected, Path directory, Path rootOption) {
        if (rootOption != null) {
            Path root = existing(directory.resolve(rootOption), rootOption);
            for (Path path : selected) {
                if (!path.startsWith(root)) {
                    throw new UserError(path + " is not inside the project root " + root);
                }
            }
            return new Project(root, selected, true);
        }
        List<Path> roots = selected.stream().map(Project::markedRoot).filter(Objects::nonNull).distinct().toList();
        boolean whole = roots.size() == 1 && selected.stream().allMatch(path -> path.startsWith(roots.get(0)));
        Path root = whole ? roots.get(0) : commonFolder(selected);
        return new Project(root, selected, whole);
    }

    /** The name of a file in findings: from the root, with slashes. */
    public String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Whether the user gave this file or a folder that it lies in. */
    public boolean isSelected(Path file) {
        return selected.stream().anyMatch(file::startsWith);
    }

    private static Path existing(Path path, Path asGiven) {
        if (!Files.exists(path)) {
            throw new UserError("no such file or folder: " + asGiven);
        }
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UserError("cannot open " + asGiven + ": " + e.getMessage());
        }
    }

    private static Path markedRoot(Path path) {
        for (Path folder = Files.isDirectory(path) ? path : path.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git")) || hasConfiguration(folder)) {
                return folder;
            }
        }
        return null;
    }

    private static boolean hasConfiguration(Path folder) {
        if (Files.isRegularFile(folder.resolve("defrost.toml"))) {
            return true;
        }
        Path pyproject = folder.resolve("pyproject.toml");
        if (!Files.isRegularFile(pyproject)) {
            return false;
        }
        try {
            return Files.readString(pyproject).contains(SECTION);
        } catch (IOException e) {
            return false; // ConfigurationReader says what is wrong with it when it applies
        }
    }

    private static Path commonFolder(List<Path> paths) {
        Path common = null;
        for (Path path : paths) {
            Path folder = Files.isDirectory(path) ? path : path.getParent();
            if (common == null) {
                common = folder;
            }
            while (!folder.startsWith(common)) {
                common = common.getParent();
            }
        }
        return common;
    }
}
