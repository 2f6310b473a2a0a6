package dev.defrost.cli.files;

import dev.defrost.cli.engine.JavaEngine;
import dev.defrost.cli.notebook.NotebookReader;
import dev.defrost.findings.SkippedFile;
import dev.defrost.python.SourceFile;
import dev.defrost.python.resources.ResourceMakers;
import dev.defrost.python.semantics.ModuleReferences;
import dev.defrost.python.syntax.PythonPrefilter;
import dev.defrost.python.syntax.SourceDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The files that the analysis needs: those that may make a resource, and those that it may reach; of Java those that
 * {@link JavaSources} finds.
 *
 * @param files ordered by path
 * @param skipped the selected files that matter or cannot be told and were left out, with the reason
 * @param selectedCount how many Python and Java files the user's paths hold
 */
public record ProjectFiles(List<ProjectFile> files, List<SkippedFile> skipped, int selectedCount) {
    private static final long MAX_SIZE = 10_000_000;
    /** Notebooks hold pictures too. */
    private static final long MAX_NOTEBOOK_SIZE = 50_000_000;
    static final String NOTEBOOK = ".ipynb";
    private static final int BINARY_PROBE = 8_192;
    private static final PythonPrefilter.Hints NOTHING = new PythonPrefilter.Hints(false, false, false, false);

    /** Finds them in the {@code tree} and reads them. */
    public static ProjectFiles read(Project project, PythonTree tree, Contents contents, Parallel parallel, Members members) {
        Set<Path> paths = tree.find();
        Map<Boolean, List<Path>> byJava = paths.stream().collect(Collectors.partitioningBy(path -> JavaEngine.isJava(path.toString())));
        List<Scanned> scanned = parallel.map(byJava.get(false), path -> scan(project, path, contents, members));
        List<SkippedFile> skipped = new ArrayList<>(tree.skipped());
        for (Scanned file : scanned) {
            if (file.skipped() != null && file.selected()) {
                skipped.add(file.skipped());
            }
        }
        List<ProjectFile> files = new ArrayList<>();
        NeededFiles needed = new NeededFiles(
                project, members, contents, candidates -> parallel.map(candidates, file -> references(file, contents)),
                () -> new Distributions(project, tree.distributions()));
        for (Read read : parallel.map(needed.among(scanned), file -> decode(file, contents))) {
            if (read.file() != null) {
                files.add(read.file());
            } else if (read.skipped() != null && project.isSelected(project.root().resolve(read.skipped().path()))) {
                skipped.add(read.skipped());
            }
        }
        JavaSources java = JavaSources.among(byJava.get(true), project, contents, parallel);
        files.addAll(java.files());
        skipped.addAll(java.skipped());
        files.sort(Comparator.comparing(ProjectFile::path));
        skipped.sort(Comparator.comparing(SkippedFile::path));
        return new ProjectFiles(List.copyOf(files), List.copyOf(skipped), (int) paths.stream().filter(project::isSelected).count());
    }

    /** The same files, each with what publishes it. */
    public ProjectFiles publishedBy(Publications publications) {
        return new ProjectFiles(files.stream().map(file -> file.publishedBy(publications.of(file.path()))).toList(), skipped, selectedCount);
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

    /** Either a file or why there is none; neither for a notebook of another language. */
    private record Read(ProjectFile file, SkippedFile skipped) {}

    private static Scanned scan(Project project, Path file, Contents contents, Members members) {
        String path = project.name(file);
        boolean selected = project.isSelected(file);
        Function<SkippedFile, Scanned> leaveOut = reason -> new Scanned(path, file, selected, null, NOTHING, false, reason);
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
        PythonPrefilter.Hints hints = PythonPrefilter.hints(bytes);
        boolean candidate = hints.boto3() || hints.creation();
        byte[] code = candidate && isNotebook(path) ? code(bytes) : bytes;
        if (code != bytes && code.length > 0) {
            hints = PythonPrefilter.hints(code);
        }
        boolean maker = hints.creation() && (isNotebook(path) || ResourceMakers.mayMake(path, bytes, members::isService));
        return new Scanned(path, file, selected, candidate ? bytes : null, hints, maker, null);
    }

    /** What a file may import, by a second look. */
    private static Set<String> references(Scanned scanned, Contents contents) {
        try {
            byte[] bytes = scanned.bytes() == null ? contents.read(scanned.file()) : scanned.bytes();
            return ModuleReferences.of(scanned.path(), isNotebook(scanned.path()) ? code(bytes) : bytes);
        } catch (IOException e) {
            return Set.of(); // it was readable a moment ago; whatever reaches it counts as going out of sight
        }
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

    /** Whether something in this text may make a resource, or a session that makes one elsewhere. */
    static boolean isSeed(String text) {
        PythonPrefilter.Hints hints = PythonPrefilter.hints(text.getBytes(StandardCharsets.UTF_8));
        return hints.boto3() && (hints.creation() || hints.session());
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
            return notebook(scanned, decoded);
        }
        SourceFile source = new SourceFile(scanned.path(), decoded.text(), scanned.selected());
        return new Read(new ProjectFile(scanned.file(), false, decoded, source, null), null);
    }

    private static Read notebook(Scanned scanned, SourceDecoder.Decoded decoded) {
        NotebookReader.Result result = NotebookReader.read(decoded.text());
        if (result instanceof NotebookReader.Broken broken) {
            return skipped(scanned, SkipCodes.SYNTAX, broken.message(), broken.line(), broken.column());
        }
        if (result instanceof NotebookReader.Python python) {
            SourceFile source = new SourceFile(scanned.path(), python.notebook().python(), scanned.selected());
            return new Read(new ProjectFile(scanned.file(), false, decoded, source, python.notebook()), null);
        }
        return new Read(null, null);
    }

    private static Read skipped(Scanned scanned, String code, String message, int line, int column) {
        return new Read(null, new SkippedFile(scanned.path(), code, message, line, column));
    }
}
