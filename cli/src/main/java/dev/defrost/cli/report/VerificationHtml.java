package dev.defrost.cli.report;

import dev.defrost.cli.verify.Difference;
import dev.defrost.cli.verify.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The part of the HTML report that tells what a verification showed. */
final class VerificationHtml {
    private VerificationHtml() {}

    static void write(StringBuilder out, Verification verification) {
        out.append("<h2>Verification</h2>\n<p>").append(verification.proven() ? "The same" : "Not the same").append(": <code>")
                .append(escape(String.join(" ", verification.command()))).append("</code>, ")
                .append(Closing.count(verification.tests(), "test")).append(", ").append(Closing.count(verification.calls(), "AWS call"))
                .append(", ").append(verification.changed() - verification.unverified().size()).append(" of ")
                .append(Closing.count(verification.changed(), "migrated line")).append(" reached.</p>\n");
        verification.differences().forEach(difference -> difference(out, difference));
        list(out, "Unstable: these differ between two runs of the original sources too", new ArrayList<>(verification.unstable()));
        list(out, "Not recorded", new ArrayList<>(verification.problems()));
        list(out, "Not compared", verification.masked().stream().map(rule -> rule.text() + ": " + rule.count()).toList());
        Map<String, List<Integer>> lines = new TreeMap<>();
        verification.unverified().forEach(line -> lines.computeIfAbsent(line.file(), file -> new ArrayList<>()).add(line.line()));
        list(out, "Unverified: migrated lines that nothing reached", lines.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + VerificationText.ranges(entry.getValue())).toList());
        if (!verification.reverted().isEmpty()) {
            out.append("<p>Taken back because they differed: groups ").append(VerificationText.joined(verification.reverted())).append(".</p>\n");
        }
    }

    private static void difference(StringBuilder out, Difference difference) {
        out.append("<details class=\"group\" open><summary><span class=\"badge failed\">").append(escape(difference.kind().text()))
                .append("</span> <code>").append(escape(VerificationText.test(difference.test()))).append("</code></summary>\n<pre>")
                .append("<span class=\"removed\">before ").append(escape(difference.before())).append("</span>\n")
                .append("<span class=\"added\">after  ").append(escape(difference.after())).append("</span>\n</pre>\n");
        if (!difference.detail().isEmpty()) {
            out.append("<p>").append(escape(difference.detail())).append("</p>\n");
        }
        out.append("<ul>\n");
        for (Difference.Suspect suspect : difference.suspects()) {
            out.append("<li><code>").append(escape(suspect.file())).append(':').append(suspect.line()).append("</code> ")
                    .append(escape(suspect.why())).append(suspect.groups().isEmpty() ? "" : ", group " + VerificationText.joined(suspect.groups()))
                    .append("</li>\n");
        }
        out.append("</ul></details>\n");
    }

    private static void list(StringBuilder out, String title, List<String> items) {
        if (!items.isEmpty()) {
            out.append("<h3>").append(title).append("</h3>\n<ul>\n");
            items.forEach(item -> out.append("<li>").append(escape(item)).append("</li>\n"));
            out.append("</ul>\n");
        }
    }

    private static String escape(String text) {
        return Html.escape(text);
    }
}
