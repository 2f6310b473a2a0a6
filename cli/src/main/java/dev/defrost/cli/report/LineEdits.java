package dev.defrost.cli.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.defrost.findings.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** The difference of two texts as edits of whole lines. */
public final class LineEdits {
    private LineEdits() {}

    /** What has to be replaced in {@code before} to get {@code after}, from top to bottom. */
    public static List<TextEdit> between(String before, String after) {
        List<String> old = lines(before);
        List<TextEdit> edits = new ArrayList<>();
        Lines starts = Lines.of(before);
        for (AbstractDelta<String> delta : DiffUtils.diff(old, lines(after)).getDeltas()) {
            int first = delta.getSource().getPosition();
            int start = first < old.size() ? starts.start(first + 1) : before.length();
            int length = delta.getSource().getLines().stream().mapToInt(String::length).sum();
            edits.add(new TextEdit(start, start + length, String.join("", delta.getTarget().getLines())));
        }
        return edits;
    }

    /** The lines with their ends. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
