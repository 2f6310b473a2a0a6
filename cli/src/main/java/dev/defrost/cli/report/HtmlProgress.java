package dev.defrost.cli.report;

import dev.defrost.findings.Group;
import dev.defrost.findings.Use;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** How far the migration is: all uses, and those of each service, folder and rule, by what becomes of them. */
final class HtmlProgress {
    private final Report report;
    private final String commonFolder;

    HtmlProgress(Report report) {
        this.report = report;
        this.commonFolder = commonFolder(report);
    }

    /** What one row counts. */
    private static final class Row {
        private int migrated;
        private final Map<OutcomeKind, Integer> counts = new EnumMap<>(OutcomeKind.class);

        private int count(OutcomeKind kind) {
            return counts.getOrDefault(kind, 0);
        }

        private int all() {
            return migrated + counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    String render() {
        StringBuilder out = new StringBuilder();
        Map<String, Row> services = uses(Use::service);
        Row all = new Row();
        all.migrated = report.baseline().fixed().size();
        report.groups().forEach(group -> group.uses().forEach(use -> all.counts.merge(OutcomeKind.of(group, use), 1, Integer::sum)));
        out.append(bar(all, "bar"));
        out.append("<p class=\"legend\">");
        if (all.migrated > 0) {
            out.append(key("migrated", "migrated since the baseline", all.migrated));
        }
        for (OutcomeKind kind : OutcomeKind.values()) {
            out.append(key(Html.css(kind), title(kind), all.count(kind)));
        }
        out.append("</p>\n<p class=\"dim\">Counted are uses. SAFE ones are migrated by <code>defrost migrate --write</code>.</p>\n");
        report.baseline().fixed().forEach(each -> add(services, each.service() == null ? "(not recorded)" : each.service()));
        Map<String, Row> folders = uses(use -> folder(use.span().path()));
        report.baseline().fixed().forEach(each -> add(folders, folder(each.file())));
        Map<String, Row> rules = rules();
        report.baseline().fixed().forEach(each -> add(rules, each.code()));
        out.append("<div class=\"tables\">\n");
        table(out, "Service", services);
        table(out, "Folder", folders);
        table(out, "Rule", rules);
        return out.append("</div>\n").toString();
    }

    private static void add(Map<String, Row> rows, String key) {
        rows.computeIfAbsent(key, name -> new Row()).migrated++;
    }

    private Map<String, Row> uses(Function<Use, String> key) {
        Map<String, Row> rows = new TreeMap<>();
        for (Group group : report.groups()) {
            group.uses().forEach(use -> rows.computeIfAbsent(key.apply(use), name -> new Row())
                    .counts.merge(OutcomeKind.of(group, use), 1, Integer::sum));
        }
        return rows;
    }

    private Map<String, Row> rules() {
        Map<Integer, OutcomeKind> kinds = new HashMap<>();
        report.groups().forEach(group -> kinds.put(group.id(), OutcomeKind.of(group.outcome())));
        Map<String, Row> rows = new TreeMap<>();
        Stream.concat(report.findings().stream(), report.baseline().accepted().stream()).filter(finding -> kinds.containsKey(finding.group())).forEach(finding ->
                rows.computeIfAbsent(finding.rule(), name -> new Row()).counts.merge(kinds.get(finding.group()), 1, Integer::sum));
        return rows;
    }

    private void table(StringBuilder out, String title, Map<String, Row> rows) {
        boolean migrated = !report.baseline().fixed().isEmpty();
        out.append("<table><thead><tr><th>").append(title).append("</th><th></th>").append(migrated ? "<th>migrated</th>" : "");
        for (OutcomeKind kind : OutcomeKind.values()) {
            out.append("<th>").append(title(kind)).append("</th>");
        }
        out.append("</tr></thead><tbody>\n");
        rows.forEach((name, row) -> {
            out.append("<tr><td>").append(Html.escape(name)).append("</td><td>").append(bar(row, "bar small")).append("</td>")
                    .append(migrated ? "<td>" + row.migrated + "</td>" : "");
            for (OutcomeKind kind : OutcomeKind.values()) {
                out.append("<td>").append(row.count(kind)).append("</td>");
            }
            out.append("</tr>\n");
        });
        out.append("</tbody></table>\n");
    }

    private static String bar(Row row, String css) {
        StringBuilder out = new StringBuilder("<div class=\"" + css + "\" role=\"img\" aria-label=\"uses by outcome\">");
        part(out, "migrated", row.migrated, row.all());
        for (OutcomeKind kind : OutcomeKind.values()) {
            part(out, Html.css(kind), row.count(kind), row.all());
        }
        return out.append("</div>").toString();
    }

    private static void part(StringBuilder out, String css, int count, int all) {
        if (count > 0) {
            out.append("<span class=\"").append(css).append("\" style=\"width:").append(Math.round(1000.0 * count / all) / 10.0)
                    .append("%\"></span>");
        }
    }

    private static String key(String css, String title, int count) {
        return "<span class=\"key " + css + "\"></span>" + title + " " + count + " ";
    }

    private static String title(OutcomeKind kind) {
        return switch (kind) {
            case SAFE -> "SAFE";
            case UNSAFE -> "UNSAFE";
            case MANUAL -> "by hand";
            case KEPT -> "kept";
            case FAILED -> "failed";
        };
    }

    /** The first folder below the one that all have in common: in most repositories that of a team or an application. */
    private String folder(String path) {
        String rest = path.startsWith(commonFolder) ? path.substring(commonFolder.length()) : path;
        int slash = rest.indexOf('/');
        return slash < 0 ? "." : rest.substring(0, slash);
    }

    private static String commonFolder(Report report) {
        List<String> paths = new ArrayList<>();
        report.groups().forEach(group -> group.uses().forEach(use -> paths.add(use.span().path())));
        report.baseline().fixed().forEach(each -> paths.add(each.file()));
        String common = null;
        for (String path : paths) {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            common = common == null ? folder : common;
            while (!folder.startsWith(common)) {
                common = common.substring(0, common.lastIndexOf('/', common.length() - 2) + 1);
            }
        }
        return common == null ? "" : common;
    }
}
