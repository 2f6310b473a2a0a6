package dev.defrost.recipes.python.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * A statement that is broken over lines already, of which some are new: an element that has grown too long is broken further, and where elements
 * stand one a line, each ends in a comma ("How Black wraps lines").
 */
final class BrokenStatement {
    private static final String UNIT = "    ";

    private final List<String> lines;
    private final int limit;
    private final Predicate<String> isOld;

    /** Brackets that end a line, and what was seen inside of them since. */
    private static final class Brackets {
        private final int first;
        private final int depth;
        private final List<Integer> elements = new ArrayList<>();
        private int commas;
        private boolean isNew;
        private boolean isComprehension;

        private Brackets(int first, int depth) {
            this.first = first;
            this.depth = depth;
        }
    }

    private BrokenStatement(List<String> lines, int limit, Predicate<String> isOld) {
        this.lines = lines;
        this.limit = limit;
        this.isOld = isOld;
    }

    /** The statement with its new lines broken; null where it holds what is not broken here, as comments behind code and texts over several lines. */
    static String of(String statement, int limit, Predicate<String> isOld) {
        BrokenStatement broken = of(List.of(statement), limit, isOld);
        broken.nest();
        return broken.endInCommas() ? of(broken.lines, limit, isOld).elements() : null;
    }

    /** A call that was put around one gets lines of its own: {@code f(g(} has two brackets on a line, each with all that it holds. */
    private void nest() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            List<Integer> open = isOld.test(line) || !opens(line) || closes(line) ? List.of() : LineTokens.leftOpen(line);
            int last = open.size() == 2 ? closing(i) : -1;
            if (last > 0 && lines.get(last).strip().startsWith("))") && line.indexOf(',', open.get(0)) < 0) {
                String indent = line.substring(0, line.length() - line.stripLeading().length());
                for (int inner = i + 1; inner < last; inner++) {
                    lines.set(inner, lines.get(inner).isEmpty() ? "" : UNIT + lines.get(inner));
                }
                lines.set(last, indent + lines.get(last).strip().substring(1));
                lines.add(last, indent + UNIT + ")");
                lines.set(i, line.substring(0, open.get(0) + 1));
                lines.add(i + 1, indent + UNIT + line.substring(open.get(0) + 1));
            }
        }
    }

    /** The line behind which the brackets that a line leaves open are closed; -1 when that cannot be told. */
    private int closing(int opening) {
        int depth = 0;
        for (int i = opening; i < lines.size(); i++) {
            Integer deeper = isComment(lines.get(i)) ? Integer.valueOf(0) : LineTokens.depth(lines.get(i));
            if (deeper == null) {
                return -1;
            }
            depth += deeper;
            if (depth <= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Of texts that may hold several lines. */
    private static BrokenStatement of(List<String> texts, int limit, Predicate<String> isOld) {
        return new BrokenStatement(new ArrayList<>(List.of(String.join("\n", texts).split("\n", -1))), limit, isOld);
    }

    private boolean endInCommas() {
        Deque<Brackets> open = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isComment(line)) {
                continue;
            }
            Integer deeper = LineTokens.depth(line);
            if (deeper == null || closes(line) && open.isEmpty()) {
                return false;
            }
            int depth = deeper;
            if (closes(line)) {
                depth += open.peek().depth;
                end(open.pop(), i);
            }
            if (!open.isEmpty()) {
                if (depth == 0 && !closes(line)) {
                    open.peek().elements.add(i);
                }
                open.peek().isNew |= !isOld.test(line);
                open.peek().isComprehension |= line.strip().startsWith("for ") || line.strip().startsWith("async for ");
                open.peek().commas += line.endsWith(",") ? 1 : 0;
            }
            if (depth < 0 || depth > 0 != opens(line)) {
                return false;
            }
            if (depth > 0) {
                open.push(new Brackets(i, depth));
            }
        }
        return open.isEmpty();
    }

    private void end(Brackets brackets, int closing) {
        boolean oneALine = closing - 1 > brackets.first && brackets.commas > 0 && brackets.isNew && !brackets.isComprehension;
        if (!oneALine) {
            return;
        }
        brackets.elements.forEach(element -> lines.set(element, FoldedLine.apart(lines.get(element))));
        String last = lines.get(closing - 1);
        if (!isComment(last) && !last.endsWith(",")) {
            lines.set(closing - 1, last + ",");
        }
    }

    private String elements() {
        for (int i = 1; i < lines.size() - 1; i++) {
            String line = lines.get(i);
            boolean begins = lines.get(i - 1).endsWith(",") || opens(lines.get(i - 1)) || isComment(lines.get(i - 1));
            boolean ends = line.endsWith(",") || closes(lines.get(i + 1));
            boolean isLong = line.length() > limit && !isOld.test(line);
            String broken = isLong && begins && ends && !opens(line) && !closes(line) ? FoldedLine.ofElement(line, limit) : null;
            if (broken != null) {
                lines.set(i, broken);
            }
        }
        return String.join("\n", lines);
    }

    private static boolean isComment(String line) {
        return line.strip().startsWith("#");
    }

    private static boolean opens(String line) {
        return !line.isEmpty() && "([{".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean closes(String line) {
        String code = line.strip();
        return !code.isEmpty() && ")]}".indexOf(code.charAt(0)) >= 0;
    }
}
