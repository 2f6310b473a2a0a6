package dev.defrost.cli.files;

import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.PackagingFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Which files a project publishes in a library for others: what its packaging files say, or the user. */
public final class Publications {
    private final PublicApi mode;
    private final PackagingFiles packaging;

    /** @param root the folder that the search for packaging files does not leave */
    public Publications(Path root, PublicApi mode) {
        this.mode = mode;
        this.packaging = new PackagingFiles(path -> text(root.resolve(path)));
    }

    /** The file that publishes a module, named from the root with slashes; null when nothing does. */
    public String of(String path) {
        return switch (mode) {
            case CHANGE -> null;
            case PRESERVE -> "public-api = \"preserve\"";
            case AUTO -> packaging.publisherOf(path);
        };
    }

    /** The same files, each with what publishes it. */
    public List<SourceFile> mark(List<SourceFile> files) {
        return files.stream().map(file -> file.withPublisher(of(file.path()))).toList();
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            return ""; // a packaging file in another charset tells nothing
        }
    }
}
