package dev.defrost.cli.docs;

import dev.defrost.definitions.LintRule;
import dev.defrost.definitions.read.LintRules;

/** The table of all rules as Markdown. */
public final class RuleIndex {
    private RuleIndex() {}

    public static String of(LintRules rules) {
        StringBuilder out = new StringBuilder("""
                # Rules

                This folder is written by `./defrost docs docs`; edit the rules in `rule-definitions`, not here.
                Codes that start with `DFR0` are about files that had to be left out, `DFR1` about boto3, `DFR2` and `DFR3` about Java.

                | code | name | what |
                |---|---|---|
                """);
        for (LintRule rule : rules.all()) {
            out.append("| [").append(rule.code()).append("](").append(rule.code()).append(".md) | `")
                    .append(rule.name()).append("` | ").append(rule.title()).append(" |\n");
        }
        return out.toString();
    }
}
