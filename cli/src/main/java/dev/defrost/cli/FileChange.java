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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A file and its new text; {@code display} is its path as people see it. */
record FileChange(ProjectFile file, String text, String display) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The changes of the selected files, ordered by path. */
    static List<FileChange> of(Analysis analysis, Console console) {
        Map<String, ProjectFile> files = analysis.files().byPath();
        List<FileChange> changes = new ArrayList<>();
        new TreeMap<>(analysis.result().rewritten()).forEach((path, code) -> {
            ProjectFile file = files.get(path);
            if (file != null && file.source().editable() && !file.source().text().equals(code)) {
                file.with(code).ifPresent(text -> changes.add(new FileChange(file, text, analysis.display(path, console.directory()))));
            }
        });
        return changes;
    }

    /** Prints the diff; without colours in the bytes of the file, so that it can be applied. */
    void print(PrintStream out, Palette palette) {
        String mark = file.decoded().bom() ? BYTE_ORDER_MARK : "";
        String diff = UnifiedDiff.of(display, mark + file.decoded().text(), mark + text, palette);
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

    /** Writes the new text; returns what went wrong, null when nothing did. The file is then as it was. */
    String write(FileWriter writer) {
        return write(writer, file.bytes());
    }

    /** The same for a file that has to hold {@code expected} until now. */
    String write(FileWriter writer, byte[] expected) {
        Optional<byte[]> bytes = bytes();
        if (bytes.isEmpty()) {
            return "its encoding " + file.decoded().charset().name() + " cannot spell the new text";
        }
        try {
            if (!Arrays.equals(Files.readAllBytes(file.file()), expected)) {
                return "it was changed by something else in the meantime";
            }
            writer.write(file.file(), bytes.get());
            return null;
        } catch (IOException e) {
            return Failures.text(e);
        }
    }
}
