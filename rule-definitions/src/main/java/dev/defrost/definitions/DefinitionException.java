package dev.defrost.definitions;

/**
 * A definition that cannot be used. The message is meant for users: the file, the JSON pointer of the place when there is
 * one, and what is wrong there.
 */
public final class DefinitionException extends RuntimeException {
    private final String file;
    private final String pointer;

    /** {@code pointer} is empty when the whole file is meant. */
    public DefinitionException(String file, String pointer, String problem, Throwable cause) {
        super(file + (pointer.isEmpty() ? "" : " at " + pointer) + ": " + problem, cause);
        this.file = file;
        this.pointer = pointer;
    }

    public DefinitionException(String file, String pointer, String problem) {
        this(file, pointer, problem, null);
    }

    public String file() {
        return file;
    }

    /** A JSON pointer (RFC 6901). */
    public String pointer() {
        return pointer;
    }
}
