package dev.defrost.cli.console;

/** Something that the user can put right: its message is all that is shown, and the run ends with exit code 2. */
public final class UserError extends RuntimeException {
    public UserError(String message) {
        super(message);
    }
}
