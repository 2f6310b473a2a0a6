package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import dev.defrost.cli.engine.JavaEngine;
import dev.defrost.findings.Finding;
import java.util.List;

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
        long safe = count(report, OutcomeKind.SAFE);
        long unsafe = count(report, OutcomeKind.UNSAFE);
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

    private static long count(Report report, OutcomeKind kind) {
        return report.findings().stream().map(finding -> report.group(finding.group()))
                .filter(group -> group != null && OutcomeKind.of(group.outcome()) == kind).count();
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
