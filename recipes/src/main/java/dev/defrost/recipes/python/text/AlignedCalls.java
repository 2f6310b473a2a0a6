package dev.defrost.recipes.python.text;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Arguments that stood below each other, as PEP 8 has it, do so again where the call in front of them has become shorter or longer. Only white
 * space changes.
 */
public final class AlignedCalls {
    private final List<String> old;
    private final Set<String> oldLines;

    private AlignedCalls(String before) {
        this.old = before.lines().toList();
        this.oldLines = new HashSet<>(old);
    }

    /** The new text with its calls aligned as those of the old text were. */
    public static String aligned(String before, String text) {
        AlignedCalls calls = new AlignedCalls(before);
        boolean broken = text.lines().anyMatch(line -> !calls.oldLines.contains(line) && opens(line));
        if (!broken || !(PythonParser.parse(new SourceText("", text)) instanceof ParseResult.Parsed parsed)) {
            return text;
        }
        Module module = parsed.module();
        TreeMap<Integer, Integer> shifts = new TreeMap<>();
        TreeMap<Integer, Integer> breaks = new TreeMap<>();
        module.descendants().stream().filter(Expr.Call.class::isInstance).map(Expr.Call.class::cast)
                .forEach(call -> calls.align(module.source, call, shifts, breaks));
        if (shifts.isEmpty()) {
            return text;
        }
        String aligned = rewritten(module.source, shifts, breaks);
        return PythonParser.parse(new SourceText("", aligned)) instanceof ParseResult.Parsed again && LongLines.isSame(module, again.module()) ? aligned : text;
    }

    private static boolean opens(String line) {
        return line.chars().filter(each -> each == '(').count() > line.chars().filter(each -> each == ')').count();
    }

    /** Notes by how much lines move to the right, and where the first line is broken in front of an argument. */
    private void align(SourceText source, Expr.Call call, TreeMap<Integer, Integer> shifts, TreeMap<Integer, Integer> breaks) {
        List<Node> arguments = Stream.<Node>concat(call.arguments.stream(), call.keywords.stream()).sorted(Comparator.comparingInt(each -> each.start)).toList();
        int first = source.line(call.function.end);
        int last = source.line(call.end);
        boolean candidate = last > first && !arguments.isEmpty() && source.line(arguments.get(0).start) == first && !oldLines.contains(line(source, first));
        if (!candidate || shifts.containsKey(first + 1) || holdsText(source, call)) {
            return;
        }
        List<Node> rest = arguments.stream().filter(each -> source.line(each.start) > first).toList();
        List<Node> below = rest.stream().filter(each -> isFirstOnLine(source, each)).toList();
        int column = below.isEmpty() ? -1 : column(source, below.get(0));
        int wanted = column(source, arguments.get(0));
        if (column < 1 || !below.stream().allMatch(one -> column(source, one) == column) || column == wanted || !wasAligned(column)) {
            return;
        }
        for (int line = first + 1; line <= last; line++) {
            String text = line(source, line);
            int indent = indent(text);
            if (!text.isBlank() && (indent < column - 1 || indent + wanted - column < 0 || text.substring(0, indent).contains("\t"))) {
                return;
            }
        }
        for (int line = first + 1; line <= last; line++) {
            shifts.put(line, wanted - column);
        }
        // What stood one a line goes on so: names came in front of the first argument, and conditions behind the last.
        List<Node> beside = arguments.stream().filter(one -> source.line(one.start) == first).toList();
        int end = source.line(rest.get(rest.size() - 1).start);
        boolean oneEach = rest.stream().filter(one -> source.line(one.start) < end).allMatch(below::contains);
        if (oneEach && beside.size() <= 2 && source.text().indexOf('\r') < 0) {
            beside.stream().skip(1).forEach(one -> breaks.put(one.start, wanted));
            rest.stream().filter(one -> !below.contains(one)).forEach(one -> breaks.put(one.start, wanted));
        }
    }

    private static boolean isFirstOnLine(SourceText source, Node node) {
        return source.text().substring(source.lineStart(source.line(node.start)), node.start).isBlank();
    }

    /** Whether the old text has a line in this column, below a bracket that opens right in front of it. */
    private boolean wasAligned(int column) {
        for (int at = 1; at < old.size(); at++) {
            if (old.get(at).isBlank() || indent(old.get(at)) != column) {
                continue;
            }
            int above = at - 1;
            while (above > 0 && (old.get(above).isBlank() || indent(old.get(above)) >= column)) {
                above--;
            }
            if (old.get(above).length() > column && old.get(above).charAt(column - 1) == '(') {
                return true;
            }
        }
        return false;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static boolean holdsText(SourceText source, Expr.Call call) {
        List<Node> open = new ArrayList<>(List.of(call));
        while (!open.isEmpty()) {
            Node node = open.remove(open.size() - 1);
            boolean text = node instanceof Expr.Constant || node instanceof Expr.JoinedString;
            if (text && source.line(node.start) != source.line(node.end)) {
                return true;
            }
            node.forEachChild(open::add);
        }
        return false;
    }

    private static String rewritten(SourceText source, TreeMap<Integer, Integer> shifts, TreeMap<Integer, Integer> breaks) {
        StringBuilder out = new StringBuilder();
        for (int line = 1; line <= source.lineCount(); line++) {
            int start = source.lineStart(line);
            int end = line < source.lineCount() ? source.lineStart(line + 1) : source.text().length();
            int by = source.text().substring(start, end).isBlank() ? 0 : shifts.getOrDefault(line, 0);
            out.append(" ".repeat(Math.max(by, 0)));
            int at = start + Math.max(-by, 0);
            for (var each : breaks.subMap(start, true, end, false).entrySet()) {
                out.append(source.text().substring(at, each.getKey()).stripTrailing()).append('\n').append(" ".repeat(each.getValue()));
                at = each.getKey();
            }
            out.append(source.text(), at, end);
        }
        return out.toString();
    }

    private static String line(SourceText source, int line) {
        return source.text().substring(source.lineStart(line), source.lineEnd(line));
    }

    private static int column(SourceText source, Node node) {
        return node.start - source.lineStart(source.line(node.start));
    }
}
