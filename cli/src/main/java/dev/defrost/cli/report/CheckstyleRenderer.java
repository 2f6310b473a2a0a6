package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checkstyle's XML, which most build servers read. */
final class CheckstyleRenderer implements Renderer {
    @Override
    public String render(Report report, Palette palette) {
        Map<String, List<Entry>> files = Entry.of(report).stream()
                .collect(Collectors.groupingBy(Entry::path, TreeMap::new, Collectors.toList()));
        StringBuilder out = new StringBuilder(Xml.HEADER).append("<checkstyle version=\"4.3\">\n");
        files.forEach((path, entries) -> {
            out.append("  <file").append(Xml.attribute("name", path)).append(">\n");
            for (Entry entry : entries) {
                out.append("    <error").append(Xml.attribute("line", entry.line())).append(Xml.attribute("column", entry.column()))
                        .append(Xml.attribute("severity", entry.severity().name().toLowerCase(Locale.ROOT)))
                        .append(Xml.attribute("message", entry.message()))
                        .append(Xml.attribute("source", "defrost." + entry.code())).append("/>\n");
            }
            out.append("  </file>\n");
        });
        return out.append("</checkstyle>\n").toString();
    }
}
