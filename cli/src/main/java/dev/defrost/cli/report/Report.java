package dev.defrost.cli.report;

import dev.defrost.cli.notebook.Notebook;
import dev.defrost.cli.verify.Verification;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.Span;
import dev.defrost.findings.TextEdit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a run has to say; renderers turn it into text and add nothing.
 *
 * @param command {@code lint}, {@code migrate} or {@code verify}
 * @param version of Defrost
 * @param findings those that are shown, ordered by place
 * @param groups all groups that have a use in the selected files, ordered by number
 * @param skipped files left out, ordered by path
 * @param texts the texts of the analysed files by path, for code frames
 * @param edits by path; empty for lint
 * @param checked how many Python files were looked at
 * @param display from a path in the project to the one that people are shown, from where they are
 * @param notebooks those among the analysed files, by path; spans and texts are of the programs in them
 * @param fixes what migrating one group alone makes of the texts
 * @param verification what running the program before and after showed; null when it was not run
 * @param baseline what a baseline made of the findings
 */
public record Report(
        String command,
        String version,
        List<Finding> findings,
        List<Group> groups,
        List<SkippedFile> skipped,
        Map<String, String> texts,
        Map<String, List<TextEdit>> edits,
        int checked,
        UnaryOperator<String> display,
        Map<String, Notebook> notebooks,
        Fixes fixes,
        Verification verification,
        Baselined baseline) {

    /**
     * What a baseline made of findings.
     *
     * @param fixed what it accepts and is found no more
     * @param accepted what it accepts and is still found; these are not among the findings
     */
    public record Baselined(List<Baseline.Accepted> fixed, List<Finding> accepted) {
        public static final Baselined NOTHING = new Baselined(List.of(), List.of());
    }

    /** A text, and a place in it. */
    record Excerpt(String text, Span span) {}

    /** A report on plain files that knows no fixes. */
    public Report(
            String command, String version, List<Finding> findings, List<Group> groups, List<SkippedFile> skipped,
            Map<String, String> texts, Map<String, List<TextEdit>> edits, int checked, UnaryOperator<String> display) {
        this(command, version, findings, groups, skipped, texts, edits, checked, display, Map.of(), Fixes.NONE, null, Baselined.NOTHING);
    }

    public Report {
        groups = groups.stream().sorted(Comparator.comparingInt(Group::id)).toList();
    }

    /** The same with other findings. */
    public Report withFindings(List<Finding> others) {
        return new Report(
                command, version, others, groups, skipped, texts, edits, checked, display, notebooks, fixes, verification, baseline);
    }

    /** The same with other skipped files. */
    public Report withSkipped(List<SkippedFile> others) {
        return new Report(
                command, version, findings, groups, others, texts, edits, checked, display, notebooks, fixes, verification, baseline);
    }

    /** The same after the program was run. */
    public Report withVerification(Verification result) {
        return new Report(
                command, version, findings, groups, skipped, texts, edits, checked, display, notebooks, fixes, result, baseline);
    }

    /** The same with what a baseline made of it. */
    public Report withBaseline(Baselined other) {
        return new Report(
                command, version, findings, groups, skipped, texts, edits, checked, display, notebooks, fixes, verification, other);
    }

    /** The group with this number; null when there is none. */
    public Group group(int id) {
        int low = 0;
        for (int high = groups.size(); low < high; ) {
            int middle = (low + high) >>> 1;
            if (groups.get(middle).id() < id) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < groups.size() && groups.get(low).id() == id ? groups.get(low) : null;
    }

    /** The path as people are shown it, with the line and column; in a notebook with the cell before them. */
    public String place(Span span) {
        return place(span, display.apply(span.path()));
    }

    /** The same with the path as it is named from the project's root. */
    String placeInProject(Span span) {
        return place(span, span.path());
    }

    private String place(Span span, String path) {
        Notebook notebook = notebooks.get(span.path());
        if (notebook == null) {
            return path + ":" + span.line() + ":" + span.column();
        }
        Notebook.Place place = notebook.place(span.start());
        return path + ":cell " + place.cell() + ":" + place.line() + ":" + place.column();
    }

    /** The cell that a place is in; null for a plain file. */
    Notebook.Place cell(Span span) {
        Notebook notebook = notebooks.get(span.path());
        return notebook == null ? null : notebook.place(span.start());
    }

    /** The place in the file as it is on disk; in a notebook, that is its JSON. */
    Span inFile(Span span) {
        Notebook notebook = notebooks.get(span.path());
        if (notebook == null) {
            return span;
        }
        int start = notebook.place(span.start()).offset();
        int end = Math.max(start, notebook.place(span.end()).offset());
        Lines lines = Lines.of(notebook.json());
        return new Span(span.path(), start, end, lines.line(start), lines.column(start), lines.line(end), lines.column(end));
    }

    /** What people look at to see a place: its file, or its cell; null when the text is not known. */
    Excerpt excerpt(Span span) {
        Notebook notebook = notebooks.get(span.path());
        if (notebook == null) {
            return texts.containsKey(span.path()) ? new Excerpt(texts.get(span.path()), span) : null;
        }
        Notebook.Place start = notebook.place(span.start());
        Notebook.Place end = notebook.place(span.end());
        if (end.cell() != start.cell()) {
            end = start;
        }
        return new Excerpt(notebook.source(start.cell()), new Span(
                span.path(), start.inCell(), end.inCell(), start.line(), start.column(), end.line(), end.column()));
    }

    /** A text that was analysed as people know it: a notebook's as the sources of its cells. */
    String readable(String path) {
        Notebook notebook = notebooks.get(path);
        return notebook == null ? texts.getOrDefault(path, "") : notebook.sources();
    }

    /** The same of a new text. */
    String readable(String path, String text) {
        Notebook notebook = notebooks.get(path);
        return notebook == null ? text : notebook.sourcesWith(text);
    }

    /** The line of the readable text that a place starts on. */
    int readableLine(Span span) {
        Notebook notebook = notebooks.get(span.path());
        return notebook == null ? span.line() : notebook.lineInSources(notebook.place(span.start()));
    }
}
