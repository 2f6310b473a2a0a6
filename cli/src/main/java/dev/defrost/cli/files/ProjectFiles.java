package dev.defrost.cli.files;

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
import java.util.function.Predicate;
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
    private static final int BINARY_PROBE = 8_192;
    /** Where one of these is missing, nothing makes a resource or a session, and nothing says that it is given one. */
    private static final Pattern BOTO3 = Pattern.compile("boto3");
    private static final Pattern SOURCE = Pattern.compile("(?i)resource|session");

    /** Finds and reads them. */
    public static ProjectFiles read(Project project, Predicate<String> excluded, Parallel parallel, Members members) {
        PythonTree tree = new PythonTree(project, excluded);
        Set<Path> paths = tree.find();
        List<Scanned> scanned = parallel.map(paths, path -> scan(project, path));
        List<SkippedFile> skipped = new ArrayList<>(tree.skipped());
        for (Scanned file : scanned) {
            if (file.skipped() != null && file.selected()) {
                skipped.add(file.skipped());
            }
        }
        List<ProjectFile> files = new ArrayList<>();
        for (Read read : parallel.map(needed(project, scanned, members), ProjectFiles::decode)) {
            if (read.file() != null) {
                files.add(read.file());
            } else if (project.isSelected(project.root().resolve(read.skipped().path()))) {
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

    /** Either a file or why there is none. */
    private record Read(ProjectFile file, SkippedFile skipped) {}

    private static Scanned scan(Project project, Path file) {
        String path = project.name(file);
        boolean selected = project.isSelected(file);
        Function<SkippedFile, Scanned> leaveOut = reason -> new Scanned(path, file, selected, null, Set.of(), reason);
        byte[] bytes;
        try {
            if (Files.size(file) > MAX_SIZE) {
                return leaveOut.apply(new SkippedFile(path, SkipCodes.TOO_LARGE, "it is larger than 10 MB", 0, 0));
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return leaveOut.apply(new SkippedFile(path, SkipCodes.UNREADABLE, "cannot be read: " + Failures.text(e), 0, 0));
        }
        for (int i = 0; i < Math.min(bytes.length, BINARY_PROBE); i++) {
            if (bytes[i] == 0) {
                return leaveOut.apply(new SkippedFile(path, SkipCodes.BINARY, "it is binary, not Python source", 0, 0));
            }
        }
        Set<String> references = ModuleReferences.of(path, bytes);
        return new Scanned(path, file, selected, PythonPrefilter.mayMatter(bytes) ? bytes : null, references, null);
    }

    /** The files that mention boto3 by themselves, and those that a resource of theirs may reach. */
    private static Collection<Scanned> needed(Project project, List<Scanned> scanned, Members members) {
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
            needed.addAll(graph.reachedFrom(seeds, path -> members.areUsedIn(files.get(path).file())));
        }
        return files.values().stream().filter(file -> needed.contains(file.path()) || mentionsBoto3(file)).toList();
    }

    private static boolean mentionsBoto3(Scanned file) {
        return file.bytes() != null && BOTO3.matcher(latin1(file.bytes())).find();
    }

    private static boolean isSeed(byte[] bytes) {
        String text = latin1(bytes);
        return BOTO3.matcher(text).find() && SOURCE.matcher(text).find();
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Read decode(Scanned scanned) {
        byte[] bytes = scanned.bytes();
        try {
            bytes = bytes == null ? Files.readAllBytes(scanned.file()) : bytes;
        } catch (IOException e) {
            return new Read(null, new SkippedFile(scanned.path(), SkipCodes.UNREADABLE, "cannot be read: " + Failures.text(e), 0, 0));
        }
        SourceDecoder.Result result = SourceDecoder.decode(bytes);
        if (result instanceof SourceDecoder.Undecodable undecodable) {
            String message = "cannot be decoded: " + undecodable.message();
            return new Read(null, new SkippedFile(scanned.path(), SkipCodes.UNDECODABLE, message, 0, 0));
        }
        SourceDecoder.Decoded decoded = (SourceDecoder.Decoded) result;
        SourceFile source = new SourceFile(scanned.path(), decoded.text(), scanned.selected());
        return new Read(new ProjectFile(scanned.file(), bytes, decoded, source), null);
    }
}
