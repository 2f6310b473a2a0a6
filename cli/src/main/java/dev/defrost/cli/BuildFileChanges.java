package dev.defrost.cli;

import dev.defrost.cli.console.Console;
import dev.defrost.cli.engine.JavaEngine;
import dev.defrost.cli.files.ProjectFile;
import dev.defrost.python.SourceFile;
import dev.defrost.python.syntax.SourceDecoder;
import dev.defrost.recipes.java.BuildFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The build files of changed Java code get the client that the new code calls. */
final class BuildFileChanges {
    private BuildFileChanges() {}

    static boolean isBuildFile(FileChange change) {
        return BuildFile.isBuildFile(change.file().file().getFileName().toString());
    }

    /** What has to change in the nearest build files above the changed Java files; says which cannot be changed. */
    static List<FileChange> of(Analysis analysis, List<FileChange> changes, Console console) {
        Path root = analysis.project().root();
        Set<Path> builds = new LinkedHashSet<>();
        for (FileChange change : changes) {
            if (JavaEngine.isJava(change.file().path())) {
                builds.addAll(nearest(change.file().file().getParent(), root));
            }
        }
        List<FileChange> found = new ArrayList<>();
        for (Path file : builds) {
            FileChange change = change(file, root, analysis, console);
            if (change != null) {
                found.add(change);
            }
        }
        return found;
    }

    private static List<Path> nearest(Path start, Path root) {
        for (Path folder = start; folder != null && folder.startsWith(root); folder = folder.getParent()) {
            Path above = folder;
            List<Path> files = List.of("pom.xml", "build.gradle", "build.gradle.kts").stream().map(above::resolve)
                    .filter(Files::isRegularFile).toList();
            if (!files.isEmpty()) {
                return files;
            }
        }
        return List.of();
    }

    /** The change of one build file; null for none. */
    private static FileChange change(Path file, Path root, Analysis analysis, Console console) {
        String name = file.getFileName().toString();
        String path = root.relativize(file).toString().replace('\\', '/');
        String display = analysis.display(path, console.directory());
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (SourceDecoder.decode(bytes) instanceof SourceDecoder.Decoded decoded) {
                if (BuildFile.hasClient(name, decoded.text())) {
                    return null;
                }
                ProjectFile read = new ProjectFile(file, false, decoded, new SourceFile(path, decoded.text(), true), null);
                FileChange change = BuildFile.withClient(name, decoded.text()).map(text -> new FileChange(read, text, display)).orElse(null);
                if (change != null) {
                    return change;
                }
            }
        } catch (IOException e) {
            // said below: somebody has to look at it
        }
        console.message(display + " does not show where SDK v1 comes from: add software.amazon.awssdk:dynamodb to the build by hand");
        return null;
    }
}
