package dev.defrost.cli.report;

/** The formats by their names on the command line. */
public enum Format {
    FULL("full", new FullRenderer()),
    CONCISE("concise", new ConciseRenderer()),
    JSON("json", new JsonRenderer());

    private final String label;
    private final Renderer renderer;

    Format(String label, Renderer renderer) {
        this.label = label;
        this.renderer = renderer;
    }

    public Renderer renderer() {
        return renderer;
    }

    @Override
    public String toString() {
        return label;
    }
}
