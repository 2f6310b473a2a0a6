package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;

/** Everything there is to know of a run, as one JSON object; docs/output.md describes it. */
final class JsonRenderer implements Renderer {
    @Override
    public String render(Report report, Palette palette) {
        return JsonTree.of(report).toPrettyString() + "\n";
    }
}
