package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;

/** One output format. */
@FunctionalInterface
public interface Renderer {
    /** The whole output, ending in a newline unless empty. */
    String render(Report report, Palette palette);
}
