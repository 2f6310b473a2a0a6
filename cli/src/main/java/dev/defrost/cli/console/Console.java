package dev.defrost.cli.console;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a run sees of the world: its streams, its folder and its environment. Tests make their own.
 *
 * @param out where results go; whatever is written is UTF-8, except patches, which have the bytes of the files
 * @param err where messages and progress go
 * @param directory the working directory, absolute
 * @param outTerminal whether {@code out} is a terminal
 * @param errTerminal whether {@code err} is a terminal
 */
public record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path directory,
        Map<String, String> environment,
        boolean outTerminal,
        boolean errTerminal) {

    /** One message for people; never mixed into results. */
    public void message(String text) {
        err.println("defrost: " + text);
    }
}
