package dev.defrost.cli;

import dev.defrost.cli.console.UserError;
import dev.defrost.cli.docs.ConfigurationKeys;
import dev.defrost.cli.docs.ManPage;
import dev.defrost.cli.docs.RuleIndex;
import dev.defrost.cli.docs.RulePage;
import dev.defrost.definitions.read.LintRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code defrost docs}: writes the pages of the documentation that are generated; for those who work on Defrost. */
@Command(name = "docs", hidden = true, description = "Writes the generated pages of the documentation.")
final class DocsCommand implements Callable<Integer> {
    private final Runtime runtime;

    @Parameters(paramLabel = "DIR", description = "The folder of the documentation.")
    private Path folder;

    DocsCommand(Runtime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Integer call() {
        for (Map.Entry<String, String> page : pages(runtime).entrySet()) {
            Path file = runtime.console().directory().resolve(folder).resolve(page.getKey());
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.getValue());
            } catch (IOException e) {
                throw new UserError("cannot write " + file + ": " + e.getMessage());
            }
        }
        return ExitCode.CLEAN;
    }

    /** All generated pages by their path in the documentation. */
    static Map<String, String> pages(Runtime runtime) {
        LintRules rules = LintRules.bundled();
        Map<String, String> pages = new TreeMap<>();
        pages.put("rules/README.md", RuleIndex.of(rules));
        rules.all().forEach(rule -> pages.put("rules/" + rule.code() + ".md", RulePage.of(rule)));
        pages.put("man/defrost.1", ManPage.of(DefrostCommand.complete(runtime)));
        pages.put("defrost.schema.json", ConfigCommand.schema());
        pages.put("configuration-keys.md", ConfigurationKeys.of(ConfigCommand.schema()));
        return pages;
    }
}
