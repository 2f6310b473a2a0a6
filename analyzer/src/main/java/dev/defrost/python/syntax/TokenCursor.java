package dev.defrost.python.syntax;

import java.util.Collections;
import java.util.List;

/** A place among the tokens of a text, which steps forward; what it does not find ends in {@link NotPlain}. */
abstract class TokenCursor {
    final String text;
    final Tokens tokens;
    int at;

    TokenCursor(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    final Token kind() {
        return tokens.kind(at);
    }

    final boolean is(Token kind) {
        return tokens.kind(at) == kind;
    }

    final boolean isNext(Token kind) {
        return tokens.kind(at + 1) == kind;
    }

    final boolean take(Token kind) {
        if (tokens.kind(at) == kind) {
            at++;
            return true;
        }
        return false;
    }

    final void expect(Token kind) {
        if (!take(kind)) {
            throw NotPlain.here();
        }
    }

    final int start() {
        return tokens.start(at);
    }

    /** Where the last token ends that was stepped over. */
    final int end() {
        return tokens.end(at - 1);
    }

    final String name() {
        expect(Token.NAME);
        return text.substring(tokens.start(at - 1), tokens.end(at - 1));
    }

    static <N> List<N> list(List<N> nodes) {
        return nodes.isEmpty() ? List.of() : Collections.unmodifiableList(nodes);
    }
}
