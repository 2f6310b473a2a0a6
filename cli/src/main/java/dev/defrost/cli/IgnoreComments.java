package dev.defrost.cli;

import dev.defrost.cli.config.CommentPlace;
import dev.defrost.cli.config.Suppressions;
import dev.defrost.cli.files.ProjectFile;
import dev.defrost.findings.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes {@code # defrost: ignore[...]} behind what is found. */
final class IgnoreComments {
    private final Runtime runtime;
    private final Analysis analysis;

    IgnoreComments(Runtime runtime, Analysis analysis) {
        this.runtime = runtime;
        this.analysis = analysis;
    }

    /** Adds the comments; answers with the exit code. Lines that cannot carry a comment are named and left alone. */
    int add(List<Finding> findings) {
        Map<String, List<Finding>> byPath = new TreeMap<>();
        findings.stream().filter(finding -> !finding.rule().equals(Suppressions.UNUSED))
                .forEach(finding -> byPath.computeIfAbsent(finding.span().path(), path -> new ArrayList<>()).add(finding));
        int problems = 0;
        Map<String, ProjectFile> files = analysis.files().byPath();
        for (Map.Entry<String, List<Finding>> entry : byPath.entrySet()) {
            problems += add(files.get(entry.getKey()), entry.getValue());
        }
        return problems > 0 ? ExitCode.ERROR : ExitCode.CLEAN;
    }

    private int add(ProjectFile file, List<Finding> findings) {
        String text = file.source().text();
        int problems = 0;
        TreeMap<Integer, TreeSet<String>> codes = new TreeMap<>();
        for (Finding finding : findings) {
            int place = CommentPlace.of(text, finding.span());
            if (place < 0) {
                runtime.console().message("error: " + file.path() + ":" + finding.span().line() + " cannot carry a comment");
                problems++;
            } else {
                codes.computeIfAbsent(place, key -> new TreeSet<>()).add(finding.rule());
            }
        }
        StringBuilder out = new StringBuilder(text);
        codes.descendingMap().forEach((place, names) -> out.insert(place, CommentPlace.opening(file.path()) + "defrost: ignore[" + String.join(", ", names) + "]"));
        String display = analysis.display(file.path(), runtime.console().directory());
        Optional<String> changed = file.with(out.toString());
        String problem = codes.isEmpty() ? null : changed.isEmpty() ? "a comment would change a magic"
                : new FileChange(file, changed.get(), display).write(runtime.writer());
        if (problem != null) {
            runtime.console().message("error: " + display + " was not written: " + problem);
            return problems + 1;
        }
        return problems;
    }
}
