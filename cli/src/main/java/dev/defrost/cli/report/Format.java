package dev.defrost.cli.report;

import java.util.Arrays;

/** The formats by their names on the command line. */
public enum Format {
    FULL("full", true, new FullRenderer()),
    CONCISE("concise", true, new ConciseRenderer()),
    JSON("json", false, new JsonRenderer()),
    JSON_LINES("json-lines", false, new JsonLinesRenderer()),
    SARIF("sarif", false, new SarifRenderer()),
    GITHUB("github", false, new GithubRenderer()),
    GITLAB("gitlab", false, new GitlabRenderer()),
    JUNIT("junit", false, new JunitRenderer()),
    CHECKSTYLE("checkstyle", false, new CheckstyleRenderer()),
    AZURE("azure", false, new AzureRenderer()),
    MARKDOWN("markdown", false, new MarkdownRenderer()),
    HTML("html", false, new HtmlRenderer());

    private final String label;
    private final boolean forPeople;
    private final Renderer renderer;

    Format(String label, boolean forPeople, Renderer renderer) {
        this.label = label;
        this.forPeople = forPeople;
        this.renderer = renderer;
    }

    /** The format of this name; null when there is none. */
    public static Format named(String name) {
        return Arrays.stream(values()).filter(format -> format.label.equals(name)).findFirst().orElse(null);
    }

    /** Whether it shows groups and fixes, which cost a lint run of Java more time. */
    public boolean showsGroups() {
        return this == JSON || this == SARIF || this == MARKDOWN || this == HTML;
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
