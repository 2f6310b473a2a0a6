package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import java.util.function.Consumer;

/** One output format. */
@FunctionalInterface
public interface Renderer {
    /** The whole output, ending in a newline unless empty. */
    String render(Report report, Palette palette);

    /** Hands the same on, piece by piece where pieces are made. */
    default void write(Report report, Palette palette, Consumer<String> out) {
        out.accept(render(report, palette));
    }
}
