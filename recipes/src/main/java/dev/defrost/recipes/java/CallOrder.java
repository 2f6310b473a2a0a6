package dev.defrost.recipes.java;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Checks that new code calls what the old code called besides the old API: as often, and in the same order. */
final class CallOrder {
    /** Packages whose methods of values do nothing but answer; iterators, random numbers and readers are elsewhere. */
    private static final Set<String> PURE = Set.of("java.lang.", "java.math.", "java.time.");
    private static final Set<String> FACTORIES = Set.of("of", "asList", "entry", "ofEntries", "singleton", "singletonList", "singletonMap",
            "emptyList", "emptyMap", "get", "size", "getKey", "getValue", "getOrDefault");

    private final ParsedFile file;
    private final Translator translator;

    CallOrder(ParsedFile file, Translator translator) {
        this.file = file;
        this.translator = translator;
    }

    /** Whether a node's new text keeps the order and number of its calls. */
    boolean isKept(J node, String text) {
        TreeMap<Integer, String> calls = new TreeMap<>();
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.MethodInvocation call && file.spans().has(call) && isSeen(call)) {
                    String whole = file.spans().text(call);
                    boolean same = text.contains(whole);
                    calls.put(file.spans().start(call), same ? whole
                            : file.spans().text().substring(file.spans().start(call), file.spans().end(call.getName())));
                    if (same) {
                        stopAfterPreVisit();
                    }
                }
                return tree;
            }
        }.visit(node, 0);
        return calls.isEmpty() || List.copyOf(calls.values()).equals(found(calls.values().stream().collect(Collectors.toSet()), text));
    }

    /** Whether a call starts a chain and may do something. */
    private boolean isSeen(J.MethodInvocation call) {
        boolean starts = call.getSelect() == null || call.getSelect() instanceof J.Identifier || call.getSelect() instanceof J.FieldAccess;
        if (!starts || translator.isApi(call) || !file.spans().has(call.getName())) {
            return false;
        }
        JavaType.Method method = call.getMethodType();
        String owner = method == null ? "" : method.getDeclaringType().getFullyQualifiedName();
        return PURE.stream().noneMatch(owner::startsWith) && !(owner.startsWith("java.util.") && FACTORIES.contains(call.getSimpleName()));
    }

    /** The calls in a text, by their whole text or, if something in them has changed, by how they start. */
    private static List<String> found(Set<String> calls, String text) {
        String any = calls.stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
        Matcher matcher = Pattern.compile("(?<![\\w.$])(?:" + any + ")").matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
