package dev.defrost.cli.notebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A Jupyter notebook as one Python program: its code cells from top to bottom, each below a comment that names it. */
public final class Notebook {
    private final String json;
    private final List<Part> parts = new ArrayList<>();
    private final String python;

    /** A cell, and where its code starts in the program. */
    private record Part(Cell cell, CellCode code, int start) {}

    /**
     * A place in a notebook.
     *
     * @param cell the number of its cell among all cells, from 1
     * @param line its line in the cell, from 1
     * @param column its column in that line, from 1
     * @param inCell its offset in the source of the cell
     * @param offset where it stands in the notebook's text
     */
    public record Place(int cell, int line, int column, int inCell, int offset) {}

    Notebook(String json, List<Cell> cells) {
        this.json = json;
        Set<String> names = new HashSet<>();
        cells.forEach(cell -> names.addAll(Magics.names(CellCode.of(cell.number(), cell.source(), Set.of()).python())));
        StringBuilder program = new StringBuilder();
        for (Cell cell : cells) {
            if (!parts.isEmpty()) {
                program.append(heading(cell)).append('\n');
            }
            CellCode code = CellCode.of(cell.number(), cell.source(), names);
            parts.add(new Part(cell, code, program.length()));
            program.append(code.python()).append('\n');
        }
        python = program.toString();
    }

    /** The notebook's text. */
    public String json() {
        return json;
    }

    /** The program. */
    public String python() {
        return python;
    }

    /** The notebook's place of an offset into the program. */
    public Place place(int offset) {
        Part part = parts.get(0);
        for (Part each : parts) {
            part = each.start() <= offset ? each : part;
        }
        int inCell = part.code().sourceOffset(offset - part.start());
        String before = part.cell().source().substring(0, inCell);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(part.cell().number(), line, inCell - before.lastIndexOf('\n'), inCell,
                part.cell().offsetInFile(json, inCell));
    }

    /** The source of a cell, by its number. */
    public String source(int cell) {
        return parts.stream().filter(part -> part.cell().number() == cell).findFirst().map(part -> part.cell().source()).orElse("");
    }

    /** The sources of the code cells as people wrote them, each below a comment that names its cell. */
    public String sources() {
        StringBuilder out = new StringBuilder();
        parts.forEach(part -> out.append(heading(part.cell())).append('\n').append(part.cell().source()).append('\n'));
        return out.toString();
    }

    /** The line of {@link #sources} that a place stands on. */
    public int lineInSources(Place place) {
        int line = 1;
        for (Part part : parts) {
            if (part.cell().number() == place.cell()) {
                break;
            }
            line += 2 + (int) part.cell().source().chars().filter(c -> c == '\n').count();
        }
        return line + place.line();
    }

    /** The sources of the code cells when the program is changed; as they are when it cannot be. */
    public String sourcesWith(String changed) {
        return with(changed).map(NotebookReader::read).filter(NotebookReader.Python.class::isInstance)
                .map(read -> ((NotebookReader.Python) read).notebook().sources()).orElseGet(this::sources);
    }

    /** The notebook's text with a changed program in its cells; empty when the change reaches what is not Python. */
    public Optional<String> with(String changed) {
        List<String> codes = split(changed);
        if (codes == null) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(json);
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            if (!codes.get(i).equals(part.code().python())) {
                String source = part.code().restore(codes.get(i));
                if (source == null || part.cell().pieces().isEmpty()) {
                    return Optional.empty();
                }
                new SourceWriter(json, part.cell()).write(source, out);
            }
        }
        return Optional.of(out.toString());
    }

    private List<String> split(String changed) {
        List<String> codes = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < parts.size(); i++) {
            String heading = heading(parts.get(i).cell()) + "\n";
            int at = start == 0 && changed.startsWith(heading) ? 0 : changed.indexOf("\n" + heading, Math.max(0, start - 1)) + 1;
            if (at == 0 && !changed.startsWith(heading)) {
                return null;
            }
            codes.add(withoutLastNewline(changed.substring(start, at)));
            start = at + heading.length();
        }
        codes.add(withoutLastNewline(changed.substring(start)));
        return codes;
    }

    private static String withoutLastNewline(String code) {
        return code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
    }

    private static String heading(Cell cell) {
        return "# %% cell " + cell.number() + " of the notebook";
    }
}
