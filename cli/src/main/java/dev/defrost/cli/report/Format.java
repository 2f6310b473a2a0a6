package dev.defrost.cli.report;

/** The formats by their names on the command line. */
public enum Format {
    FULL("full", true, new FullRenderer()),
    CONCISE("concise", true, new ConciseRenderer()),
    JSON("json", false, new JsonRenderer());

    private final String label;
    private final boolean forPeople;
    private final Renderer renderer;

    Format(String label, boolean forPeople, Renderer renderer) {
        this.label = label;
        this.forPeople = forPeople;
        this.renderer = renderer;
    }

    /** Whether more text may follow it. */
    public boolean isForPeople() {
        return forPeople;
    }

    public Renderer renderer() {
        return renderer;
    }

    @Override
    public String toString() {
        return label;
    }
}
