package dev.defrost.cli.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import dev.defrost.cli.console.Palette;
import java.util.ArrayList;
import java.util.List;

/** The change of one file as git writes it; {@code git apply} and {@code patch -p1} take it. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_NEWLINE = "\\ No newline at end of file";

    private UnifiedDiff() {}

    /** Lines end at {@code \n} only, so that carriage returns are part of what is compared, as for git. */
    public static String of(String path, String before, String after, Palette palette) {
        return of("a/" + path, "b/" + path, lines(before), lines(after), palette);
    }

    /** The same for a file that is made. */
    public static String ofNew(String path, String text, Palette palette) {
        return of("/dev/null", "b/" + path, List.of(), lines(text), palette);
    }

    private static String of(String from, String to, List<String> old, List<String> changed, Palette palette) {
        Patch<String> patch = DiffUtils.diff(old, changed);
        StringBuilder out = new StringBuilder();
        for (String line : UnifiedDiffUtils.generateUnifiedDiff(from, to, old, patch, CONTEXT)) {
            out.append(paint(line, palette)).append('\n');
        }
        return out.toString();
    }

    /** The marker of a missing newline travels with its line, so that it only shows where that line does. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start) + "\n" + NO_NEWLINE);
        }
        return lines;
    }

    private static String paint(String line, Palette palette) {
        if (line.startsWith("+++") || line.startsWith("---")) {
            return palette.bold(line);
        }
        if (line.startsWith("@@")) {
            return palette.cyan(line);
        }
        if (line.startsWith("+")) {
            return palette.green(line);
        }
        return line.startsWith("-") ? palette.removed(line) : line;
    }
}
