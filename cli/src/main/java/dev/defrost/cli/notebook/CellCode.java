package dev.defrost.cli.notebook;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A cell's source as Python that the analysis understands. Magics become calls of functions that nobody knows, with the names that they
 * mention, so that whatever they may do to these names is accounted for. The same goes for the value of the last expression, which
 * a notebook shows.
 */
final class CellCode {
    private final int cell;
    private final String source;
    private final Set<String> names;
    private final StringBuilder python = new StringBuilder();
    private final List<Magics.Magic> magics = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();

    /** Characters that stand in both texts: at {@code python} in one, at {@code source} in the other. */
    private record Copy(int python, int source, int length) {}

    private CellCode(int cell, String source, Set<String> names) {
        this.cell = cell;
        this.source = source;
        this.names = names;
    }

    /** @param names what the notebook's code speaks of; a magic that mentions one of them may use it */
    static CellCode of(int cell, String source, Set<String> names) {
        CellCode code = new CellCode(cell, source, names);
        code.translate();
        code.showLast();
        return code;
    }

    String python() {
        return python.toString();
    }

    /** The offset in the source of what stands at an offset of the Python text; that of what is before it for what is in one only. */
    int sourceOffset(int offset) {
        int best = 0;
        for (Copy copy : copies) {
            if (copy.python() <= offset) {
                best = copy.source() + Math.min(offset - copy.python(), copy.length());
            }
        }
        return best;
    }

    /** The source that {@code changed} stands for; null when a magic was changed and so there is none. */
    String restore(String changed) {
        String restored = withoutShow(changed);
        for (Magics.Magic magic : magics) {
            int at = restored.indexOf(magic.call());
            if (at < 0 || restored.indexOf(magic.call(), at + 1) >= 0) {
                return null;
            }
            restored = restored.substring(0, at) + magic.text() + restored.substring(at + magic.call().length());
        }
        return of(cell, restored, names).python().equals(changed) ? restored : null;
    }

    private void translate() {
        if (source.stripLeading().startsWith("%%") && !Magics.leavesPython(source.stripLeading())) {
            magic(source.stripTrailing());
            copy(python.length(), source.stripTrailing().length(), source.length());
            return;
        }
        StatementLines lines = new StatementLines(source);
        while (!lines.atEnd()) {
            int start = lines.position();
            int magic = lines.atStatement() ? Magics.start(source, start) : -1;
            if (magic < 0) {
                lines.next();
                copy(python.length(), start, lines.position());
            } else {
                lines.skip();
                int end = lines.position();
                while (end > magic && (source.charAt(end - 1) == '\n' || source.charAt(end - 1) == '\r')) {
                    end--;
                }
                copy(python.length(), start, magic);
                magic(source.substring(magic, end));
                copy(python.length(), end, lines.position());
            }
        }
    }

    private void magic(String text) {
        Magics.Magic magic = Magics.of(text, cell + "_" + (magics.size() + 1), names);
        magics.add(magic);
        python.append(magic.call());
    }

    private void copy(int at, int from, int to) {
        copies.add(new Copy(at, from, to - from));
        python.append(source, from, to);
    }

    private String show() {
        return "_shown_" + cell + "_(";
    }

    /** The last expression of a cell is shown, unless a semicolon follows it. */
    private void showLast() {
        Expr last = lastExpression(python.toString());
        if (last == null || magics.stream().anyMatch(magic -> python.substring(last.start, last.end).equals(magic.call()))) {
            return;
        }
        int start = last.start;
        int end = last.end;
        String rest = python.substring(end);
        if (rest.replaceAll("#[^\n]*", "").contains(";")) {
            return;
        }
        python.insert(end, ')').insert(start, show());
        List<Copy> moved = new ArrayList<>();
        for (Copy copy : copies) {
            split(copy, start, end, moved);
        }
        copies.clear();
        copies.addAll(moved);
    }

    /** The copy before, in and behind the expression that is now inside of a call. */
    private void split(Copy copy, int start, int end, List<Copy> into) {
        int from = copy.python();
        int to = copy.python() + copy.length();
        add(into, copy, from, Math.min(to, start), 0);
        add(into, copy, Math.max(from, start), Math.min(to, end), show().length());
        add(into, copy, Math.max(from, end), to, show().length() + 1);
    }

    private static void add(List<Copy> into, Copy copy, int from, int to, int shift) {
        if (from < to) {
            into.add(new Copy(from + shift, copy.source() + from - copy.python(), to - from));
        }
    }

    private String withoutShow(String changed) {
        int at = changed.indexOf(show());
        Expr last = at < 0 ? null : lastExpression(changed);
        if (last == null || last.start != at || changed.charAt(last.end - 1) != ')') {
            return changed;
        }
        return changed.substring(0, at) + changed.substring(at + show().length(), last.end - 1) + changed.substring(last.end);
    }

    /** The expression that the last statement consists of; null when it is another one, or when the code does not parse. */
    private static Expr lastExpression(String code) {
        if (PythonParser.parse(new SourceText("", code)) instanceof ParseResult.Parsed parsed) {
            Module module = parsed.module();
            Stmt last = module.body.isEmpty() ? null : module.body.get(module.body.size() - 1);
            return last instanceof Stmt.ExprStmt statement ? statement.value : null;
        }
        return null;
    }
}
