package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import dev.defrost.findings.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines around a place, with line numbers and a marker below the range. */
final class CodeFrame {
    private static final int CONTEXT = 1;
    private static final int MAX_LINES = 6;
    private static final int TAB = 4;

    private CodeFrame() {}

    static String of(String text, Span span, Palette palette) {
        List<String> lines = lines(text, span);
        int first = Math.max(1, span.line() - CONTEXT);
        String gutter = " ".repeat(String.valueOf(first + lines.size()).length());
        StringBuilder out = new StringBuilder(palette.blue(gutter + " |") + "\n");
        for (int i = 0; i < lines.size(); i++) {
            int number = first + i;
            String line = lines.get(i);
            String label = " ".repeat(gutter.length() - String.valueOf(number).length()) + number + " |";
            out.append(palette.blue(label)).append(line.isEmpty() ? "" : " " + expand(line)).append('\n');
            if (number >= span.line() && number <= span.endLine()) {
                out.append(marker(gutter, line, span, number, palette));
            }
        }
        return out.append(palette.blue(gutter + " |")).append('\n').toString();
    }

    /** Only the first and last line of a range are underlined in full: a range over many lines is underlined where it starts. */
    private static String marker(String gutter, String line, Span span, int number, Palette palette) {
        if (number != span.line()) {
            return "";
        }
        int start = Math.min(span.column() - 1, line.length());
        int end = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, line.length()) : line.stripTrailing().length();
        int indent = width(line.substring(0, start));
        int length = Math.max(1, width(line.substring(start, Math.max(start, end))));
        return palette.blue(gutter + " |") + " " + " ".repeat(indent) + palette.red("^".repeat(length)) + "\n";
    }

    private static List<String> lines(String text, Span span) {
        int start = Math.min(span.start(), text.length());
        for (int back = 0; back <= CONTEXT && start > 0; back++) {
            start = lineStart(text, back == 0 ? start : start - 1);
        }
        int wanted = Math.min(MAX_LINES, Math.min(span.line() - 1, CONTEXT) + span.endLine() - span.line() + 1 + CONTEXT);
        List<String> lines = new ArrayList<>();
        for (int at = start; lines.size() < wanted && at < text.length();) {
            int end = lineEnd(text, at);
            lines.add(text.substring(at, end));
            at = end + (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static int lineStart(String text, int offset) {
        int at = offset;
        if (at > 0 && at < text.length() && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r') {
            at--;
        }
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    private static int lineEnd(String text, int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static String expand(String line) {
        return line.replace("\t", " ".repeat(TAB));
    }

    /** Columns on a terminal, near enough: tabs count four, wide East Asian characters two. */
    private static int width(String text) {
        return text.codePoints().map(c -> c == '\t' ? TAB : isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && (Character.isIdeographic(c) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3040 && c <= 0x30FF)
                || (c >= 0xFF01 && c <= 0xFF60) || (c >= 0x1F300 && c <= 0x1FAFF));
    }
}
