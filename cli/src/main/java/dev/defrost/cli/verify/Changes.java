package dev.defrost.cli.verify;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Span;
import dev.defrost.findings.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a migration changes, line by line, and for which groups. */
public final class Changes {
    private static final int FAR = 1_000_000;
    private static final int LONG_STATEMENT = 100;
    private static final Pattern NO_CODE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|#.*");
    private static final Pattern WORD = Pattern.compile("\\w+");

    private final Map<String, List<Stretch>> files = new TreeMap<>();
    private final Map<String, List<String>> originals = new TreeMap<>();
    private final Map<String, List<String>> migrated = new TreeMap<>();

    /** Lines of the original that became other lines: first and last, counted from 1; the last is below the first when there are none. */
    record Stretch(int before, int beforeEnd, int after, int afterEnd, List<Place> places) {
        boolean holdsAfter(int line) {
            return after <= line && line <= afterEnd;
        }

        boolean holdsBefore(int line) {
            return before <= line && line <= beforeEnd;
        }
    }

    /** Where a group has a use or a location in the original. */
    private record Place(int line, int endLine, int group) {
        int distance(int first, int last) {
            return Math.max(0, Math.max(line - last, first - endLine));
        }
    }

    /**
     * @param texts the original and the new text of every file that changes, by its name
     * @param groups those that are migrated, and kept ones with uses that are
     */
    public Changes(Map<String, Texts> texts, Collection<Group> groups) {
        texts.forEach((file, both) -> {
            List<Place> places = places(file, groups);
            List<String> now = both.after().lines().toList();
            List<Stretch> stretches = new ArrayList<>();
            for (AbstractDelta<String> delta : DiffUtils.diff(both.before().lines().toList(), now).getDeltas()) {
                int before = delta.getSource().getPosition() + 1;
                int after = delta.getTarget().getPosition() + 1;
                stretches.add(new Stretch(before, before + delta.getSource().size() - 1, after, after + delta.getTarget().size() - 1, places));
            }
            files.put(file, stretches);
            originals.put(file, both.before().lines().toList());
            migrated.put(file, now);
        });
    }

    /** A file as it was and as it is migrated. */
    public record Texts(String before, String after) {}

    private static List<Place> places(String file, Collection<Group> groups) {
        List<Place> places = new ArrayList<>();
        for (Group group : groups) {
            Stream<Span> uses = group.uses().stream().filter(group::isMigrated).map(Use::span);
            Stream<Span> locations = group.outcome() instanceof Outcome.Migrated
                    ? group.locations().stream().map(Group.GroupLocation::span) : Stream.empty();
            Stream.concat(uses, locations).filter(span -> span != null && span.path().equals(file))
                    .forEach(span -> places.add(new Place(span.line(), span.endLine(), group.id())));
        }
        return places;
    }

    /** Ranges of changed lines of the original, or of the new text, by file. */
    Map<String, List<int[]>> ranges(boolean ofOriginal) {
        Map<String, List<int[]>> ranges = new TreeMap<>();
        files.forEach((file, stretches) -> ranges.put(file, stretches.stream()
                .map(each -> ofOriginal ? new int[] {each.before(), each.beforeEnd()} : new int[] {each.after(), each.afterEnd()})
                .filter(range -> range[0] <= range[1]).toList()));
        return ranges;
    }

    /** The lines of the new text that a run can reach: neither empty nor a comment. */
    Map<String, Set<Integer>> lines() {
        Map<String, Set<Integer>> lines = new TreeMap<>();
        files.forEach((file, stretches) -> {
            List<String> text = migrated.get(file);
            Set<Integer> changed = new TreeSet<>();
            for (Stretch stretch : stretches) {
                for (int line = stretch.after(); line <= stretch.afterEnd(); line++) {
                    String code = text.get(line - 1).strip();
                    if (!code.isEmpty() && !code.startsWith("#")) {
                        changed.add(line);
                    }
                }
            }
            lines.put(file, changed);
        });
        return lines;
    }

    boolean changedAfter(Frame frame) {
        return changedLine(frame) > 0;
    }

    /** The first changed line of the new text from the frame's line to the end of its statement; 0 when there is none. */
    int changedLine(Frame frame) {
        List<String> lines = migrated.get(frame.file());
        return lines == null || frame.line() > lines.size() ? 0
                : IntStream.rangeClosed(frame.line(), endOfStatement(lines, frame.line())).filter(line -> isChanged(frame.file(), line)).findFirst().orElse(0);
    }

    /** Whether a line of the new text is changed. */
    boolean isChanged(String file, int line) {
        return after(file, line) != null;
    }

    /** The groups that a line of the new text was changed for: those with a use where it comes from, the nearest otherwise. */
    List<Integer> groupsAfter(String file, int line) {
        Stretch stretch = after(file, line);
        if (stretch == null) {
            return List.of();
        }
        int source = source(stretch, file, line);
        List<Integer> exact = source == 0 ? List.of() : touching(stretch, source, source);
        return exact.isEmpty() ? nearest(stretch, stretch.before(), Math.max(stretch.before(), stretch.beforeEnd())) : exact;
    }

    /** The line of the original that shares the most words with a line of the new text in its stretch; 0 when none shares any. */
    private int source(Stretch stretch, String file, int line) {
        Set<String> words = words(migrated.get(file).get(line - 1));
        int best = 0;
        long most = 0;
        for (int number = stretch.before(); number <= stretch.beforeEnd(); number++) {
            long shared = words(originals.get(file).get(number - 1)).stream().filter(words::contains).count();
            boolean nearer = Math.abs(number - stretch.before() - line + stretch.after())
                    < Math.abs(best - stretch.before() - line + stretch.after());
            if (shared > most || shared == most && shared > 0 && nearer) {
                best = number;
                most = shared;
            }
        }
        return best;
    }

    /**
     * The line of a call's statement that holds the parameter of a difference; the first changed one when none does. The difference begins with
     * the path of the parameter, as in {@code Item.likes.N: ...}: what lies deeper stands further below. Lines that
     * are not changed only count for the last part of the path.
     */
    int lineOfParameter(Frame call, String difference) {
        List<String> lines = migrated.get(call.file());
        int end = endOfStatement(lines, call.line());
        int found = call.line();
        int best = Math.max(call.line(), changedLine(call));
        for (Iterator<String> parts = List.of(difference.split("[: ]", 2)[0].split("[.\\[\\]]+")).iterator(); parts.hasNext();) {
            String part = parts.next();
            Pattern name = Pattern.compile("(?<=[\"'])" + Pattern.quote(part) + "(?=[\"'])|\\b" + Pattern.quote(part) + "=");
            List<Integer> named = part.isEmpty() ? List.of()
                    : IntStream.rangeClosed(found, end).filter(line -> name.matcher(lines.get(line - 1)).find()).boxed().toList();
            Integer changed = named.stream().filter(line -> isChanged(call.file(), line)).findFirst().orElse(null);
            found = changed != null ? changed : named.isEmpty() ? found : named.get(0);
            best = changed != null || !named.isEmpty() && !parts.hasNext() ? found : best;
        }
        return best;
    }

    /** The changed line of a call's statement that holds the operation's name; the first changed one when none does. */
    int lineOfOperation(Frame call, String operation) {
        List<String> lines = migrated.get(call.file());
        return IntStream.rangeClosed(call.line(), endOfStatement(lines, call.line())).filter(line -> after(call.file(), line) != null)
                .filter(line -> lines.get(line - 1).replace("_", "").toLowerCase(Locale.ROOT).contains(operation.toLowerCase(Locale.ROOT)))
                .findFirst().orElse(Math.max(call.line(), changedLine(call)));
    }

    /** The line where all brackets are closed that were opened since the first. */
    private static int endOfStatement(List<String> lines, int first) {
        int open = 0;
        int end = first - 1;
        do {
            String code = NO_CODE.matcher(lines.get(end++)).replaceAll("");
            open += (int) (code.chars().filter(each -> "([{".indexOf(each) >= 0).count() - code.chars().filter(each -> ")]}".indexOf(each) >= 0).count());
        } while (open > 0 && end < lines.size());
        return end;
    }

    private static Set<String> words(String line) {
        return WORD.matcher(line).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** The groups that a statement of the original was changed for, those of the line first. */
    List<Integer> groupsBefore(String file, int line) {
        List<Stretch> stretches = statementBefore(file, line);
        if (stretches.isEmpty()) {
            return List.of();
        }
        Stretch stretch = stretches.stream().filter(each -> each.holdsBefore(line)).findFirst().orElse(stretches.get(0));
        List<Integer> exact = touching(stretch, line, line);
        return exact.isEmpty() ? nearest(stretch, stretch.before(), Math.max(stretch.before(), stretch.beforeEnd())) : exact;
    }

    /**
     * The lines of the new text that stand for what changed of a statement of the original, and was put in front of it, first and last; null
     * when it is not changed.
     */
    int[] standingFor(Frame original) {
        List<Stretch> stretches = statementBefore(original.file(), original.line());
        if (stretches.isEmpty()) {
            return null;
        }
        int first = stretches.get(0).after();
        Stretch last = stretches.get(stretches.size() - 1);
        return new int[] {Math.min(first, migrated.get(original.file()).size()), Math.max(last.after(), last.afterEnd())};
    }

    /** The stretches of the statement that a line of the original belongs to. */
    private List<Stretch> statementBefore(String file, int line) {
        List<String> lines = originals.get(file);
        if (lines == null || line > lines.size()) {
            return List.of();
        }
        int first = line;
        for (int above = line - 1; above > 0 && line - above < LONG_STATEMENT; above--) {
            first = endOfStatement(lines, above) >= line ? above : first;
        }
        int begin = first;
        int end = endOfStatement(lines, first);
        return files.getOrDefault(file, List.of()).stream()
                .filter(each -> each.before() <= end && (each.beforeEnd() >= begin || each.beforeEnd() < each.before() && each.before() == begin)).toList();
    }

    private Stretch after(String file, int line) {
        return files.getOrDefault(file, List.of()).stream().filter(each -> each.holdsAfter(line)).findFirst().orElse(null);
    }

    private static List<Integer> nearest(Stretch stretch, int first, int last) {
        int closest = stretch.places().stream().mapToInt(place -> place.distance(first, last)).min().orElse(FAR);
        return touching(stretch, first - closest, last + closest);
    }

    private static List<Integer> touching(Stretch stretch, int first, int last) {
        return stretch.places().stream().filter(place -> place.distance(first, last) == 0).map(Place::group).distinct().sorted()
                .collect(Collectors.toList());
    }
}
