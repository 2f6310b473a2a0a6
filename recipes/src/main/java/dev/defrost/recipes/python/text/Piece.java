package dev.defrost.recipes.python.text;

import dev.defrost.python.semantics.Definition;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Code for one component at one place.
 *
 * @param code the expression
 * @param form whether it may be written again elsewhere
 * @param names the definitions whose values the expression reads; it means the same wherever these still hold
 */
public record Piece(String code, Form form, Set<Definition> names) {
    /** What may be done with the code. */
    public enum Form {
        /** A literal: the same everywhere. */
        LITERAL,
        /** A name or attribute: cheap and without effect, the same while its names hold. */
        NAME,
        /** Cheap and without effect, but too long to repeat. */
        PURE,
        /** An attribute that may be set again: cheap, and good only where it stands. */
        READ,
        /** Makes a call or may raise: evaluated exactly once, where it stood. */
        EFFECT
    }

    /** Code whose evaluation may be noticed, so that it is written once. */
    public static Piece effect(String code) {
        return new Piece(code, Form.EFFECT, Set.of());
    }

    /** A name, and the definitions that it stands for. */
    public static Piece name(String code, Set<Definition> names) {
        return new Piece(code, Form.NAME, names);
    }

    /** Whether the code may be written several times. */
    public boolean isRepeatable() {
        return form != Form.EFFECT;
    }

    /** The same code seen as part of a longer expression. */
    public Piece within(String longer) {
        return new Piece(longer, form == Form.EFFECT || form == Form.READ ? form : Form.PURE, names);
    }

    Set<Definition> namesAnd(Piece other) {
        Set<Definition> all = new LinkedHashSet<>(names);
        all.addAll(other.names);
        return all;
    }
}
