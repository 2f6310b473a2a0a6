package dev.defrost.cli.report;

import dev.defrost.findings.Group;
import dev.defrost.findings.Use;
import java.util.LinkedHashMap;
import java.util.Map;

/** A group as a picture: what holds the resource on the left, what is done with it on the right. */
final class FlowPicture {
    private static final int MAX_ROWS = 12;
    private static final int ROW = 28;
    private static final int WIDTH = 300;
    private static final int GAP = 120;

    private FlowPicture() {}

    /** The picture as SVG; rows that are too many are counted. */
    static String of(Group group) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (Use use : group.uses()) {
            uses.merge(use.resource() + "." + use.construct(), 1, Integer::sum);
        }
        int left = Math.min(MAX_ROWS, Math.max(1, group.locations().size()));
        int right = Math.min(MAX_ROWS, Math.max(1, uses.size()));
        int height = ROW * Math.max(left, right) + 8;
        int width = 2 * WIDTH + GAP;
        int middle = WIDTH + GAP / 2;
        StringBuilder out = new StringBuilder("<svg class=\"flow\" viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width
                + "\" role=\"img\" aria-label=\"what holds the resource, and what is done with it\">\n");
        for (int i = 0; i < left; i++) {
            String text = group.locations().isEmpty() ? "(not kept in a variable)" : i == MAX_ROWS - 1 && group.locations().size() > MAX_ROWS
                    ? "and " + (group.locations().size() - i) + " more" : label(group.locations().get(i));
            box(out, 0, i, text);
            line(out, WIDTH, i, middle, height);
        }
        int row = 0;
        for (Map.Entry<String, Integer> use : uses.entrySet()) {
            boolean last = row == MAX_ROWS - 1 && uses.size() > MAX_ROWS;
            box(out, WIDTH + GAP, row, last ? "and " + (uses.size() - row) + " more"
                    : use.getKey() + (use.getValue() > 1 ? " ×" + use.getValue() : ""));
            line(out, WIDTH + GAP, row, middle, height);
            if (last) {
                break;
            }
            row++;
        }
        return out.append("</svg>\n").toString();
    }

    private static String label(Group.GroupLocation location) {
        return location.name() + " (" + location.kind() + ", line " + location.span().line() + ")";
    }

    private static void box(StringBuilder out, int x, int row, String text) {
        String shown = text.length() > 42 ? text.substring(0, 41) + "…" : text;
        out.append("<rect x=\"").append(x + 1).append("\" y=\"").append(row * ROW + 4).append("\" width=\"").append(WIDTH - 2)
                .append("\" height=\"").append(ROW - 6).append("\" rx=\"5\"/><text x=\"").append(x + 9).append("\" y=\"")
                .append(row * ROW + 19).append("\">").append(HtmlRenderer.escape(shown)).append("</text>\n");
    }

    private static void line(StringBuilder out, int x, int row, int middle, int height) {
        out.append("<line x1=\"").append(x).append("\" y1=\"").append(row * ROW + ROW / 2 + 1).append("\" x2=\"").append(middle)
                .append("\" y2=\"").append(height / 2).append("\"/>\n");
    }
}
