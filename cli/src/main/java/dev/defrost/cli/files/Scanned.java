package dev.defrost.cli.files;

import dev.defrost.findings.SkippedFile;
import dev.defrost.python.syntax.PythonPrefilter;
import java.nio.file.Path;

/**
 * A file after the first look.
 *
 * @param path its name in the project
 * @param bytes may be kept when the file is a candidate by itself
 * @param maker whether it may make a resource of which the service can be known
 * @param skipped why it is left out; null when it is not
 */
record Scanned(String path, Path file, boolean selected, byte[] bytes, PythonPrefilter.Hints hints, boolean maker, SkippedFile skipped) {
    static final long MAX_SIZE = 10_000_000;
    /** Notebooks hold pictures too. */
    static final long MAX_NOTEBOOK_SIZE = 50_000_000;
    static final String NOTEBOOK = ".ipynb";
    /** No verdict: whoever wants one has to look. */
    static final int UNKNOWN = -1;

    private static final PythonPrefilter.Hints NOTHING = new PythonPrefilter.Hints(false, false, false, false);
    private static final int BOTO3 = 1;
    private static final int CREATION = 2;
    private static final int SESSION = 4;
    private static final int OTHER = 8;
    private static final int MAKER = 16;
    private static final int BINARY = 32;
    private static final int TOO_LARGE = 64;

    /** A file of which nothing is known. */
    static Scanned unread(String path, Path file, boolean selected) {
        return new Scanned(path, file, selected, null, NOTHING, false, null);
    }

    static Scanned binary(String path, Path file, boolean selected) {
        return leftOut(path, file, selected, SkipCodes.BINARY, "it is binary, not Python source");
    }

    static Scanned tooLarge(String path, Path file, boolean selected) {
        return leftOut(path, file, selected, SkipCodes.TOO_LARGE, "it is larger than " + limit(path) / 1_000_000 + " MB");
    }

    static Scanned unreadable(String path, Path file, boolean selected, String reason) {
        return leftOut(path, file, selected, SkipCodes.UNREADABLE, "cannot be read: " + reason);
    }

    private static Scanned leftOut(String path, Path file, boolean selected, String code, String message) {
        return new Scanned(path, file, selected, null, NOTHING, false, new SkippedFile(path, code, message, 0, 0));
    }

    static long limit(String path) {
        return path.endsWith(NOTEBOOK) ? MAX_NOTEBOOK_SIZE : MAX_SIZE;
    }

    /** What the look has shown, as far as it depends on the file's content alone; {@link #UNKNOWN} when it could not be read. */
    int verdict() {
        if (skipped != null) {
            return skipped.rule().equals(SkipCodes.BINARY) ? BINARY : skipped.rule().equals(SkipCodes.TOO_LARGE) ? TOO_LARGE : UNKNOWN;
        }
        return (hints.boto3() ? BOTO3 : 0) | (hints.creation() ? CREATION : 0) | (hints.session() ? SESSION : 0) | (hints.other() ? OTHER : 0)
                | (maker ? MAKER : 0);
    }

    /** What a look would show at a file of this verdict, without the bytes. */
    static Scanned of(int verdict, String path, Path file, boolean selected) {
        return switch (verdict) {
            case 0 -> unread(path, file, selected);
            case BINARY -> binary(path, file, selected);
            case TOO_LARGE -> tooLarge(path, file, selected);
            default -> new Scanned(path, file, selected, null, new PythonPrefilter.Hints((verdict & BOTO3) != 0, (verdict & CREATION) != 0,
                    (verdict & SESSION) != 0, (verdict & OTHER) != 0), (verdict & MAKER) != 0, null);
        };
    }
}
