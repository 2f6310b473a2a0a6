package dev.defrost.definitions;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One kind of finding. {@code name} is kebab-case; {@code finds}, {@code why} and {@code safety} are Markdown;
 * {@code before} and {@code after} are lines of Python, empty when there is nothing to show.
 */
public record LintRule(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) Severity severity,
        @JsonProperty(required = true) String finds,
        @JsonProperty(required = true) String why,
        List<String> before,
        List<String> after,
        @JsonProperty(required = true) String safety) {
    public LintRule {
        before = Lists.copy(before);
        after = Lists.copy(after);
    }

    /** How much a finding of this rule weighs. */
    public enum Severity {
        @JsonProperty("info") INFO,
        @JsonProperty("warning") WARNING,
        @JsonProperty("error") ERROR
    }

    /** Whether the rule says that a file was left out, not that something was found in one. */
    public boolean isAboutSkippedFiles() {
        return code.startsWith("DFR0");
    }
}
