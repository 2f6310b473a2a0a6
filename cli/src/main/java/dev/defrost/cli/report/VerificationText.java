package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import dev.defrost.cli.verify.Difference;
import dev.defrost.cli.verify.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a verification showed, for people. */
public final class VerificationText {
    private static final int MAX_DIFFERENCES = 20;
    private static final int MAX_LINES = 20;
    private static final int MAX_SUSPECTS = 3;

    private VerificationText() {}

    /** Differences first, then what was not reached, and last what can be said about the whole. */
    public static String of(Report report, Palette palette) {
        Verification verification = report.verification();
        StringBuilder out = new StringBuilder();
        List<Difference> differences = verification.firstDifferences();
        differences.stream().limit(MAX_DIFFERENCES).forEach(difference -> difference(out, report, difference, palette));
        if (differences.size() > MAX_DIFFERENCES) {
            out.append("... and ").append(differences.size() - MAX_DIFFERENCES).append(" tests more; --report FILE lists them all\n\n");
        }
        verification.unstable().forEach(test ->
                out.append("unstable: ").append(test(test)).append(" differs between two runs of the original sources too\n"));
        verification.problems().forEach(problem -> out.append(palette.red("not recorded: ")).append(problem).append('\n'));
        unverified(out, report, palette);
        if (!verification.reverted().isEmpty()) {
            out.append("Taken back because they differed: groups ").append(joined(verification.reverted())).append(".\n");
        }
        if (!verification.masked().isEmpty()) {
            out.append("Not compared: ").append(verification.masked().stream().map(masked -> masked.text() + " (" + masked.count() + ")")
                    .collect(Collectors.joining(", "))).append(".\n");
        }
        if (verification.failing() > 0) {
            out.append(Closing.count(verification.failing(), "test"))
                    .append(" failed on the original sources already; how they fail was compared.\n");
        }
        return out.append(closing(verification, palette)).toString();
    }

    private static void difference(StringBuilder out, Report report, Difference difference, Palette palette) {
        out.append(palette.bold(test(difference.test()))).append(": ").append(palette.red(difference.kind().text())).append('\n');
        out.append("  before  ").append(difference.before()).append('\n');
        out.append("  after   ").append(difference.after()).append('\n');
        if (!difference.detail().isEmpty()) {
            out.append("  namely  ").append(difference.detail()).append('\n');
        }
        if (difference.suspects().isEmpty()) {
            out.append("  cause   no changed line is known to have to do with it\n");
        }
        difference.suspects().stream().limit(MAX_SUSPECTS).forEach(suspect -> out.append("  cause   ")
                .append(report.display().apply(suspect.file())).append(':').append(suspect.line())
                .append(suspect.endLine() > suspect.line() ? "-" + suspect.endLine() : "").append(' ').append(suspect.why())
                .append(suspect.groups().isEmpty() ? "" : ", group " + joined(suspect.groups())).append('\n'));
        long more = report.verification().differences().stream().filter(other -> other.test().equals(difference.test())).count() - 1;
        out.append(more > 0 ? "  and " + more + " more in this test, which may follow from it\n\n" : "\n");
    }

    private static void unverified(StringBuilder out, Report report, Palette palette) {
        Map<String, List<Integer>> lines = new TreeMap<>();
        report.verification().unverified().forEach(line ->
                lines.computeIfAbsent(report.display().apply(line.file()), file -> new ArrayList<>()).add(line.line()));
        if (lines.isEmpty()) {
            return;
        }
        out.append(palette.yellow("Unverified")).append(" migrated lines, which nothing reached:\n");
        lines.entrySet().stream().limit(MAX_LINES).forEach(entry ->
                out.append("  ").append(entry.getKey()).append(": ").append(ranges(entry.getValue())).append('\n'));
        if (lines.size() > MAX_LINES) {
            out.append("  ... and in ").append(lines.size() - MAX_LINES).append(" files more\n");
        }
    }

    private static String closing(Verification verification, Palette palette) {
        String compared = Closing.count(verification.calls(), "call") + " in " + Closing.count(verification.tests(), "test");
        int changed = verification.changed();
        String reached = changed == 0 ? "" : String.format(
                Locale.ROOT, "; %d of %d migrated lines were reached", changed - verification.unverified().size(), changed);
        if (!verification.differences().isEmpty()) {
            long tests = verification.differences().stream().map(Difference::test).distinct().count();
            return palette.red("Different: ") + Closing.count(verification.differences().size(), "difference") + " in "
                    + Closing.count(tests, "test") + " (" + compared + " compared" + reached + ").\n";
        }
        if (!verification.problems().isEmpty()) {
            return palette.red("Not proven: ") + "no difference was found, but not all was recorded (" + compared + reached + ").\n";
        }
        return palette.green("The same: ") + compared + reached + ".\n";
    }

    static String ranges(List<Integer> lines) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int first = lines.get(i);
            int last = first;
            while (i + 1 < lines.size() && lines.get(i + 1) == last + 1) {
                last = lines.get(++i);
            }
            out.append(out.length() == 0 ? "" : ", ").append(first).append(last > first ? "-" + last : "");
        }
        return out.toString();
    }

    static String test(String name) {
        return name.isEmpty() ? "(outside of tests)" : name;
    }

    static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
