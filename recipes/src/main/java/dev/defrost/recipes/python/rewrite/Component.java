package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.recipes.python.text.Paths;

/** A part of what a resource object is made of. {@code identifier} is the model name for identifiers and null otherwise. */
record Component(Kind kind, String identifier) implements Comparable<Component> {
    /** In the order in which carriers are passed and returned. */
    enum Kind { CLIENT, IDENTIFIER, DATA }

    private static final String OF_OWNER = "owner.";

    static final Component CLIENT = new Component(Kind.CLIENT, null);
    /** The response part that fills attributes; for a list of resources the list of these parts, for a listing its request, or its pages when it travels. */
    static final Component DATA = new Component(Kind.DATA, null);

    static Component identifier(String modelName) {
        return new Component(Kind.IDENTIFIER, modelName);
    }

    /** An identifier of the resource whose collection an expression holds. */
    static Component ofOwner(ResourceDefinition owner, String modelName) {
        return identifier(OF_OWNER + owner.name() + "." + modelName);
    }

    /** The same as the owner itself is asked for it; null for other components. */
    Component ownersOwn() {
        return isOfOwner() ? identifier(identifier.substring(identifier.lastIndexOf('.') + 1)) : null;
    }

    boolean isOfOwner() {
        return identifier != null && identifier.startsWith(OF_OWNER);
    }

    /** The identifier of an owner as a Python name: {@code bucket_name}. */
    String ownersName() {
        return Paths.snake(identifier.substring(OF_OWNER.length()).replace(".", ""));
    }

    /** Identifiers keep the order in which they are asked for. */
    @Override
    public int compareTo(Component other) {
        return kind.compareTo(other.kind);
    }
}
