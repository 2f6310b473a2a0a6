package dev.defrost.cli.lsp;

import dev.defrost.findings.Span;
import java.util.Optional;

/** The stretch in which two texts differ; what lies before and behind it is the same in both. */
record TextChange(int start, int oldEnd, int newEnd, SpanLines lines) {
    /** Tells the line and column of an offset of the new text. */
    interface SpanLines {
        Span span(String path, int start, int end);
    }

    static TextChange between(String before, String after, SpanLines lines) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < shorter - start && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return new TextChange(start, before.length() - same, after.length() - same, lines);
    }

    /** Where a place of the old text is in the new one; empty when the change touches it. */
    Optional<Span> moved(Span span) {
        int by = span.start() >= oldEnd ? newEnd - oldEnd : 0;
        return span.end() <= start || span.start() >= oldEnd
                ? Optional.of(lines.span(span.path(), span.start() + by, span.end() + by)) : Optional.empty();
    }
}
