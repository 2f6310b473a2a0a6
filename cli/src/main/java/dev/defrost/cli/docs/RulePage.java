package dev.defrost.cli.docs;

import dev.defrost.definitions.LintRule;
import java.util.List;
import java.util.Locale;

/** The documentation of one rule as Markdown; {@code explain} and {@code docs/rules} show the same text. */
public final class RulePage {
    private static final String PYTHON = "DFR1";

    private RulePage() {}

    public static String of(LintRule rule) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(rule.code()).append(": ").append(rule.title()).append("\n\n");
        out.append('`').append(rule.name()).append("`, ").append(rule.severity().name().toLowerCase(Locale.ROOT)).append("\n\n");
        section(out, "What it finds", rule.finds());
        section(out, "Why it matters", rule.why());
        String language = rule.code().startsWith(PYTHON) || rule.isAboutSkippedFiles() ? "python" : "java";
        code(out, rule.after().isEmpty() ? "Example" : "Before", language, rule.before());
        code(out, "After", language, rule.after());
        section(out, rule.isAboutSkippedFiles() ? "What happens" : "Safety", rule.safety());
        return out.toString().stripTrailing() + "\n";
    }

    private static void section(StringBuilder out, String title, String text) {
        out.append("## ").append(title).append("\n\n").append(text).append("\n\n");
    }

    private static void code(StringBuilder out, String title, String language, List<String> lines) {
        if (!lines.isEmpty()) {
            section(out, title, "```" + language + "\n" + String.join("\n", lines) + "\n```");
        }
    }
}
