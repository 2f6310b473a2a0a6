package dev.defrost.cli.lsp;

import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** A text that an editor has open, at one version. Immutable. */
record Document(String uri, String language, int version, LineMap lines) {
    /** The same document after the edits of the user, one after the other. */
    Document changed(int newVersion, List<TextDocumentContentChangeEvent> changes, Encoding encoding) {
        LineMap now = lines;
        for (TextDocumentContentChangeEvent change : changes) {
            Range range = change.getRange();
            if (range == null) {
                now = new LineMap(change.getText(), encoding);
            } else {
                int start = now.offset(range.getStart());
                int end = Math.max(start, now.offset(range.getEnd()));
                now = new LineMap(now.text().substring(0, start) + change.getText() + now.text().substring(end), encoding);
            }
        }
        return new Document(uri, language, newVersion, now);
    }

    String text() {
        return lines.text();
    }

    /** Whether it is a language that Defrost reads. */
    boolean isSource() {
        return language.equals("python") || isJava() || uri.endsWith(".py");
    }

    boolean isJava() {
        return uri.endsWith(".java");
    }
}
