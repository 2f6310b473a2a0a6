package dev.defrost.cli.report;

import dev.defrost.findings.Blocker;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A group as a picture: what holds the resource on the left, what is done with it and what keeps it on the right. */
final class FlowPicture {
    private static final int MAX_ROWS = 12;
    private static final int MAX_LETTERS = 44;
    private static final int ROW = 30;
    private static final int WIDTH = 350;
    private static final int GAP = 130;

    private final StringBuilder out = new StringBuilder();

    private FlowPicture() {}

    /** A box with a text; {@code css} colours it. */
    private record Box(String text, String css) {}

    /** The picture as SVG; boxes that are too many are counted. */
    static String of(Group group, Report report) {
        FlowPicture picture = new FlowPicture();
        picture.draw(limited(holders(group, report)), limited(uses(group)));
        return picture.out.toString();
    }

    private static List<Box> holders(Group group, Report report) {
        List<Box> boxes = new ArrayList<>(group.locations().stream()
                .map(location -> new Box(
                location.name() + " (" + location.kind() + ", " + file(report.placeInProject(location.span())) + ")", "holder")).toList());
        return boxes.isEmpty() ? List.of(new Box("(held by no variable)", "holder")) : boxes;
    }

    /** The place without the folders and the column. */
    private static String file(String place) {
        return place.substring(place.lastIndexOf('/') + 1, place.lastIndexOf(':'));
    }

    private static List<Box> uses(Group group) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Use use : group.uses()) {
            counts.merge(use.resource() + "." + use.construct(), 1, Integer::sum);
        }
        List<Box> boxes = new ArrayList<>();
        if (group.outcome() instanceof Outcome.Kept kept) {
            kept.blockers().stream().map(Blocker::message).distinct().forEach(message -> boxes.add(new Box(message, "blocker")));
        }
        counts.forEach((name, count) -> boxes.add(new Box(name + (count > 1 ? " ×" + count : ""), "use")));
        return boxes;
    }

    private static List<Box> limited(List<Box> boxes) {
        if (boxes.size() <= MAX_ROWS) {
            return boxes;
        }
        List<Box> shown = new ArrayList<>(boxes.subList(0, MAX_ROWS - 1));
        shown.add(new Box("and " + (boxes.size() - MAX_ROWS + 1) + " more", "use"));
        return shown;
    }

    private void draw(List<Box> left, List<Box> right) {
        int rows = Math.max(left.size(), Math.max(1, right.size()));
        int height = ROW * rows + 6;
        int width = 2 * WIDTH + GAP;
        out.append("<svg class=\"flow\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\" width=\"").append(width)
                .append("\" role=\"img\" aria-label=\"what holds the resource, what is done with it and what keeps it\">\n");
        int middle = height / 2;
        for (int i = 0; i < left.size(); i++) {
            curve(WIDTH, y(i, left.size(), height), WIDTH + GAP / 2, middle);
            box(0, y(i, left.size(), height), left.get(i));
        }
        for (int i = 0; i < right.size(); i++) {
            curve(WIDTH + GAP / 2, middle, WIDTH + GAP, y(i, right.size(), height));
            box(WIDTH + GAP, y(i, right.size(), height), right.get(i));
        }
        out.append("<circle cx=\"").append(WIDTH + GAP / 2).append("\" cy=\"").append(middle).append("\" r=\"6\"/>\n</svg>\n");
    }

    /** The middle of a row; a column of few rows is centred. */
    private static int y(int row, int rows, int height) {
        return (height - rows * ROW) / 2 + row * ROW + ROW / 2;
    }

    private void box(int x, int y, Box box) {
        String shown = box.text().length() > MAX_LETTERS ? box.text().substring(0, MAX_LETTERS - 1) + "…" : box.text();
        out.append("<g class=\"").append(box.css()).append("\"><rect x=\"").append(x + 1).append("\" y=\"").append(y - ROW / 2 + 3)
                .append("\" width=\"").append(WIDTH - 2).append("\" height=\"").append(ROW - 6).append("\" rx=\"6\"/><text x=\"")
                .append(x + 10).append("\" y=\"").append(y + 4).append("\">").append(Html.escape(shown)).append("</text><title>")
                .append(Html.escape(box.text())).append("</title></g>\n");
    }

    private void curve(int x1, int y1, int x2, int y2) {
        int half = (x1 + x2) / 2;
        out.append("<path d=\"M").append(x1).append(' ').append(y1).append(" C").append(half).append(' ').append(y1).append(' ')
                .append(half).append(' ').append(y2).append(' ').append(x2).append(' ').append(y2).append("\"/>\n");
    }
}
