package dev.defrost.cli.report;

import dev.defrost.findings.Blocker;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.Span;
import java.util.Map;

/** What a migration did and did not do, in a few lines. */
public final class MigrationSummary {
    private static final int MAX_KEPT = 20;

    private MigrationSummary() {}

    public static String of(Report report, int files, boolean written, boolean unsafe) {
        StringBuilder out = new StringBuilder();
        for (SkippedFile file : report.skipped()) {
            out.append(ConciseRenderer.line(report, file, dev.defrost.cli.console.Palette.PLAIN)).append('\n');
        }
        int kept = 0;
        for (Group group : report.groups()) {
            if (group.outcome() instanceof Outcome.Migrated) {
                continue;
            }
            if (++kept <= MAX_KEPT) {
                out.append(unchanged(report, group)).append('\n');
            }
        }
        if (kept > MAX_KEPT) {
            out.append("... and ").append(kept - MAX_KEPT).append(" more; --report FILE lists them all\n");
        }
        Map<OutcomeKind, Integer> counts = OutcomeKind.count(report.groups());
        int applied = counts.get(OutcomeKind.SAFE) + (unsafe ? counts.get(OutcomeKind.UNSAFE) : 0);
        out.append(Closing.count(files, "file")).append(written ? " changed: " : " would change: ")
                .append(Closing.count(applied, "group")).append(" migrated, ")
                .append(counts.get(OutcomeKind.KEPT)).append(" kept");
        append(out, counts.get(OutcomeKind.MANUAL), " to migrate by hand");
        append(out, counts.get(OutcomeKind.FAILED), " failed");
        out.append(".\n");
        if (!unsafe && counts.get(OutcomeKind.UNSAFE) > 0) {
            out.append(Closing.count(counts.get(OutcomeKind.UNSAFE), "group")).append(" more with --unsafe.\n");
        }
        if (!written && files > 0) {
            out.append("Run again with --write to change the files.\n");
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int count, String what) {
        if (count > 0) {
            out.append(", ").append(count).append(what);
        }
    }

    private static String unchanged(Report report, Group group) {
        if (group.outcome() instanceof Outcome.Kept kept && !kept.blockers().isEmpty()) {
            Blocker blocker = kept.blockers().get(0);
            return place(report, blocker.span() == null ? start(group) : blocker.span()) + "kept: " + blocker.message()
                    + " [" + blocker.code().code() + "]";
        }
        return place(report, start(group)) + OutcomeKind.describe(group.outcome());
    }

    private static Span start(Group group) {
        return group.uses().isEmpty() ? null : group.uses().get(0).span();
    }

    private static String place(Report report, Span span) {
        return span == null ? "" : report.place(span) + ": ";
    }
}
