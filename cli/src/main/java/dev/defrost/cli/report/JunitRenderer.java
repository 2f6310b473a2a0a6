package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** JUnit's XML: a suite a file, a failed case a finding, a skipped case a skipped file; one case that passed when there is nothing. */
final class JunitRenderer implements Renderer {
    @Override
    public String render(Report report, Palette palette) {
        List<Entry> all = Entry.of(report);
        Map<String, List<Entry>> files = all.stream().collect(Collectors.groupingBy(Entry::path, TreeMap::new, Collectors.toList()));
        StringBuilder out = new StringBuilder(Xml.HEADER).append("<testsuites").append(Xml.attribute("name", "defrost"))
                .append(counts(all)).append(">\n");
        if (files.isEmpty()) {
            out.append("  <testsuite name=\"defrost\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n")
                    .append("    <testcase name=\"no findings\" classname=\"defrost\"/>\n  </testsuite>\n");
        }
        files.forEach((path, entries) -> {
            out.append("  <testsuite").append(Xml.attribute("name", path)).append(counts(entries)).append(">\n");
            entries.forEach(entry -> testCase(out, entry));
            out.append("  </testsuite>\n");
        });
        return out.append("</testsuites>\n").toString();
    }

    private static String counts(List<Entry> entries) {
        long failures = entries.stream().filter(entry -> entry.finding() != null).count();
        return Xml.attribute("tests", Math.max(1, entries.size())) + Xml.attribute("failures", failures) + Xml.attribute("errors", 0)
                + Xml.attribute("skipped", entries.size() - failures);
    }

    private static void testCase(StringBuilder out, Entry entry) {
        String place = entry.path() + ":" + entry.line() + ":" + entry.column();
        out.append("    <testcase").append(Xml.attribute("name", entry.code() + " at " + entry.line() + ":" + entry.column()))
                .append(Xml.attribute("classname", entry.path())).append(">\n");
        if (entry.finding() == null) {
            out.append("      <skipped").append(Xml.attribute("message", entry.message())).append("/>\n");
        } else {
            out.append("      <failure").append(Xml.attribute("message", entry.message())).append(Xml.attribute("type", entry.code()))
                    .append('>').append(Xml.escape(place + ": " + entry.message())).append("</failure>\n");
        }
        out.append("    </testcase>\n");
    }
}
