package dev.defrost.cli.config;

import dev.defrost.cli.engine.JavaEngine;
import dev.defrost.findings.Span;
import dev.defrost.java.JavaComments;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;

/** Where a comment that silences a finding can stand. */
public final class CommentPlace {
    private CommentPlace() {}

    /** What starts a comment in a file of this name, with the gap before it. */
    public static String opening(String path) {
        return JavaEngine.isJava(path) ? "  // " : "  # ";
    }

    /** The end of the first or last line of what is found, where a comment is a comment; -1 for none. */
    public static int of(String text, Span span) {
        for (int offset : new int[] {span.start(), span.end()}) {
            int end = offset;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (JavaEngine.isJava(span.path())) {
                if (JavaComments.canStart(text, end)) {
                    return end;
                }
                continue;
            }
            String with = text.substring(0, end) + "  # defrost" + text.substring(end);
            int comment = end + 2;
            if (PythonParser.parse(new SourceText("", with)) instanceof ParseResult.Parsed parsed && parsed.module().comments.stream()
                    .anyMatch(each -> each.start() <= comment && comment < each.end())) {
                return end;
            }
        }
        return -1;
    }
}
