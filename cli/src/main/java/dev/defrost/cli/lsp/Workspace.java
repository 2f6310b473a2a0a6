package dev.defrost.cli.lsp;

import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.Project;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The projects of the open folders and documents. Only the worker's thread touches it. */
final class Workspace {
    private final Runnable checkpoint;
    private final Consumer<String> problems;
    private final Map<Path, Program> folders = new LinkedHashMap<>();
    /** The programs of documents outside all folders, by the project that they belong to. */
    private final Map<Project, Program> loose = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Path, String> uris = new HashMap<>();

    /** Where a document belongs: its program, and its path there. */
    record Place(Program program, String path) {
        Part part() {
            return program.part(path);
        }

        Path file() {
            return program.project().root().resolve(path);
        }
    }

    Workspace(Runnable checkpoint, Consumer<String> problems) {
        this.checkpoint = checkpoint;
        this.problems = problems;
    }

    /** Adds a folder; documents that are open have to be looked at again, as they may belong to it. */
    void addFolder(String uri) {
        Path folder = path(uri);
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        try {
            folders.put(folder, new Program(Project.of(List.of(folder), null, folder), checkpoint, problems));
            places.clear();
            loose.clear();
        } catch (UserError gone) {
            problems.accept(gone.getMessage());
        }
    }

    void removeFolder(String uri) {
        folders.remove(path(uri));
        places.clear();
    }

    /** Where a document belongs; the first call decides, until the folders change or it is {@link #forget forgotten}. */
    Place place(String uri) {
        return places.computeIfAbsent(uri, this::find);
    }

    /** Forgets a document that was closed or renamed. */
    void forget(String uri) {
        Place place = places.remove(uri);
        if (place != null) {
            uris.remove(place.file());
            loose.values().removeIf(program -> places.values().stream().noneMatch(other -> other.program() == program));
        }
    }

    /** The name that the client uses for a file. */
    String uri(Path file) {
        return uris.getOrDefault(file, file.toUri().toString());
    }

    Collection<Program> programs() {
        List<Program> programs = new ArrayList<>(folders.values());
        programs.addAll(loose.values());
        return programs;
    }

    /** The programs that a file may belong to. */
    Set<Program> programsOf(Path file) {
        Set<Program> found = new LinkedHashSet<>();
        programs().stream().filter(program -> file.startsWith(program.project().root())).forEach(found::add);
        return found;
    }

    private Place find(String uri) {
        Path file = path(uri);
        if (file == null) {
            Path folder = Path.of("").toAbsolutePath().resolve(".defrost-untitled");
            file = folder.resolve(uri.replaceAll("[^\\w.-]", "_"));
            return new Place(loose(new Project(folder, List.of(file), false)), file.getFileName().toString());
        }
        uris.put(file, uri);
        Path path = file;
        Program program = folders.entrySet().stream().filter(entry -> path.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().getNameCount())).map(Map.Entry::getValue).orElse(null);
        program = program == null ? loose(projectOf(path)) : program;
        Place place = new Place(program, program.project().name(path));
        if (!place.part().covers(place.path())) {
            place.part().refresh(path); // it may have been made a moment ago
        }
        return place;
    }

    private Program loose(Project project) {
        return loose.computeIfAbsent(project, key -> new Program(key, checkpoint, problems));
    }

    private static Project projectOf(Path file) {
        if (Files.exists(file)) {
            try {
                Project found = Project.of(List.of(file), null, file.getParent());
                if (found.whole()) {
                    return new Project(found.root(), List.of(found.root()), true);
                }
            } catch (UserError gone) {
                return new Project(file.getParent(), List.of(file), false);
            }
        }
        return new Project(file.getParent(), List.of(file), false);
    }

    /** The real path behind a URI, also of a file that does not exist yet; null for what is no file. */
    static Path path(String uri) {
        try {
            URI parsed = URI.create(uri);
            if (!"file".equalsIgnoreCase(parsed.getScheme())) {
                return null;
            }
            Path path = Path.of(parsed).toAbsolutePath().normalize();
            if (Files.exists(path)) {
                return path.toRealPath();
            }
            Path parent = path.getParent();
            return parent != null && Files.exists(parent) ? parent.toRealPath().resolve(path.getFileName()) : path;
        } catch (IllegalArgumentException | IOException strange) {
            return null; // such a document is looked at alone
        }
    }
}
