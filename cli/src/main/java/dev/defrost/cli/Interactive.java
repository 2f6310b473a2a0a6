package dev.defrost.cli;

import dev.defrost.cli.console.Console;
import dev.defrost.cli.console.Palette;
import dev.defrost.cli.report.OutcomeKind;
import dev.defrost.findings.Group;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Asks for every group whether to migrate it, with its diff. */
final class Interactive {
    private static final String QUESTION = "Migrate this group? [y]es, [n]o, [a]ll that are left, [q]uit: ";

    private final Runtime runtime;
    private final Palette palette;
    private final boolean unsafe;

    Interactive(Runtime runtime, Palette palette, boolean unsafe) {
        this.runtime = runtime;
        this.palette = palette;
        this.unsafe = unsafe;
    }

    /** The numbers of the groups that are to stay. The end of the input declines what is left. */
    Set<Integer> declined(Analysis analysis) {
        Console console = runtime.console();
        BufferedReader answers = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        List<Group> groups = GroupChoice.applied(analysis, unsafe);
        List<Group> declined = new ArrayList<>();
        Map<String, String> accepted = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            List<FileChange> changes = changes(analysis, declined, groups.subList(i + 1, groups.size()), accepted);
            if (changes.isEmpty()) {
                continue; // it changes nothing before a later group does, which is asked about
            }
            show(group, changes, "Group " + (i + 1) + " of " + groups.size());
            switch (answer(answers, console)) {
                case "y" -> changes.forEach(change -> accepted.put(change.file().path(), change.text()));
                case "n" -> declined.add(group);
                case "a" -> i = groups.size();
                default -> {
                    declined.addAll(groups.subList(i, groups.size()));
                    i = groups.size();
                }
            }
        }
        return GroupChoice.numbers(declined);
    }

    /** What is added to the {@code accepted} texts when only these groups stay. */
    private List<FileChange> changes(Analysis analysis, List<Group> declined, List<Group> later, Map<String, String> accepted) {
        Set<Integer> kept = new HashSet<>(GroupChoice.numbers(declined));
        kept.addAll(GroupChoice.numbers(later));
        return FileChange.of(analysis.keeping(kept, runtime), runtime.console()).stream()
                .map(change -> change.after(accepted.getOrDefault(change.file().path(), change.before())))
                .filter(change -> !change.text().equals(change.before())).toList();
    }

    private void show(Group group, List<FileChange> changes, String title) {
        Console console = runtime.console();
        console.out().println(palette.bold(title + ": " + OutcomeKind.describe(group.outcome())));
        changes.forEach(change -> change.print(console.out(), palette));
        console.out().flush();
    }

    private static String answer(BufferedReader answers, Console console) {
        try {
            while (true) {
                console.err().print(QUESTION);
                console.err().flush();
                String line = answers.readLine();
                if (line == null) {
                    return "q";
                }
                String answer = line.strip().toLowerCase(Locale.ROOT);
                if (List.of("y", "n", "a", "q").contains(answer)) {
                    return answer;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
