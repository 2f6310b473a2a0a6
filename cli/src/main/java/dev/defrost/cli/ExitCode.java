package dev.defrost.cli;

/** What a run tells the shell. */
public final class ExitCode {
    /** Nothing found, nothing to change, or all was written. */
    public static final int CLEAN = 0;
    /** Findings, or a dry run that would change something. */
    public static final int FOUND = 1;
    /** Wrong usage or configuration, a file that could not be written, or an internal error. */
    public static final int ERROR = 2;

    private ExitCode() {}
}
