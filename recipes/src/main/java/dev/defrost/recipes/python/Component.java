package dev.defrost.recipes.python;

/** A part of what a resource object is made of. {@code identifier} is the model name for identifiers and null otherwise. */
record Component(Kind kind, String identifier) implements Comparable<Component> {
    /** In the order in which carriers are passed and returned. */
    enum Kind { CLIENT, IDENTIFIER, DATA }

    static final Component CLIENT = new Component(Kind.CLIENT, null);
    /** The response part that fills attributes; for a list of resources the list of these parts, for a listing its request. */
    static final Component DATA = new Component(Kind.DATA, null);

    static Component identifier(String modelName) {
        return new Component(Kind.IDENTIFIER, modelName);
    }

    /** Identifiers keep the order in which they are asked for. */
    @Override
    public int compareTo(Component other) {
        return kind.compareTo(other.kind);
    }
}
