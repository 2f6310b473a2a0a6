package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import dev.defrost.cli.engine.JavaEngine;
import dev.defrost.findings.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The last lines of the formats for people: how much was found and what can be done about it. */
final class Closing {
    private Closing() {}

    static String line(Report report, Palette palette) {
        List<Finding> findings = report.findings();
        String files = count(report.checked(), "file") + " checked";
        String skipped = report.skipped().isEmpty() ? "" : ", " + report.skipped().size() + " skipped";
        if (findings.isEmpty()) {
            int accepted = report.baseline().accepted().size();
            return palette.green("No " + (accepted > 0 ? "new " : "") + "uses of the resource interface found") + " (" + files + skipped
                    + (accepted > 0 ? ", " + accepted + " accepted by the baseline" : "") + ").\n";
        }
        StringBuilder out = new StringBuilder("Found " + count(findings.size(), "finding") + " (" + files + skipped + ").\n");
        Map<Integer, OutcomeKind> outcomes = new HashMap<>();
        report.groups().forEach(group -> outcomes.put(group.id(), OutcomeKind.of(group.outcome())));
        long safe = findings.stream().filter(finding -> outcomes.get(finding.group()) == OutcomeKind.SAFE).count();
        long unsafe = findings.stream().filter(finding -> outcomes.get(finding.group()) == OutcomeKind.UNSAFE).count();
        if (safe > 0) {
            out.append(safe).append(" can be migrated with `defrost migrate --write`.\n");
        }
        if (unsafe > 0) {
            out.append(unsafe).append(safe > 0 ? " more" : "").append(" can be migrated with `defrost migrate --write --unsafe`.\n");
        }
        if (findings.stream().anyMatch(finding -> finding.group() < 0 && JavaEngine.isJava(finding.span().path()))) {
            out.append("`defrost migrate` tells which of the findings in Java can be migrated.\n");
        }
        return out.toString();
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
