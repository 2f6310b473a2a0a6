package dev.defrost.cli.report;

import dev.defrost.cli.notebook.Notebook;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Severity;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A finding or a skipped file, as formats of other tools want them: all have a place, in a file named from the project's root.
 *
 * @param fingerprint the same in every run until the code of its lines changes, and no other entry's
 * @param finding what it is made of; null for a skipped file
 */
record Entry(
        String code,
        Severity severity,
        String message,
        String path,
        int line,
        int column,
        int endLine,
        int endColumn,
        String fingerprint,
        Finding finding) {

    /** Findings first, then skipped files. */
    static List<Entry> of(Report report) {
        Map<String, Integer> seen = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Span span = report.inFile(finding.span());
            String code = lines(report.texts().get(span.path()), finding.span());
            entries.add(new Entry(
                    finding.rule(), finding.severity(), finding.message() + cell(report.cell(finding.span())), span.path(), span.line(),
                    span.column(), span.endLine(), span.endColumn(), fingerprint(seen, finding.rule(), span.path(), code), finding));
        }
        for (SkippedFile file : report.skipped()) {
            int line = Math.max(1, file.line());
            int column = Math.max(1, file.column());
            entries.add(new Entry(
                    file.rule(), Severity.WARNING, "skipped: " + file.message(), file.path(), line, column, line, column,
                    fingerprint(seen, file.rule(), file.path(), ""), null));
        }
        return entries;
    }

    private static String cell(Notebook.Place place) {
        return place == null ? "" : " (cell " + place.cell() + ", line " + place.line() + ")";
    }

    /** Edits elsewhere in the file move lines, so no line number goes in; equal lines are told apart by their order. */
    private static String fingerprint(Map<String, Integer> seen, String rule, String path, String code) {
        String key = rule + "\n" + path + "\n" + code.strip();
        int occurrence = seen.merge(key, 1, Integer::sum);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((key + "\n" + occurrence).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static String lines(String text, Span span) {
        if (text == null) {
            return "";
        }
        int start = text.lastIndexOf('\n', Math.max(0, Math.min(span.start(), text.length()) - 1)) + 1;
        int end = text.indexOf('\n', Math.min(Math.max(start, span.end()), text.length()));
        return text.substring(Math.min(start, text.length()), end < 0 ? text.length() : end);
    }
}
