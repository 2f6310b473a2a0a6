package dev.defrost.python.syntax;

import dev.defrost.python.syntax.LineLayout.Lines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses one file again and again, each time with the lines at fault replaced by a filler of the same length, until the
 * rest parses. A filler that turns out not to stand where a statement can is widened, as is one that does not help.
 */
final class TolerantParser {
    private static final int MAX_ATTEMPTS = 40;
    private static final Pattern EMPTY_BLOCK = Pattern.compile("expected an indented block after .* on line (\\d+)");

    private final SourceText source;
    private final LineLayout layout;
    /** The masked lines, by the first. They never overlap. */
    private final TreeMap<Integer, Lines> masks = new TreeMap<>();
    private final List<ParseResult.Failed> errors = new ArrayList<>();
    private PythonParser.Attempt last;

    TolerantParser(SourceText source) {
        this.source = source;
        this.layout = new LineLayout(source);
    }

    TolerantResult parse() {
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            MaskedText text = maskedText();
            last = PythonParser.attempt(source, text);
            Optional<Lines> next;
            if (last.result() instanceof ParseResult.Parsed parsed) {
                next = misplaced(parsed.module(), text);
                if (next.isEmpty()) {
                    return new TolerantResult(parsed.module(), List.copyOf(errors));
                }
            } else {
                next = fault((ParseResult.Failed) last.result(), text);
            }
            if (next.isEmpty()) {
                break;
            }
            mask(next.get());
        }
        last = null;
        Module module = new Module(source, List.of(new Stmt.Masked(0, source.text().length())), List.of());
        module.adopt();
        return new TolerantResult(module, List.copyOf(errors));
    }

    /** The attempt that the result was taken from; empty if nothing could be saved. */
    Optional<PythonParser.Attempt> last() {
        return Optional.ofNullable(last);
    }

    private MaskedText maskedText() {
        char[] text = source.text().toCharArray();
        Map<Integer, Integer> statements = new TreeMap<>();
        for (Lines lines : masks.values()) {
            int start = layout.firstVisible(lines.first());
            int end = source.lineEnd(lines.last());
            fill(text, start, end);
            statements.put(start, end);
        }
        return new MaskedText(new String(text), Set.of(), Map.of(), statements);
    }

    private static void fill(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            text[i] = text[i] == '\n' || text[i] == '\r' ? text[i] : ' ';
        }
        text[start] = '0';
    }

    /** The lines to mask because of an error; empty if masking cannot help. */
    private Optional<Lines> fault(ParseResult.Failed error, MaskedText text) {
        Matcher emptyBlock = EMPTY_BLOCK.matcher(error.message());
        int line = layout.visibleAtOrAbove(emptyBlock.find() ? Integer.parseInt(emptyBlock.group(1)) : error.line());
        if (line == 0 || error.message().equals(PythonParser.TOO_DEEPLY_NESTED)) {
            errors.add(error);
            return Optional.empty();
        }
        Optional<Lines> known = maskAt(line);
        if (known.isPresent()) {
            return widened(known.get());
        }
        errors.add(error);
        if (error.message().equals(PythonParser.UNEXPECTED_INDENT) || error.message().startsWith("unindent does not match")) {
            return widened(new Lines(line, line));
        }
        boolean opensOnly = error.message().contains("never closed") || error.message().contains("unterminated");
        Lines statement = opensOnly ? new Lines(line, line) : layout.logicalLine(line, CodeOnly.of(text.text()));
        return Optional.of(layout.withBlock(statement));
    }

    /** The lines to mask instead of the first mask that became part of some other statement; empty if there is none. */
    private Optional<Lines> misplaced(Module module, MaskedText text) {
        Set<Integer> found = new HashSet<>();
        collectMasked(module, found);
        return text.statements().keySet().stream().filter(start -> !found.contains(start)).findFirst().flatMap(start -> {
            Lines mask = maskAt(source.line(start)).orElseThrow();
            Node around = innermostStatement(module, start);
            Lines lines = new Lines(source.line(around.start), source.line(Math.max(around.start, around.end - 1)));
            boolean larger = lines.first() < mask.first() || lines.last() > mask.last();
            return larger ? Optional.of(lines) : widened(mask);
        });
    }

    private static void collectMasked(Node node, Set<Integer> starts) {
        if (node instanceof Stmt.Masked) {
            starts.add(node.start);
        }
        node.forEachChild(child -> collectMasked(child, starts));
    }

    private static Node innermostStatement(Node root, int offset) {
        Node[] innermost = {root};
        root.forEachChild(child -> {
            Node found = innermostStatement(child, offset);
            boolean holds = found instanceof Stmt && found.start <= offset && offset < found.end;
            innermost[0] = holds ? found : innermost[0];
        });
        return innermost[0];
    }

    private Optional<Lines> maskAt(int line) {
        Map.Entry<Integer, Lines> below = masks.floorEntry(line);
        return below != null && below.getValue().last() >= line ? Optional.of(below.getValue()) : Optional.empty();
    }

    private Optional<Lines> widened(Lines lines) {
        Lines wider = layout.wider(lines);
        return wider.equals(lines) ? Optional.empty() : Optional.of(wider);
    }

    /** Adds a mask and drops those that it overlaps, after growing over them. */
    private void mask(Lines lines) {
        int first = lines.first();
        int last = lines.last();
        for (Lines other : List.copyOf(masks.values())) {
            if (other.first() <= last && other.last() >= first) {
                masks.remove(other.first());
                first = Math.min(first, other.first());
                last = Math.max(last, other.last());
            }
        }
        masks.put(first, new Lines(first, last));
    }
}
