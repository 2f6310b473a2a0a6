package dev.defrost.python.syntax;

import java.util.Arrays;

/** A text with blanks for its strings and comments, so that brackets and keywords in it are real ones. */
final class CodeOnly implements LexicalScanner.Sink {
    private final char[] code;

    private CodeOnly(String text) {
        this.code = text.toCharArray();
    }

    static char[] of(String text) {
        CodeOnly blanker = new CodeOnly(text);
        LexicalScanner.scan(text, blanker);
        return blanker.code;
    }

    @Override
    public void comment(int start, int end) {
        Arrays.fill(code, start, end, ' ');
    }

    @Override
    public void string(int start, int quote, int end) {
        Arrays.fill(code, start, end, ' ');
    }
}
