package dev.defrost.cli;

import dev.defrost.cli.engine.JavaEngine;
import dev.defrost.cli.report.Fixes;
import dev.defrost.findings.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each group's migration changes by itself. Found when first asked for, in rounds: groups that share no file are migrated in one.
 */
final class GroupFixes implements Fixes {
    /** Groups of files that hold more than so many have no fix: each round analyses the program again. */
    private static final int MAX_ROUNDS = 40;

    private final Analysis analysis;
    private final Runtime runtime;
    private Map<Integer, Map<String, String>> fixes;

    GroupFixes(Analysis analysis, Runtime runtime) {
        this.analysis = analysis;
        this.runtime = runtime;
    }

    @Override
    public Map<String, String> of(int group) {
        if (analysis.result().groupTexts().containsKey(group)) {
            return analysis.result().groupTexts().get(group);
        }
        if (fixes == null) {
            fixes = find();
        }
        return fixes.getOrDefault(group, Map.of());
    }

    /** Groups by the files that they are in. */
    private record Round(Map<String, Group> byFile) {
        boolean takes(Set<String> files) {
            return files.stream().noneMatch(byFile::containsKey);
        }
    }

    private Map<Integer, Map<String, String>> find() {
        // what groups of Java change is in the result
        List<Group> groups = GroupChoice.applied(analysis, analysis.engineOptions().unsafe()).stream()
                .filter(group -> group.uses().stream().noneMatch(use -> JavaEngine.isJava(use.span().path()))).toList();
        Map<Integer, Map<String, String>> found = new HashMap<>();
        for (Round round : rounds(groups)) {
            Set<Integer> migrated = round.byFile().values().stream().map(Group::id).collect(Collectors.toSet());
            Set<Integer> others = new HashSet<>(GroupChoice.numbers(groups));
            others.addAll(analysis.engineOptions().kept());
            others.removeAll(migrated);
            analysis.textsWithout(others, runtime).forEach((path, text) -> {
                Group group = round.byFile().get(path);
                if (group != null) {
                    found.computeIfAbsent(group.id(), id -> new HashMap<>()).put(path, text);
                }
            });
        }
        return found;
    }

    private static List<Round> rounds(List<Group> groups) {
        List<Round> rounds = new ArrayList<>();
        for (Group group : groups) {
            Set<String> files = Stream.concat(
                    group.uses().stream().map(use -> use.span().path()),
                    group.locations().stream().map(location -> location.span().path())).collect(Collectors.toSet());
            Round round = rounds.stream().filter(each -> each.takes(files)).findFirst().orElse(null);
            if (round == null && rounds.size() < MAX_ROUNDS) {
                round = new Round(new HashMap<>());
                rounds.add(round);
            }
            if (round != null) {
                for (String file : files) {
                    round.byFile().put(file, group);
                }
            }
        }
        return rounds;
    }
}
