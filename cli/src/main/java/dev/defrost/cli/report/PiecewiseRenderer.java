package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import java.util.function.Consumer;

/** A format that is made piece by piece, so that the whole output of a large report is never in memory. */
abstract class PiecewiseRenderer implements Renderer {
    @Override
    public abstract void write(Report report, Palette palette, Consumer<String> out);

    @Override
    public final String render(Report report, Palette palette) {
        StringBuilder out = new StringBuilder();
        write(report, palette, out::append);
        return out.toString();
    }
}
