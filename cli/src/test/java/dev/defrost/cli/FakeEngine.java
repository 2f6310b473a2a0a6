package dev.defrost.cli;

import dev.defrost.cli.engine.Engine;
import dev.defrost.cli.engine.EngineOptions;
import dev.defrost.cli.engine.EngineResult;
import dev.defrost.findings.Blocker;
import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.findings.Severity;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.Span;
import dev.defrost.findings.TextEdit;
import dev.defrost.findings.Use;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows one thing: {@code boto3.resource} can become {@code boto3.client}. A file that says KEEP, UNSAFE or MANUAL gets that outcome, one
 * that says BROKEN does not parse, CRASH is a bug of the engine, and EURO becomes a sign that few charsets have.
 */
final class FakeEngine implements Engine {
    private static final String USE = "boto3.resource";
    private static final String CLIENT = "boto3.client";

    /** The files of the last run, by path: whether they may be edited. */
    final Map<String, Boolean> seen = new HashMap<>();

    /** Whether each file is a stretch of its own. */
    boolean stretched;

    @Override
    public List<Stretch> stretches(List<SourceFile> files, EngineOptions options) {
        return stretched ? files.stream().map(file -> new Stretch(List.of(List.of(file)))).toList() : List.of();
    }

    @Override
    public EngineResult lint(List<SourceFile> files, EngineOptions options) {
        EngineResult result = migrate(files, options);
        return new EngineResult(result.groups(), result.findings(), result.skipped(), Map.of(), Map.of());
    }

    @Override
    public EngineResult migrate(List<SourceFile> files, EngineOptions options) {
        EngineResult result = new EngineResult(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new HashMap<>());
        for (SourceFile file : files) {
            seen.put(file.path(), file.editable());
            if (file.text().contains("CRASH")) {
                throw new IllegalStateException("a bug");
            }
            if (file.text().contains("BROKEN")) {
                result.skipped().add(new SkippedFile(file.path(), "DFR001", "invalid syntax", 1, 3));
            } else {
                analyse(file, options, result);
            }
        }
        return result;
    }

    private static void analyse(SourceFile file, EngineOptions options, EngineResult result) {
        for (int at = file.text().indexOf(USE); at >= 0; at = file.text().indexOf(USE, at + 1)) {
            Span span = span(file, at, at + USE.length());
            int id = result.groups().size();
            Outcome outcome = options.kept().contains(id)
                    ? new Outcome.Kept(List.of(new Blocker(BlockerCode.NOT_SELECTED, span, "not selected", List.of(span))))
                    : outcome(file, span);
            List<Use> uses = List.of(new Use(span, "s3", "ServiceResource", "resource", "creation"));
            List<Group.GroupLocation> locations = List.of(new Group.GroupLocation("global", "s3", span, "s3", "ServiceResource"));
            result.groups().add(new Group(id, locations, uses, outcome));
            result.findings().add(new Finding(
                    "DFR101", Severity.WARNING, span, "`boto3.resource` makes a resource; make a client", id, List.of()));
            boolean applied = outcome instanceof Outcome.Migrated migrated
                    && (migrated.safety() instanceof Safety.Safe || (migrated.safety() instanceof Safety.Unsafe && options.unsafe()));
            if (applied && file.editable()) {
                result.edits().computeIfAbsent(file.path(), path -> new ArrayList<>())
                        .add(new TextEdit(at, at + USE.length(), CLIENT));
                String before = result.rewritten().getOrDefault(file.path(), file.text());
                int moved = at + before.length() - file.text().length();
                result.rewritten().put(file.path(), (before.substring(0, moved) + CLIENT + before.substring(moved + USE.length()))
                        .replace("EURO", "\u20ac"));
            }
        }
    }

    private static Outcome outcome(SourceFile file, Span span) {
        if (file.text().contains("KEEP")) {
            return new Outcome.Kept(List.of(new Blocker(BlockerCode.ESCAPES, span, "it is passed to `audit`", List.of(span))));
        }
        if (file.text().contains("UNSAFE")) {
            return new Outcome.Migrated(new Safety.Unsafe(List.of(new Safety.Reason("call-count", "makes one call more"))));
        }
        if (file.text().contains("MANUAL")) {
            return new Outcome.Migrated(new Safety.Manual("write a paginator"));
        }
        return new Outcome.Migrated(new Safety.Safe(List.of("A1")));
    }

    private static Span span(SourceFile file, int start, int end) {
        int line = (int) file.text().substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        int column = start - file.text().lastIndexOf('\n', start);
        return new Span(file.path(), start, end, line, column, line, column + end - start);
    }
}
