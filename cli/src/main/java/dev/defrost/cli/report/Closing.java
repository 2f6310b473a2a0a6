package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;

/** The last lines of the formats for people: how much was found and what can be done about it. */
final class Closing {
    private Closing() {}

    static String line(Totals totals, Palette palette) {
        String files = count(totals.checked(), "file") + " checked";
        String skipped = totals.skipped() == 0 ? "" : ", " + totals.skipped() + " skipped";
        if (totals.findings() == 0) {
            int accepted = totals.accepted();
            return palette.green("No " + (accepted > 0 ? "new " : "") + "uses of the resource interface found") + " (" + files + skipped
                    + (accepted > 0 ? ", " + accepted + " accepted by the baseline" : "") + ").\n";
        }
        StringBuilder out = new StringBuilder("Found " + count(totals.findings(), "finding") + " (" + files + skipped + ").\n");
        if (totals.safe() > 0) {
            out.append(totals.safe()).append(" can be migrated with `defrost migrate --write`.\n");
        }
        if (totals.unsafe() > 0) {
            out.append(totals.unsafe()).append(totals.safe() > 0 ? " more" : "").append(" can be migrated with `defrost migrate --write --unsafe`.\n");
        }
        if (totals.openInJava() > 0) {
            out.append("`defrost migrate` tells which of the findings in Java can be migrated.\n");
        }
        return out.toString();
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
