package dev.defrost.cli.lsp;

import dev.defrost.cli.files.Project;
import dev.defrost.cli.files.PythonTree;
import dev.defrost.java.JavaSource;
import dev.defrost.python.syntax.SourceDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The Java files of a project behind the unsaved texts of an editor. Their texts are held only where some file uses AWS's SDK. */
final class JavaFolder {
    private static final long MAX_SIZE = 10_000_000;
    private static final Pattern SDK = Pattern.compile("com\\.amazonaws\\b|software\\.amazon\\.awssdk\\b");

    private final Project project;
    private final Predicate<String> excluded;
    private final Set<String> known = new TreeSet<>();
    private final Map<String, String> held = new TreeMap<>();
    private final Map<String, String> unsaved = new TreeMap<>();
    private boolean holding;

    JavaFolder(Project project, Predicate<String> excluded) {
        this.project = project;
        this.excluded = excluded;
    }

    /** Looks for the files. */
    void read() {
        known.clear();
        held.clear();
        holding = false;
        for (Path file : tree()) {
            known.add(project.name(file));
            holding |= mentions(readText(file));
        }
        hold();
    }

    boolean covers(String path) {
        return known.contains(path) || !excluded.test(path) && !Files.exists(project.root().resolve(path));
    }

    void show(String path, String text) {
        unsaved.put(path, text);
        if (!holding && mentions(text)) {
            holding = true;
            hold();
        }
    }

    void hide(String path) {
        unsaved.remove(path);
    }

    boolean refresh(Path file) {
        String path = project.name(file);
        String text = readText(file);
        if (text == null || !known.contains(path) && !tree().contains(file)) {
            held.remove(path);
            return known.remove(path);
        }
        known.add(path);
        boolean changed = !text.equals(held.get(path));
        if (holding) {
            held.put(path, text);
        } else if (mentions(text)) {
            holding = true;
            hold();
        }
        return changed;
    }

    String text(String path) {
        return unsaved.getOrDefault(path, held.getOrDefault(path, ""));
    }

    String textOnDisk(String path) {
        return readText(project.root().resolve(path));
    }

    /** The whole program; empty when no file uses AWS's SDK. */
    List<JavaSource> sources() {
        if (!holding) {
            return List.of();
        }
        Map<String, String> texts = new TreeMap<>(held);
        texts.putAll(unsaved);
        return texts.entrySet().stream().map(entry -> source(entry.getKey(), entry.getValue())).toList();
    }

    /** One file as the editor shows it. */
    JavaSource source(String path) {
        return source(path, text(path));
    }

    private JavaSource source(String path, String text) {
        return new JavaSource(path, text, project.isSelected(project.root().resolve(path)));
    }

    private void hold() {
        for (String path : holding ? known : Set.<String>of()) {
            String text = textOnDisk(path);
            if (text != null) {
                held.put(path, text);
            }
        }
    }

    private Set<Path> tree() {
        Set<Path> files = new PythonTree(project, path -> path.endsWith(".java"), excluded).find();
        files.removeIf(file -> !file.toString().endsWith(".java"));
        return files;
    }

    private static boolean mentions(String text) {
        return text != null && SDK.matcher(text).find();
    }

    private static String readText(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MAX_SIZE
                    && SourceDecoder.decode(Files.readAllBytes(file)) instanceof SourceDecoder.Decoded decoded ? decoded.text() : null;
        } catch (IOException e) {
            return null; // it vanished or became unreadable; whoever watches the files says so once more
        }
    }
}
