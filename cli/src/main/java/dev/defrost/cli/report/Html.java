package dev.defrost.cli.report;

import java.util.Locale;

/** Pieces of HTML that several parts of the page need. */
final class Html {
    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    /** The class of an outcome, by which it gets its colour. */
    static String css(OutcomeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static String badge(OutcomeKind kind) {
        return "<span class=\"badge " + css(kind) + "\">" + kind + "</span>";
    }

    /** The lines of a diff in their colours. */
    static String diff(String diff) {
        StringBuilder out = new StringBuilder("<pre>");
        for (String line : diff.split("\n")) {
            String kind = line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : line.startsWith("@") ? "hunk" : "same";
            out.append("<span class=\"").append(kind).append("\">").append(escape(line)).append("</span>\n");
        }
        return out.append("</pre>\n").toString();
    }
}
