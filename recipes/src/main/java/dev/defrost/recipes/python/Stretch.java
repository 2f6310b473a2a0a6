package dev.defrost.recipes.python;

import dev.defrost.python.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a program that lie together in the order of paths: no file of another part stands between their first and their last. What is found
 * in the stretches of a program, one after the other, is what is found in all of it, but for the numbers of groups, which are each stretch's own.
 */
public record Stretch(List<List<SourceFile>> parts) {
    /** Large enough for all processors to have work, and small beside what a program of millions of lines would take. */
    private static final int CHARACTERS = 1_000_000;

    /** All stretches, in the order of their paths; {@code parts} are in the order of their first ones. */
    static List<Stretch> of(List<List<SourceFile>> parts) {
        List<Stretch> stretches = new ArrayList<>();
        List<List<SourceFile>> open = new ArrayList<>();
        String last = "";
        long characters = 0;
        for (List<SourceFile> part : parts) {
            if (characters >= CHARACTERS && part.get(0).path().compareTo(last) > 0) {
                stretches.add(new Stretch(List.copyOf(open)));
                open.clear();
                characters = 0;
            }
            open.add(part);
            characters += part.stream().mapToLong(file -> file.text().length()).sum();
            String end = part.get(part.size() - 1).path();
            last = end.compareTo(last) > 0 ? end : last;
        }
        if (!open.isEmpty()) {
            stretches.add(new Stretch(List.copyOf(open)));
        }
        return stretches;
    }

    public List<SourceFile> files() {
        return parts.stream().flatMap(List::stream).toList();
    }
}
