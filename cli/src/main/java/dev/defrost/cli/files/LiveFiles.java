package dev.defrost.cli.files;

import dev.defrost.cli.notebook.NotebookReader;
import dev.defrost.python.SourceFile;
import dev.defrost.python.resources.ResourceMakers;
import dev.defrost.python.semantics.ModuleNames;
import dev.defrost.python.semantics.ModuleReferences;
import dev.defrost.python.syntax.PythonPrefilter;
import dev.defrost.python.syntax.SourceDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The Python files of a project that is being edited: read once, read again when told, and hidden behind the unsaved texts of an editor. It
 * chooses the files for an analysis as {@link ProjectFiles} does. Not safe to share between threads.
 */
public final class LiveFiles {
    private final Project project;
    private final Predicate<String> included;
    private final Predicate<String> excluded;
    private final Members members;
    private final Map<String, Entry> onDisk = new HashMap<>();
    private final Map<String, Entry> unsaved = new HashMap<>();
    /** Folders that say what was installed among the files. */
    private Set<Path> distributions = Set.of();
    private ModuleGraph graph;
    private Set<String> needed;

    /** What is known of a text. Only those that mention boto3 are held; the others are read again when they are needed. */
    private final class Entry {
        private final String path;
        private final References references;
        private final PythonPrefilter.Hints hints;
        private final boolean maker;
        private String text;
        private Boolean usesMembers;
        /** Null until somebody asks. */
        private ModuleNames names;

        private Entry(String path, String text, boolean keep) {
            this.path = path;
            this.text = text;
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            references = References.of(path, bytes);
            hints = PythonPrefilter.hints(bytes);
            maker = hints.creation() && (isNotebook(path) || ResourceMakers.mayMake(path, bytes, members::isService));
            if (!keep && !hints.boto3()) {
                usesMembers = members.areUsedIn(text);
                this.text = null;
            }
        }

        private boolean usesMembers() {
            if (usesMembers == null) {
                usesMembers = members.areUsedIn(text());
            }
            return usesMembers;
        }

        private ModuleNames names() {
            if (names == null) {
                names = ModuleNames.of(path, text());
            }
            return names;
        }

        private Scanned scanned() {
            return new Scanned(path, project.root().resolve(path), false, null, hints, maker, null);
        }

        private String text() {
            if (text == null) {
                text = readText(project.root().resolve(path));
            }
            return text == null ? "" : text;
        }

        private boolean isLike(Entry other) {
            return other != null && hints.equals(other.hints) && maker == other.maker && references.equals(other.references)
                    && usesMembers() == other.usesMembers() && (names == null && other.names == null || names().equals(other.names()));
        }
    }

    /**
     * @param included tells by its name in the project whether a file holds Python
     * @param excluded tells whether the user's configuration excludes a file or folder
     * @param members tells whether a file works with resources that it is given
     */
    public LiveFiles(Project project, Predicate<String> included, Predicate<String> excluded, Members members) {
        this.project = project;
        this.included = included;
        this.excluded = excluded;
        this.members = members;
    }

    /** Reads all files from disk; unsaved texts stay. {@code checkpoint} runs between files and may throw to give up. */
    public void readAll(Runnable checkpoint) {
        Map<String, Entry> read = new HashMap<>();
        PythonTree tree = new PythonTree(project, included, excluded);
        for (Path file : tree.find()) {
            checkpoint.run();
            String text = readText(file);
            if (text != null) {
                read.put(project.name(file), new Entry(project.name(file), text, false));
            }
        }
        onDisk.clear();
        onDisk.putAll(read);
        distributions = tree.distributions();
        forgetStructure();
    }

    /** Reads one file again after it was made, changed or deleted on disk; answers whether that changed anything. */
    public boolean refresh(Path file) {
        String path = project.name(file);
        String text = readText(file);
        Entry before = onDisk.get(path);
        if (text == null || before == null && !new PythonTree(project, included, excluded).find().contains(file)) {
            forgetStructure();
            return onDisk.remove(path) != null;
        }
        Entry now = new Entry(path, text, false);
        if (before != null && before.text != null && before.text.equals(text)) {
            return false;
        }
        onDisk.put(path, now);
        if (!now.isLike(before)) {
            forgetStructure();
        }
        return true;
    }

    /** Puts an unsaved text in front of a file, whether the file exists or not. */
    public void show(String path, String text) {
        Entry before = unsaved.containsKey(path) ? unsaved.get(path) : onDisk.get(path);
        Entry now = new Entry(path, text, true);
        unsaved.put(path, now);
        if (!now.isLike(before)) {
            forgetStructure();
        }
    }

    /** Takes the unsaved text away again. */
    public void hide(String path) {
        Entry shown = unsaved.remove(path);
        if (shown != null && !shown.isLike(onDisk.get(path))) {
            forgetStructure();
        }
    }

    /** What the analysis is given, ordered by path. */
    public List<SourceFile> sources() {
        return sources(needed());
    }

    /** Those of {@link #sources} that lie nearest to a file by imports: the file, and others of at most {@code size} characters. */
    public List<SourceFile> around(String path, int size) {
        Set<String> taken = new LinkedHashSet<>(List.of(path));
        Deque<String> queue = new ArrayDeque<>(taken);
        int left = size;
        while (!queue.isEmpty()) {
            for (String next : graph().neighbours(queue.remove())) {
                if (needed().contains(next) && !taken.contains(next) && text(next).length() <= left) {
                    left -= text(next).length();
                    taken.add(next);
                    queue.add(next);
                }
            }
        }
        return sources(taken);
    }

    /** The files that import this one and those that it imports. */
    public Set<String> neighbours(String path) {
        return entry(path) == null ? Set.of() : graph().neighbours(path);
    }

    /** Whether the file belongs to the project: it was found on disk, or there is none of this name yet. */
    public boolean covers(String path) {
        return onDisk.containsKey(path) || !excluded.test(path) && !Files.exists(project.root().resolve(path));
    }

    /** The text that the editor shows, or else that of the file; empty when there is none. */
    public String text(String path) {
        Entry entry = entry(path);
        return entry == null ? "" : entry.text();
    }

    /** The text of the file as it is on disk now; null when it cannot be read as Python. */
    public String textOnDisk(String path) {
        return readText(project.root().resolve(path));
    }

    private List<SourceFile> sources(Set<String> paths) {
        List<SourceFile> sources = new ArrayList<>();
        for (String path : new TreeSet<>(paths)) {
            sources.add(new SourceFile(path, text(path), project.isSelected(project.root().resolve(path)) && !isNotebook(path)));
        }
        return sources;
    }

    private Set<String> needed() {
        if (needed == null) {
            NeededFiles choice = new NeededFiles(
                    project, file -> entry(file.path()).usesMembers(), files -> files.stream().map(file -> entry(file.path()).references).toList(),
                    file -> entry(file.path()).names(), () -> new Distributions(project, distributions));
            needed = new LinkedHashSet<>();
            choice.among(entries().values().stream().map(Entry::scanned).toList()).forEach(file -> needed.add(file.path()));
        }
        return needed;
    }

    private ModuleGraph graph() {
        if (graph == null) {
            Map<String, Set<String>> references = new HashMap<>();
            entries().forEach((path, entry) -> references.put(path, entry.references.modules()));
            graph = new ModuleGraph(ModuleReferences.moduleName(project.root().toString().replace('\\', '/')), references);
        }
        return graph;
    }

    private Map<String, Entry> entries() {
        Map<String, Entry> entries = new TreeMap<>(onDisk);
        entries.putAll(unsaved);
        return entries;
    }

    private Entry entry(String path) {
        Entry entry = unsaved.get(path);
        return entry == null ? onDisk.get(path) : entry;
    }

    private void forgetStructure() {
        graph = null;
        needed = null;
    }

    /** Null for what {@link ProjectFiles} leaves out, too. */
    private static String readText(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > Scanned.MAX_SIZE) {
                return null;
            }
            String text = SourceDecoder.decode(Files.readAllBytes(file)) instanceof SourceDecoder.Decoded decoded ? decoded.text() : null;
            if (text == null || !isNotebook(file.toString())) {
                return text;
            }
            return NotebookReader.read(text) instanceof NotebookReader.Python python ? python.notebook().python() : null;
        } catch (IOException e) {
            return null; // it vanished or became unreadable; whoever watches the files says so once more
        }
    }

    /** Notebooks belong to the program, but are not edited as text. */
    private static boolean isNotebook(String path) {
        return path.endsWith(Scanned.NOTEBOOK);
    }
}
