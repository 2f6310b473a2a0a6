package dev.defrost.java;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which files of a program values can reach that start in some of them. A file that names a type of such a file can get hold of them; so can one
 * that names a type of a file so found, if it also names a member that one of the first two kinds declares. Names are looked for in the text,
 * so more is found than is there.
 */
public final class Connected {
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");
    private static final Pattern MEMBER = Pattern.compile("(?<!\\breturn|\\bnew|\\bthrow|\\belse)(?<=[\\w>\\]])\\s+(\\w+)\\s*[(;=,)]");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z_$a-z][\\w$]*");

    private Connected() {}

    /** The files whose text has the mark and those that may meet values of theirs, in the order given. */
    public static List<JavaSource> with(List<JavaSource> sources, Pattern mark) {
        Set<JavaSource> found = new LinkedHashSet<>();
        sources.stream().filter(source -> isMarked(source.text(), mark)).forEach(found::add);
        if (found.isEmpty() || found.size() == sources.size()) {
            return List.copyOf(found);
        }
        Map<JavaSource, Set<String>> words = new HashMap<>();
        Map<String, Set<JavaSource>> mentioning = mentioning(sources, words);
        Set<String> members = new HashSet<>();
        found.forEach(source -> addMembers(source, members));
        Set<JavaSource> near = new LinkedHashSet<>();
        found.forEach(source -> near.addAll(mentioning(source, mentioning)));
        near.forEach(source -> addMembers(source, members));
        found.addAll(near);
        Deque<JavaSource> todo = new ArrayDeque<>(near);
        while (!todo.isEmpty()) {
            for (JavaSource source : mentioning(todo.pop(), mentioning)) {
                if (!Collections.disjoint(words.get(source), members) && found.add(source)) {
                    todo.add(source);
                }
            }
        }
        return sources.stream().filter(found::contains).toList();
    }

    /** Whether the mark stands in the code of a text, not only in its comments. */
    public static boolean isMarked(String text, Pattern mark) {
        return mark.matcher(text).find() && mark.matcher(Blanked.code(text)).find();
    }

    private static void addMembers(JavaSource source, Set<String> members) {
        MEMBER.matcher(Blanked.code(source.text())).results().forEach(member -> members.add(member.group(1)));
    }

    /** The files that name a type which this one declares. */
    private static Set<JavaSource> mentioning(JavaSource source, Map<String, Set<JavaSource>> mentioning) {
        Set<JavaSource> found = new LinkedHashSet<>();
        DECLARED.matcher(source.text()).results().forEach(name -> found.addAll(mentioning.getOrDefault(name.group(1), Set.of())));
        return found;
    }

    private static Map<String, Set<JavaSource>> mentioning(List<JavaSource> sources, Map<JavaSource, Set<String>> words) {
        Set<String> declared = new HashSet<>();
        sources.forEach(source -> DECLARED.matcher(source.text()).results().forEach(name -> declared.add(name.group(1))));
        Map<String, Set<JavaSource>> mentioning = new HashMap<>();
        for (JavaSource source : sources) {
            Set<String> used = new HashSet<>();
            WORD.matcher(source.text()).results().forEach(word -> used.add(word.group()));
            words.put(source, used);
            used.stream().filter(declared::contains).forEach(word -> mentioning.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(source));
        }
        return mentioning;
    }
}
