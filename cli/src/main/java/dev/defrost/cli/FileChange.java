package dev.defrost.cli;

import dev.defrost.cli.console.Console;
import dev.defrost.cli.console.Palette;
import dev.defrost.cli.files.Failures;
import dev.defrost.cli.files.FileWriter;
import dev.defrost.cli.files.ProjectFile;
import dev.defrost.cli.report.UnifiedDiff;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file and its new text.
 *
 * @param before what the file holds until then
 * @param display its path as people see it
 */
record FileChange(ProjectFile file, String before, String text, String display) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The change of a file as it was read. */
    FileChange(ProjectFile file, String text, String display) {
        this(file, file.decoded().text(), text, display);
    }

    /** The changes of the selected files, the files made beside them and the build files that have to know of them, ordered by path. */
    static List<FileChange> of(Analysis analysis, Console console) {
        Map<String, ProjectFile> files = analysis.files().byPath();
        List<FileChange> changes = new ArrayList<>();
        new TreeMap<>(analysis.result().rewritten()).forEach((path, code) -> {
            ProjectFile file = files.get(path);
            if (file != null && file.source().editable() && !file.source().text().equals(code)) {
                file.with(code).ifPresent(text -> changes.add(new FileChange(file, text, analysis.display(path, console.directory()))));
            }
        });
        analysis.result().newFiles().forEach((path, text) -> changes.add(
                new FileChange(analysis.newFile(path), text, analysis.display(path, console.directory()))));
        changes.addAll(BuildFileChanges.of(analysis, changes, console));
        changes.sort(Comparator.comparing(change -> change.file().path()));
        return changes;
    }

    /** Whether the file is not there yet. */
    boolean isNew() {
        return file.isNew() && before.isEmpty();
    }

    /** Prints the diff; without colours in the bytes of the file, so that it can be applied. */
    void print(PrintStream out, Palette palette) {
        String mark = file.decoded().bom() ? BYTE_ORDER_MARK : "";
        String diff = isNew() ? UnifiedDiff.ofNew(display, text, palette) : UnifiedDiff.of(display, mark + before, mark + text, palette);
        if (palette == Palette.ANSI) {
            out.print(diff);
            return;
        }
        int body = diff.indexOf("\n@@") + 1;
        out.writeBytes(diff.substring(0, body).getBytes(StandardCharsets.UTF_8));
        out.writeBytes(diff.substring(body).getBytes(file.decoded().charset()));
    }

    /** The new text in the file's encoding, if that can spell it. */
    Optional<byte[]> bytes() {
        return file.decoded().encode(text);
    }

    /** What the file has to hold to be written. */
    byte[] bytesBefore() {
        return file.decoded().encode(before).orElseThrow();
    }

    /** The same change when another one came before it. */
    FileChange after(String earlier) {
        return new FileChange(file, earlier, text, display);
    }

    /** What keeps the file from being written, as far as can be told beforehand; null for nothing. */
    String obstacle() {
        if (bytes().isEmpty()) {
            return "its encoding " + file.decoded().charset().name() + " cannot spell the new text";
        }
        try {
            if (isNew()) {
                return Files.exists(file.file()) ? "something else is in its place" : null;
            }
            if (!Arrays.equals(Files.readAllBytes(file.file()), bytesBefore())) {
                return "it was changed by something else in the meantime";
            }
            return null;
        } catch (IOException e) {
            return Failures.text(e);
        }
    }

    /** Writes the new text; returns what went wrong, null when nothing did. The file is then as it was. */
    String write(FileWriter writer) {
        String obstacle = obstacle();
        return obstacle != null ? obstacle : put(writer, bytes().orElseThrow());
    }

    /** Writes the text from before the change again; returns what went wrong, null when nothing did. */
    String takeBack(FileWriter writer) {
        if (!isNew()) {
            return put(writer, bytesBefore());
        }
        try {
            Files.deleteIfExists(file.file());
            return null;
        } catch (IOException e) {
            return Failures.text(e);
        }
    }

    private String put(FileWriter writer, byte[] bytes) {
        try {
            writer.write(file.file(), bytes);
            return null;
        } catch (IOException e) {
            return Failures.text(e);
        }
    }
}
