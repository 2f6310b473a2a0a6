package dev.defrost.cli.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which files of a project were installed there, and by which distribution: what the {@code RECORD} of a folder {@code *.dist-info} beside them
 * lists (Core metadata, "Recording installed projects").
 */
final class Distributions {
    static final String SUFFIX = ".dist-info";

    /** The distribution of each folder and module that one put somewhere, by path. */
    private final Map<String, String> owners = new HashMap<>();

    /** @param folders those that hold what is known of a distribution */
    Distributions(Project project, Collection<Path> folders) {
        for (Path folder : folders) {
            String name = project.name(folder);
            String above = name.substring(0, name.lastIndexOf('/') + 1);
            try {
                Files.readString(folder.resolve("RECORD"), StandardCharsets.ISO_8859_1).lines().forEach(line -> {
                    String top = line.substring(0, end(line));
                    if (!top.isEmpty() && !top.startsWith("..") && !top.equals("__pycache__") && !top.endsWith(SUFFIX)) {
                        owners.putIfAbsent(above + top, name);
                    }
                });
            } catch (IOException e) {
                // Without a record nobody can tell what it installed: its files count as the program's own.
            }
        }
    }

    private static int end(String line) {
        int slash = line.indexOf('/');
        int comma = line.indexOf(',');
        return slash >= 0 && (comma < 0 || slash < comma) ? slash : Math.max(comma, 0);
    }

    boolean isEmpty() {
        return owners.isEmpty();
    }

    /** The distribution that installed the file; null for a file of the program's own. */
    String of(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String owner = owners.get(path.substring(0, slash));
            if (owner != null) {
                return owner;
            }
        }
        return owners.get(path);
    }
}
