package dev.defrost.cli.files;

import dev.defrost.findings.SkippedFile;
import dev.defrost.java.Connected;
import dev.defrost.java.JavaSource;
import dev.defrost.python.SourceFile;
import dev.defrost.python.syntax.SourceDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Java files that the analysis needs: those that name AWS's SDK, and those that may meet what the Document API makes there.
 *
 * @param skipped the selected files among them that were left out, with the reason
 */
record JavaSources(List<ProjectFile> files, List<SkippedFile> skipped) {
    private static final long MAX_SIZE = 10_000_000;
    private static final Pattern SDK = Pattern.compile("\\bcom\\.amazonaws\\b|\\bsoftware\\.amazon\\.awssdk\\b");
    private static final Pattern API = Pattern.compile("amazonaws\\s*\\.\\s*services\\s*\\.\\s*dynamodbv2");

    /** Either a file or why there is none. */
    private record Read(ProjectFile file, SkippedFile skipped) {}

    static JavaSources among(List<Path> paths, Project project, Contents contents, Parallel parallel) {
        List<Path> direct = parallel.map(paths, path -> matches(path, SDK, contents) ? path : null).stream().filter(Objects::nonNull).toList();
        if (direct.isEmpty()) {
            return new JavaSources(List.of(), List.of());
        }
        boolean migratable = parallel.map(direct, path -> uses(path, contents)).contains(true);
        List<Read> read = parallel.map(migratable ? paths : direct, path -> read(path, project, contents));
        Set<Path> needed = new HashSet<>(direct);
        if (migratable) {
            Set<String> connected = Connected.with(read.stream().filter(each -> each.file() != null).map(each -> source(each.file())).toList(), API)
                    .stream().map(JavaSource::path).collect(Collectors.toSet());
            paths.stream().filter(path -> connected.contains(project.name(path))).forEach(needed::add);
        }
        List<ProjectFile> files = new ArrayList<>();
        List<SkippedFile> skipped = new ArrayList<>();
        for (Read each : read) {
            if (each.file() != null && needed.contains(each.file().file())) {
                files.add(each.file());
            } else if (each.skipped() != null && project.isSelected(project.root().resolve(each.skipped().path()))) {
                skipped.add(each.skipped());
            }
        }
        return new JavaSources(files, skipped);
    }

    private static boolean matches(Path path, Pattern pattern, Contents contents) {
        try {
            return contents.size(path) <= MAX_SIZE
                    && pattern.matcher(new String(contents.read(path), StandardCharsets.ISO_8859_1)).find();
        } catch (IOException e) {
            return true; // reading it says why it cannot be read
        }
    }

    /** Whether the code of the file, not only a comment, names the API that is migrated. */
    private static boolean uses(Path path, Contents contents) {
        try {
            return matches(path, API, contents) && Connected.isMarked(new String(contents.read(path), StandardCharsets.ISO_8859_1), API);
        } catch (IOException e) {
            return true;
        }
    }

    private static Read read(Path path, Project project, Contents contents) {
        String name = project.name(path);
        try {
            if (contents.size(path) > MAX_SIZE) {
                return skipped(name, SkipCodes.TOO_LARGE, "it is larger than " + MAX_SIZE / 1_000_000 + " MB");
            }
            byte[] bytes = contents.read(path);
            if (SourceDecoder.decode(bytes) instanceof SourceDecoder.Decoded decoded) {
                return new Read(new ProjectFile(path, false, decoded, new SourceFile(name, decoded.text(), project.isSelected(path)), null), null);
            }
            return skipped(name, SkipCodes.UNDECODABLE, "cannot be decoded: it is not UTF-8");
        } catch (IOException e) {
            return skipped(name, SkipCodes.UNREADABLE, "cannot be read: " + Failures.text(e));
        }
    }

    private static Read skipped(String name, String code, String message) {
        return new Read(null, new SkippedFile(name, code, message, 0, 0));
    }

    private static JavaSource source(ProjectFile file) {
        return new JavaSource(file.path(), file.source().text(), file.source().editable());
    }
}
