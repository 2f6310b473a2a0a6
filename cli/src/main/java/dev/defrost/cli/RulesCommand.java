package dev.defrost.cli;

import dev.defrost.definitions.LintRule;
import dev.defrost.definitions.read.LintRules;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code defrost rules}: all rules, one a line. */
@Command(name = "rules", description = "Lists all rules.", footer = {"%nExample:", "  defrost rules"})
final class RulesCommand implements Callable<Integer> {
    private final Runtime runtime;

    RulesCommand(Runtime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Integer call() {
        for (LintRule rule : LintRules.bundled().all()) {
            runtime.console().out().printf("%-8s%-24s%-9s%s%n",
                    rule.code(), rule.name(), rule.severity().name().toLowerCase(Locale.ROOT), rule.title());
        }
        return ExitCode.CLEAN;
    }
}
