package dev.defrost.cli.files;

import dev.defrost.cli.notebook.NotebookReader;
import dev.defrost.findings.SkippedFile;
import dev.defrost.python.SourceFile;
import dev.defrost.python.syntax.PythonPrefilter;
import dev.defrost.python.syntax.SourceDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The files that the analysis needs: those that mention boto3, and those that a resource of such a file may reach.
 *
 * @param files ordered by path
 * @param skipped the selected files that matter or cannot be told and were left out, with the reason
 * @param selectedCount how many Python files the user's paths hold
 */
public record ProjectFiles(List<ProjectFile> files, List<SkippedFile> skipped, int selectedCount) {
    private static final long MAX_SIZE = 10_000_000;
    /** Notebooks hold pictures too. */
    private static final long MAX_NOTEBOOK_SIZE = 50_000_000;
    static final String NOTEBOOK = ".ipynb";
    private static final int BINARY_PROBE = 8_192;
    /** Where one of these is missing, nothing makes a resource or a session, and nothing says that it is given one. */
    private static final Pattern BOTO3 = Pattern.compile("boto3");
    private static final Pattern SOURCE = Pattern.compile("(?i)resource|session");

    /** Finds them in the {@code tree} and reads them. */
    public static ProjectFiles read(Project project, PythonTree tree, Contents contents, Parallel parallel, Members members) {
        Set<Path> paths = tree.find();
        List<Scanned> scanned = parallel.map(paths, path -> scan(project, path, contents));
        List<SkippedFile> skipped = new ArrayList<>(tree.skipped());
        for (Scanned file : scanned) {
            if (file.skipped() != null && file.selected()) {
                skipped.add(file.skipped());
            }
        }
        List<ProjectFile> files = new ArrayList<>();
        for (Read read : parallel.map(needed(project, scanned, members, contents), file -> decode(file, contents))) {
            if (read.file() != null) {
                files.add(read.file());
            } else if (read.skipped() != null && project.isSelected(project.root().resolve(read.skipped().path()))) {
                skipped.add(read.skipped());
            }
        }
        files.sort(Comparator.comparing(ProjectFile::path));
        skipped.sort(Comparator.comparing(SkippedFile::path));
        return new ProjectFiles(List.copyOf(files), List.copyOf(skipped), (int) paths.stream().filter(project::isSelected).count());
    }

    /** What the analysis is given. */
    public List<SourceFile> sources() {
        return files.stream().map(ProjectFile::source).toList();
    }

    public Map<String, ProjectFile> byPath() {
        Map<String, ProjectFile> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        return byPath;
    }

    /** A file after the first look; its bytes are only kept when it is a candidate by itself. */
    private record Scanned(String path, Path file, boolean selected, byte[] bytes, Set<String> references, SkippedFile skipped) {}

    /** Either a file or why there is none; neither for a notebook of another language. */
    private record Read(ProjectFile file, SkippedFile skipped) {}

    private static Scanned scan(Project project, Path file, Contents contents) {
        String path = project.name(file);
        boolean selected = project.isSelected(file);
        Function<SkippedFile, Scanned> leaveOut = reason -> new Scanned(path, file, selected, null, Set.of(), reason);
        byte[] bytes;
        try {
            long limit = isNotebook(path) ? MAX_NOTEBOOK_SIZE : MAX_SIZE;
            if (contents.size(file) > limit) {
                return leaveOut.apply(new SkippedFile(path, SkipCodes.TOO_LARGE, "it is larger than " + limit / 1_000_000 + " MB", 0, 0));
            }
            bytes = contents.read(file);
        } catch (IOException e) {
            return leaveOut.apply(new SkippedFile(path, SkipCodes.UNREADABLE, "cannot be read: " + Failures.text(e), 0, 0));
        }
        for (int i = 0; i < Math.min(bytes.length, BINARY_PROBE); i++) {
            if (bytes[i] == 0) {
                return leaveOut.apply(new SkippedFile(path, SkipCodes.BINARY, "it is binary, not Python source", 0, 0));
            }
        }
        boolean matters = PythonPrefilter.mayMatter(bytes);
        Set<String> references = ModuleReferences.of(path, isNotebook(path) ? code(bytes) : bytes);
        return new Scanned(path, file, selected, matters ? bytes : null, references, null);
    }

    private static boolean isNotebook(String path) {
        return path.endsWith(NOTEBOOK);
    }

    /** The Python code of a notebook; nothing for one that cannot be read, of which {@link #decode} tells when it matters. */
    private static byte[] code(byte[] notebook) {
        return SourceDecoder.decode(notebook) instanceof SourceDecoder.Decoded decoded
                && NotebookReader.read(decoded.text()) instanceof NotebookReader.Python read
                ? read.notebook().python().getBytes(StandardCharsets.UTF_8) : new byte[0];
    }

    /** The files that mention boto3 by themselves, and those that a resource of theirs may reach. */
    private static Collection<Scanned> needed(Project project, List<Scanned> scanned, Members members, Contents contents) {
        Map<String, Scanned> files = new LinkedHashMap<>();
        Map<String, Set<String>> references = new HashMap<>();
        List<String> seeds = new ArrayList<>();
        for (Scanned file : scanned) {
            if (file.skipped() == null) {
                files.put(file.path(), file);
                references.put(file.path(), file.references());
                if (file.bytes() != null && isSeed(file.bytes())) {
                    seeds.add(file.path());
                }
            }
        }
        Set<String> needed = new HashSet<>();
        if (!seeds.isEmpty()) {
            String root = ModuleReferences.moduleName(project.root().toString().replace('\\', '/'));
            ModuleGraph graph = new ModuleGraph(root, references);
            needed.addAll(graph.reachedFrom(seeds, path -> members.areUsedIn(files.get(path).file(), contents)));
        }
        return files.values().stream().filter(file -> needed.contains(file.path()) || mentionsBoto3(file)).toList();
    }

    private static boolean mentionsBoto3(Scanned file) {
        return file.bytes() != null && BOTO3.matcher(latin1(file.bytes())).find();
    }

    private static boolean isSeed(byte[] bytes) {
        return isSeed(latin1(bytes));
    }

    /** Whether something in this text may make a resource. */
    static boolean isSeed(String text) {
        return BOTO3.matcher(text).find() && SOURCE.matcher(text).find();
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Read decode(Scanned scanned, Contents contents) {
        byte[] bytes = scanned.bytes();
        try {
            bytes = bytes == null ? contents.read(scanned.file()) : bytes;
        } catch (IOException e) {
            return skipped(scanned, SkipCodes.UNREADABLE, "cannot be read: " + Failures.text(e), 0, 0);
        }
        SourceDecoder.Result result = SourceDecoder.decode(bytes);
        if (result instanceof SourceDecoder.Undecodable undecodable) {
            return skipped(scanned, SkipCodes.UNDECODABLE, "cannot be decoded: " + undecodable.message(), 0, 0);
        }
        SourceDecoder.Decoded decoded = (SourceDecoder.Decoded) result;
        if (isNotebook(scanned.path())) {
            return notebook(scanned, bytes, decoded);
        }
        SourceFile source = new SourceFile(scanned.path(), decoded.text(), scanned.selected());
        return new Read(new ProjectFile(scanned.file(), bytes, decoded, source, null), null);
    }

    private static Read notebook(Scanned scanned, byte[] bytes, SourceDecoder.Decoded decoded) {
        NotebookReader.Result result = NotebookReader.read(decoded.text());
        if (result instanceof NotebookReader.Broken broken) {
            return skipped(scanned, SkipCodes.SYNTAX, broken.message(), broken.line(), broken.column());
        }
        if (result instanceof NotebookReader.Python python) {
            SourceFile source = new SourceFile(scanned.path(), python.notebook().python(), scanned.selected());
            return new Read(new ProjectFile(scanned.file(), bytes, decoded, source, python.notebook()), null);
        }
        return new Read(null, null);
    }

    private static Read skipped(Scanned scanned, String code, String message, int line, int column) {
        return new Read(null, new SkippedFile(scanned.path(), code, message, line, column));
    }
}
