package dev.defrost.cli;

import dev.defrost.cli.config.Suggestion;
import dev.defrost.cli.console.UserError;
import dev.defrost.cli.docs.RulePage;
import dev.defrost.cli.docs.Topics;
import dev.defrost.definitions.LintRule;
import dev.defrost.definitions.read.LintRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code defrost explain}: what a code that the tool prints means. */
@Command(
        name = "explain",
        description = "Explains a rule (DFR103), a reason to keep code (lazy-load), why a migration is UNSAFE (unseen-call) or an"
                + " assumption (A1).",
        footer = {"%nExamples:", "  defrost explain DFR103", "  defrost explain escapes"})
final class ExplainCommand implements Callable<Integer> {
    private final Runtime runtime;

    @Parameters(paramLabel = "CODE", description = "The code or name, as reports print it.")
    private String code;

    ExplainCommand(Runtime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Integer call() {
        runtime.console().out().print(text());
        return ExitCode.CLEAN;
    }

    private String text() {
        LintRules rules = LintRules.bundled();
        LintRule rule = rules.find(code.toUpperCase(Locale.ROOT));
        rule = rule != null ? rule : rules.find(code);
        if (rule != null) {
            return RulePage.of(rule);
        }
        Map<String, String> blockers = Topics.blockers();
        Map<String, String> assumptions = Topics.assumptions();
        Map<String, String> reasons = Topics.reasons();
        String topic = blockers.getOrDefault(code, reasons.getOrDefault(code, assumptions.get(code.toUpperCase(Locale.ROOT))));
        if (topic != null) {
            return topic;
        }
        List<String> known = new ArrayList<>(blockers.keySet());
        known.addAll(reasons.keySet());
        known.addAll(assumptions.keySet());
        rules.all().forEach(each -> known.addAll(List.of(each.code(), each.name())));
        String nearest = Suggestion.nearest(code, known);
        throw new UserError("nothing is called " + code
                + (nearest == null ? "; `defrost rules` lists the rules" : "; did you mean " + nearest + "?"));
    }
}
