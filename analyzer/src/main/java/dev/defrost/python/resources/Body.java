package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;

/**
 * A piece of code that is evaluated as a whole. Identity is equality. What an evaluation does depends on the {@link Cells} that it reads, and
 * where it is {@link #unsettle unsettled} on what else is known of the program; when neither has changed, another evaluation would do nothing.
 */
final class Body {
    private final ParsedFile file;
    private final Scope scope;
    private boolean queued;
    private boolean changed = true;
    private boolean unsettled;

    Body(ParsedFile file, Scope scope) {
        this.file = file;
        this.scope = scope;
    }

    ParsedFile file() {
        return file;
    }

    Scope scope() {
        return scope;
    }

    /** The evaluation depends on something whose growth nobody tells: it is repeated in every round. */
    void unsettle() {
        unsettled = true;
    }

    /** A cell that the evaluation read has grown. */
    void change() {
        changed = true;
    }

    /** Whether it was not waiting for its evaluation yet. */
    boolean enqueue() {
        boolean first = !queued;
        queued = true;
        return first;
    }

    /** Takes it out of the queue; answers whether an evaluation may bring something new. */
    boolean dequeue() {
        boolean worthwhile = changed || unsettled;
        queued = false;
        changed = false;
        unsettled = false;
        return worthwhile;
    }
}
