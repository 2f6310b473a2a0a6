package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what Python 3.13 and 3.14 added in the grammar of 3.12, character for character: t-strings as f-strings, the
 * commas of {@code except A, B:} as {@code |}, and blanks for the defaults of type parameters. All of these are errors in
 * 3.12, so masking never changes the meaning of a file that was valid there.
 */
final class NewSyntax {
    private static final Pattern EXCEPT = Pattern.compile("(?m)^[ \\t\\f]*(except\\b)[ \\t]*\\*?");
    private static final Pattern TYPE_PARAMETERS =
            Pattern.compile("(?m)(?:^|[;:])[ \\t\\f]*(?:async[ \\t]+)?(?:def|class|type)[ \\t]+\\w+[ \\t]*\\[",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private final char[] masked;
    /** The text with blanks for strings and comments. */
    private final char[] code;
    private final Set<Integer> templates = new HashSet<>();
    private final Map<Integer, List<Integer>> exceptTuples = new HashMap<>();

    private NewSyntax(String text) {
        this.masked = text.toCharArray();
        this.code = CodeOnly.of(text);
    }

    /** The masked text; the same object when there is nothing to mask. */
    static MaskedText mask(MaskedText source) {
        NewSyntax syntax = new NewSyntax(source.text());
        syntax.maskTemplates(source.text());
        syntax.maskExceptTuples();
        syntax.maskTypeParameterDefaults();
        String text = new String(syntax.masked);
        return text.equals(source.text()) ? source
                : new MaskedText(text, syntax.templates, syntax.exceptTuples, source.statements());
    }

    private void maskTemplates(String text) {
        LexicalScanner.scan(text, new LexicalScanner.Sink() {
            @Override
            public void comment(int start, int end) {
            }

            @Override
            public void string(int start, int quote, int end) {
                for (int i = start; i < quote; i++) {
                    if (masked[i] == 't' || masked[i] == 'T') {
                        masked[i] = masked[i] == 't' ? 'f' : 'F';
                        templates.add(start);
                    }
                }
            }
        });
    }

    private void maskExceptTuples() {
        Matcher matcher = EXCEPT.matcher(new String(code));
        while (matcher.find()) {
            List<Integer> commas = new ArrayList<>();
            int depth = 0;
            for (int i = matcher.end(); i < code.length; i++) {
                char c = code[i];
                depth += LexicalScanner.isOpening(c) ? 1 : LexicalScanner.isClosing(c) ? -1 : 0;
                if (depth == 0 && (c == ':' || c == '\n' || c == '\r')) {
                    break;
                }
                if (depth == 0 && c == ',') {
                    commas.add(i);
                }
            }
            for (int comma : commas) {
                boolean trailing = nextVisible(comma + 1) == ':';
                masked[comma] = trailing ? ' ' : '|';
            }
            if (!commas.isEmpty()) {
                exceptTuples.put(matcher.start(1), commas);
            }
        }
    }

    private char nextVisible(int at) {
        int i = at;
        while (i < code.length && (code[i] == ' ' || code[i] == '\t')) {
            i++;
        }
        return i < code.length ? code[i] : '\n';
    }

    private void maskTypeParameterDefaults() {
        Matcher matcher = TYPE_PARAMETERS.matcher(new String(code));
        while (matcher.find()) {
            int depth = 1;
            boolean inDefault = false;
            for (int i = matcher.end(); i < code.length && depth > 0; i++) {
                char c = code[i];
                depth += LexicalScanner.isOpening(c) ? 1 : LexicalScanner.isClosing(c) ? -1 : 0;
                inDefault = depth > 0 && (inDefault ? depth > 1 || c != ',' : depth == 1 && c == '=');
                if (inDefault && c != '\n' && c != '\r') {
                    masked[i] = ' ';
                }
            }
        }
    }
}
