package dev.defrost.cli;

import dev.defrost.cli.config.PathPatterns;
import dev.defrost.cli.report.OutcomeKind;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which groups of a program are meant. */
final class GroupChoice {
    private static final Pattern CODE = Pattern.compile("DFR\\d{0,3}");

    private GroupChoice() {}

    /** Without the groups that comments silence and those that {@code only} does not name, if it names any. */
    static Analysis chosen(Analysis analysis, List<String> only, boolean unsafe, Runtime runtime) {
        Set<Integer> silenced = analysis.suppressedGroups();
        Predicate<Group> wanted = only.isEmpty() ? group -> true : only(only, analysis);
        return without(analysis, numbers(applied(analysis, unsafe).stream()
                .filter(group -> silenced.contains(group.id()) || !wanted.test(group)).toList()), runtime);
    }

    /** The same program with these groups kept. */
    static Analysis without(Analysis analysis, Set<Integer> groups, Runtime runtime) {
        return groups.isEmpty() ? analysis : analysis.keeping(groups, runtime);
    }

    /** Whether a group is meant by one of the words: the beginning of a rule's code, a service, or a path pattern. */
    static Predicate<Group> only(List<String> words, Analysis analysis) {
        Set<String> services = analysis.result().groups().stream().flatMap(group -> group.uses().stream())
                .map(Use::service).collect(Collectors.toSet());
        List<Predicate<Group>> choices = new ArrayList<>();
        for (String word : words) {
            if (CODE.matcher(word).matches()) {
                Set<Integer> numbers = analysis.result().findings().stream().filter(finding -> finding.rule().startsWith(word))
                        .map(Finding::group).collect(Collectors.toSet());
                choices.add(group -> numbers.contains(group.id()));
            } else if (services.contains(word)) {
                choices.add(group -> group.uses().stream().anyMatch(use -> use.service().equals(word)));
            } else {
                PathPatterns pattern = new PathPatterns(List.of(word));
                choices.add(group -> group.uses().stream().anyMatch(use -> pattern.matches(use.span().path())));
            }
        }
        return group -> choices.stream().anyMatch(choice -> choice.test(group));
    }

    /** The groups that a run with these options rewrites. */
    static List<Group> applied(Analysis analysis, boolean unsafe) {
        return analysis.result().groups().stream().filter(group -> {
            OutcomeKind kind = OutcomeKind.of(group.outcome());
            return kind == OutcomeKind.SAFE || (unsafe && kind == OutcomeKind.UNSAFE);
        }).toList();
    }

    /** How a second run knows the groups. */
    static Set<Integer> numbers(List<Group> groups) {
        return groups.stream().map(Group::id).collect(Collectors.toSet());
    }
}
