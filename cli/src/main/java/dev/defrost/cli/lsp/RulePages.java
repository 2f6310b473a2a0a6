package dev.defrost.cli.lsp;

import dev.defrost.cli.docs.RulePage;
import dev.defrost.cli.docs.Topics;
import dev.defrost.definitions.LintRule;
import dev.defrost.definitions.read.LintRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The pages that diagnostics link to: where the settings say, or else written to a temporary folder when they are needed first. */
final class RulePages {
    private final Map<String, String> written = new HashMap<>();
    private String prefix = "";
    private Path folder;

    /** Where the pages are; empty to let them be written. */
    synchronized void at(String uriPrefix) {
        prefix = uriPrefix.isEmpty() || uriPrefix.endsWith("/") ? uriPrefix : uriPrefix + "/";
    }

    /** The address of a rule's page. */
    synchronized String uri(String code) {
        return prefix.isEmpty() ? written.computeIfAbsent(code, this::write) : prefix + code + ".md";
    }

    /** What a rule, a reason to keep code or an assumption means, as Markdown; null for a code that nothing has. */
    static String text(String code) {
        LintRule rule = LintRules.bundled().find(code);
        return rule != null ? RulePage.of(rule) : Topics.blockers().getOrDefault(code, Topics.reasons().getOrDefault(code, Topics.assumptions().get(code)));
    }

    private String write(String code) {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("defrost-rules-");
                folder.toFile().deleteOnExit();
            }
            Path page = folder.resolve(code + ".md");
            Files.writeString(page, RulePage.of(LintRules.bundled().find(code)));
            page.toFile().deleteOnExit();
            return page.toUri().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
