package dev.defrost.python.syntax;

/** How the parser, which knows no other way, gives up on a file; never leaves this package. */
final class PythonSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final int offset;

    PythonSyntaxException(String message, int offset) {
        super(message, null, false, false);
        this.offset = offset;
    }
}
