package dev.defrost.python.syntax;

/** The text holds something that {@link PlainParser} leaves to the full parser. Costs nothing to throw. */
final class NotPlain extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final NotPlain ANYWHERE = new NotPlain();

    private NotPlain() {
        super(null, null, false, false);
    }

    static NotPlain here() {
        return ANYWHERE;
    }
}
