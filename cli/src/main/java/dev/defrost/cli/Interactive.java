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
import java.util.List;
import java.util.Locale;
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
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            show(analysis, groups, group, "Group " + (i + 1) + " of " + groups.size());
            switch (answer(answers, console)) {
                case "y" -> { }
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

    private void show(Analysis analysis, List<Group> groups, Group group, String title) {
        Console console = runtime.console();
        Set<Integer> others = GroupChoice.numbers(groups.stream().filter(each -> each != group).toList());
        Analysis alone = analysis.keeping(others, runtime);
        console.out().println(palette.bold(title + ": " + OutcomeKind.describe(group.outcome())));
        FileChange.of(alone, console).forEach(change -> change.print(console.out(), palette));
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
