package dev.defrost.cli.report;

import dev.defrost.cli.engine.JavaEngine;

/**
 * What a report counts.
 *
 * @param checked files that were looked at
 * @param skipped files that were left out
 * @param accepted findings that the baseline accepts
 * @param safe findings that can be migrated safely
 * @param unsafe findings that can be migrated with {@code --unsafe}
 * @param openInJava findings in Java of which only a migration tells what becomes of them
 */
public record Totals(int checked, int skipped, int findings, int accepted, int safe, int unsafe, int openInJava) {
    public static Totals of(Report report) {
        int openInJava = (int) report.findings().stream().filter(finding -> finding.group() < 0 && JavaEngine.isJava(finding.span().path())).count();
        return new Totals(report.checked(), report.skipped().size(), report.findings().size(), report.baseline().accepted().size(),
                count(report, OutcomeKind.SAFE), count(report, OutcomeKind.UNSAFE), openInJava);
    }

    /** Those of two stretches of one program, of which both reports tell all files that were looked at. */
    public Totals plus(Totals other) {
        return new Totals(checked, skipped + other.skipped, findings + other.findings, accepted + other.accepted, safe + other.safe,
                unsafe + other.unsafe, openInJava + other.openInJava);
    }

    private static int count(Report report, OutcomeKind kind) {
        return (int) report.findings().stream().map(finding -> report.group(finding.group()))
                .filter(group -> group != null && OutcomeKind.of(group.outcome()) == kind).count();
    }
}
