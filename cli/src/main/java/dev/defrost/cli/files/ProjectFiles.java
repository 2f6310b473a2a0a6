package dev.defrost.cli.files;

import dev.defrost.cli.engine.JavaEngine;
import dev.defrost.cli.notebook.NotebookReader;
import dev.defrost.findings.SkippedFile;
import dev.defrost.python.SourceFile;
import dev.defrost.python.resources.ResourceMakers;
import dev.defrost.python.semantics.ModuleNames;
import dev.defrost.python.syntax.PythonPrefilter;
import dev.defrost.python.syntax.SourceDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that the analysis needs: those that may make a resource, and those that it may reach; of Java those that
 * {@link JavaSources} finds.
 *
 * @param files ordered by path
 * @param skipped the selected files that matter or cannot be told and were left out, with the reason
 * @param selectedCount how many Python and Java files the user's paths hold
 */
public record ProjectFiles(List<ProjectFile> files, List<SkippedFile> skipped, int selectedCount) {
    private static final int BINARY_PROBE = 8_192;

    /** Finds them in the {@code tree} and reads them. */
    public static ProjectFiles read(Project project, PythonTree tree, Contents contents, Parallel parallel, Members members) {
        return read(project, tree, contents, parallel, members, null);
    }

    /** @param memory what earlier runs saw of the tree; null without */
    public static ProjectFiles read(Project project, PythonTree tree, Contents contents, Parallel parallel, Members members, TreeMemory memory) {
        List<Scanned> found = tree.look(
                (file, path, selected, size) -> JavaEngine.isJava(path)
                        ? Scanned.unread(path, file, selected) : scan(file, path, selected, size, contents, members),
                parallel, contents.given().isEmpty() ? memory : null);
        List<SkippedFile> skipped = new ArrayList<>(tree.skipped());
        List<Scanned> scanned = new ArrayList<>();
        List<Path> javaPaths = new ArrayList<>();
        int selectedCount = 0;
        for (Scanned file : found) {
            if (JavaEngine.isJava(file.path())) {
                javaPaths.add(file.file());
            } else {
                scanned.add(file);
            }
            if (file.selected()) {
                selectedCount++;
                if (file.skipped() != null) {
                    skipped.add(file.skipped());
                }
            }
        }
        List<ProjectFile> files = new ArrayList<>();
        NeededFiles needed = new NeededFiles(
                project, file -> members.areUsedIn(file.file(), contents), candidates -> parallel.map(candidates, file -> references(file, contents)),
                file -> names(file, contents), () -> new Distributions(project, tree.distributions()));
        for (Read read : parallel.map(needed.among(scanned), file -> decode(file, contents))) {
            if (read.file() != null) {
                files.add(read.file());
            } else if (read.skipped() != null && project.isSelected(project.root().resolve(read.skipped().path()))) {
                skipped.add(read.skipped());
            }
        }
        JavaSources java = JavaSources.among(javaPaths, project, contents, parallel);
        files.addAll(java.files());
        skipped.addAll(java.skipped());
        files.sort(Comparator.comparing(ProjectFile::path));
        skipped.sort(Comparator.comparing(SkippedFile::path));
        return new ProjectFiles(List.copyOf(files), List.copyOf(skipped), selectedCount);
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

    static Scanned scan(Path file, String path, boolean selected, long size, Contents contents, Members members) {
        if (size > Scanned.limit(path)) {
            return Scanned.tooLarge(path, file, selected);
        }
        ReadBytes read;
        try {
            read = contents.look(file, size);
        } catch (IOException e) {
            return Scanned.unreadable(path, file, selected, Failures.text(e));
        }
        if (isBinary(read)) {
            return Scanned.binary(path, file, selected);
        }
        PythonPrefilter.Hints hints = PythonPrefilter.hints(read.array(), read.length());
        if (!hints.boto3() && !hints.creation()) {
            return Scanned.unread(path, file, selected);
        }
        byte[] bytes = read.copy();
        byte[] code = isNotebook(path) ? code(bytes) : bytes;
        if (code != bytes && code.length > 0) {
            hints = PythonPrefilter.hints(code);
        }
        boolean maker = hints.creation() && (isNotebook(path) || ResourceMakers.mayMake(path, bytes, members::isService));
        return new Scanned(path, file, selected, bytes, hints, maker, null);
    }

    private static boolean isBinary(ReadBytes read) {
        byte[] bytes = read.array();
        int length = Math.min(read.length(), BINARY_PROBE);
        int i = 0;
        for (; i + 3 < length; i += 4) {
            if (bytes[i] * bytes[i + 1] * bytes[i + 2] * bytes[i + 3] == 0) { // of four bytes it cannot overflow
                return true;
            }
        }
        for (; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** What a file may import, by a second look. */
    private static References references(Scanned scanned, Contents contents) {
        try {
            byte[] bytes = scanned.bytes() == null ? contents.read(scanned.file()) : scanned.bytes();
            return References.of(scanned.path(), isNotebook(scanned.path()) ? code(bytes) : bytes);
        } catch (IOException e) {
            return References.NONE; // it was readable a moment ago; whatever reaches it counts as going out of sight
        }
    }

    /** Which names it has and reads; none where it cannot be decoded, of which {@link #decode} tells when it matters. */
    private static ModuleNames names(Scanned scanned, Contents contents) {
        ProjectFile file = decode(scanned, contents).file();
        return ModuleNames.of(scanned.path(), file == null ? "" : file.source().text());
    }

    private static boolean isNotebook(String path) {
        return path.endsWith(Scanned.NOTEBOOK);
    }

    /** The Python code of a notebook; nothing for one that cannot be read, of which {@link #decode} tells when it matters. */
    private static byte[] code(byte[] notebook) {
        return SourceDecoder.decode(notebook) instanceof SourceDecoder.Decoded decoded
                && NotebookReader.read(decoded.text()) instanceof NotebookReader.Python read
                ? read.notebook().python().getBytes(StandardCharsets.UTF_8) : new byte[0];
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
