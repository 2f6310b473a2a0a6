package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Collects the comments of a text. */
final class Comments implements LexicalScanner.Sink {
    private final List<Module.Comment> found = new ArrayList<>();

    private Comments() {
    }

    static List<Module.Comment> of(String text) {
        Comments comments = new Comments();
        LexicalScanner.scan(text, comments);
        return List.copyOf(comments.found);
    }

    @Override
    public void comment(int start, int end) {
        found.add(new Module.Comment(start, end));
    }

    @Override
    public void string(int start, int quote, int end) {
    }
}
