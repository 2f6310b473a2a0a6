package dev.defrost.recipes.python.text;

import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rewrites of one file. A replaced node's text may hold other nodes of the file: it is made when it is asked for, by
 * {@link #render(Node)} of what it keeps. Insertions keep the order in which they were added.
 */
public final class FileRewriter {
    private final ParsedFile file;
    private final Supplier<ResourceGroup> working;
    private final MadeCode made;
    private final String text;
    private final TreeMap<Integer, List<Replacement>> replacements = new TreeMap<>();
    private final TreeMap<Integer, List<Inserted>> insertions = new TreeMap<>();

    private final Set<Node> insertedFor = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Object> insertedKeys = new HashSet<>();

    private final List<Unfit> unfit = new ArrayList<>();

    /** A node inside an f-string whose new code cannot be written there, and the group that it is written for. */
    public record Unfit(Node node, ResourceGroup group, String reason) {}

    /** A replaced range and the group for which it is replaced. */
    private record Replacement(int start, int end, Supplier<String> text, ResourceGroup group) {}

    /** {@code working} tells for which group replacements are registered. */
    public FileRewriter(ParsedFile file, Supplier<ResourceGroup> working, MadeCode made) {
        this.file = file;
        this.working = working;
        this.made = made;
        this.text = file.module().source.text();
    }

    /** The file as it was. */
    public ParsedFile file() {
        return file;
    }

    /** Whether nothing is replaced or inserted. */
    public boolean isUntouched() {
        return replacements.isEmpty() && insertions.isEmpty();
    }

    /** Replaces a node by a text that is made when it is asked for. */
    public void replace(Node node, Supplier<String> replacement) {
        replace(node, node.start, replacement);
    }

    /** Replaces the node and what stands in front of it, from {@code start} on. */
    public void replace(Node node, int start, Supplier<String> replacement) {
        String delimiter = StringFields.delimiterAround(node, text);
        ResourceGroup group = working.get();
        Supplier<String> code = () -> Grouping.inPlaceOf(node, replacement.get(), text);
        replace(start, node.end, delimiter == null ? code : () -> inString(node, code.get(), delimiter, group));
    }

    private String inString(Node node, String code, String delimiter, ResourceGroup group) {
        String fitted = StringFields.fit(code, delimiter);
        if (fitted == null) {
            made.changed();
            unfit.add(new Unfit(node, group, "the client code does not fit into the f-string for Python before 3.12"));
            return code;
        }
        if (StringFields.isShownAsSource(node, text) && !fitted.equals(text.substring(node.start, node.end))) {
            made.changed();
            unfit.add(new Unfit(node, group, "the f-string shows the source of the expression"));
        }
        return fitted;
    }

    /** What could not be put where it belongs, with the reason. */
    public List<Unfit> unfit() {
        return unfit;
    }

    /** Replaces a range of the text, in UTF-16 units. */
    public void replace(int start, int end, Supplier<String> replacement) {
        List<Replacement> here = replacements.computeIfAbsent(start, key -> new ArrayList<>());
        here.removeIf(other -> other.end == end);
        here.add(new Replacement(start, end, replacement, working.get()));
        here.sort((a, b) -> Integer.compare(b.end, a.end));
        made.changed();
    }

    /** Whether exactly this range is replaced. */
    public boolean isReplaced(int start, int end) {
        return replacements.getOrDefault(start, List.of()).stream().anyMatch(each -> each.end == end);
    }

    /** Inserts a text, behind what was inserted there before. */
    public void insert(int offset, String inserted) {
        made.inserted(this, offset);
        insertions.computeIfAbsent(offset, key -> new ArrayList<>()).add(new Inserted(-1, inserted));
    }

    /** Inserts once for a node, however often its code is asked for; what is evaluated before it stays in front of it. */
    public void insertOnce(Node node, int offset, String inserted) {
        if (insertedFor.add(node)) {
            insertInOrder(node, offset, inserted);
        }
    }

    /** Inserts for a node, behind what is evaluated before it. */
    public void insertInOrder(Node node, int offset, String inserted) {
        made.inserted(this, offset);
        List<Inserted> there = insertions.computeIfAbsent(offset, key -> new ArrayList<>());
        int place = 0;
        while (place < there.size() && there.get(place).end <= node.end) {
            place++;
        }
        there.add(place, new Inserted(node.end, inserted));
    }

    /** Inserted code; {@code end} is where the expression ends that it stands for, -1 when it stands for none. */
    private record Inserted(int end, String code) {}

    private String insertedAt(int offset) {
        return insertions.getOrDefault(offset, List.of()).stream().map(Inserted::code).collect(Collectors.joining());
    }

    /** Inserts once for a key, in front of what else is inserted there. */
    public void insertFirstOnce(Object key, int offset, String inserted) {
        if (insertedKeys.add(key)) {
            made.inserted(this, offset);
            insertions.computeIfAbsent(offset, unused -> new ArrayList<>()).add(0, new Inserted(-1, inserted));
        }
    }

    /** Inserts a statement on a line of its own behind another, once for a key. */
    public void insertAfterOnce(Object key, Stmt statement, String code, Layout layout) {
        if (insertedKeys.add(key)) {
            int lineEnd = file.module().source.lineEnd(file.module().source.line(statement.end));
            insert(lineEnd, layout.newline() + layout.indentOf(statement.start) + code);
        }
    }

    /** The new text of a node. */
    public String render(Node node) {
        return render(node.start, node.end);
    }

    /** The node's text with rewrites inside it, but not a rewrite of the node itself. */
    public String renderInside(Node node) {
        return render(node.start, node.end, true, false);
    }

    /** The node's new code that this group registered for it; null when there is none. */
    public String renderFor(Node node, ResourceGroup group) {
        return replacements.getOrDefault(node.start, List.of()).stream().filter(each -> each.end == node.end && each.group == group)
                .findFirst().map(each -> each.text.get()).orElse(null);
    }

    /** The new text of a range. */
    public String render(int start, int end) {
        return render(start, end, false, false);
    }

    /** The text of a range of whole statements, with what is inserted before the first of them. */
    public String renderBlock(int start, int end) {
        return render(start, end, false, true);
    }

    private String render(int start, int end, boolean skipWhole, boolean withStart) {
        made.read(this, start, end);
        StringBuilder out = new StringBuilder();
        int at = start;
        while (at < end) {
            Replacement next = nextReplacement(at, start, end, skipWhole);
            int stop = next == null ? end : next.start;
            copy(at, stop, withStart ? -1 : start, out);
            if (next == null) {
                return out.toString();
            }
            insertionsAt(next.start, withStart ? -1 : start, out);
            out.append(code(next));
            at = next.end;
        }
        return out.toString();
    }

    private String code(Replacement replacement) {
        try {
            return made(replacement);
        } catch (FailedRewrite inside) {
            throw inside;
        } catch (RuntimeException bug) {
            throw new FailedRewrite(replacement.group, bug);
        }
    }

    private String made(Replacement replacement) {
        return made.of(replacement, new MadeCode.Place(this, replacement.start, replacement.end), replacement.text);
    }

    private Replacement nextReplacement(int from, int start, int end, boolean skipWhole) {
        for (Map.Entry<Integer, List<Replacement>> entry : replacements.subMap(from, true, end, false).entrySet()) {
            for (Replacement candidate : entry.getValue()) {
                boolean whole = candidate.start == start && candidate.end == end;
                if (candidate.end <= end && !(whole && skipWhole)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    /** Copies original text with its insertions; an insertion at the very start of the rendered range belongs to what is around it. */
    private void copy(int from, int to, int rangeStart, StringBuilder out) {
        int at = from;
        for (int offset : insertions.subMap(from, true, to, false).keySet()) {
            if (offset == rangeStart) {
                continue;
            }
            out.append(text, at, offset);
            out.append(insertedAt(offset));
            at = offset;
        }
        out.append(text, at, to);
    }

    private void insertionsAt(int offset, int rangeStart, StringBuilder out) {
        if (offset != rangeStart) {
            out.append(insertedAt(offset));
        }
    }

    /**
     * Asks for all new code once, so that what it inserts elsewhere is known before the text is put together. A group whose code cannot be
     * made is handed to {@code failed} with the reason; {@code started} is told for which group code is made next.
     */
    public void warmUp(Consumer<ResourceGroup> started, BiConsumer<ResourceGroup, RuntimeException> failed) {
        List<Replacement> all = new ArrayList<>();
        replacements.values().forEach(all::addAll);
        for (Replacement each : all) {
            try {
                started.accept(each.group);
                made(each);
            } catch (RuntimeException bug) {
                failed.accept(each.group, bug);
            }
        }
    }

    /** The groups whose new code holds a name. */
    public Set<ResourceGroup> groupsWriting(String name) {
        Pattern word = Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "\\b");
        Set<ResourceGroup> groups = new LinkedHashSet<>();
        replacements.values().forEach(list -> list.stream()
                .filter(each -> each.group != null && word.matcher(each.text.get()).find()).forEach(each -> groups.add(each.group)));
        return groups;
    }

    /** Whether anything inside a node is rewritten. */
    public boolean isTouched(Node node) {
        return replacements.subMap(node.start, true, node.end, true).values().stream().anyMatch(list -> !list.isEmpty());
    }

    /** Whether the node's own code stands in the new text no more. */
    public boolean isGone(Node node) {
        String own = text.substring(node.start, node.end);
        for (List<Replacement> list : replacements.headMap(node.start, true).values()) {
            for (Replacement each : list) {
                if (each.end >= node.end) {
                    return !each.text.get().contains(own);
                }
            }
        }
        return !render(node).equals(own);
    }

    /** The groups for which the text at an offset is replaced. */
    public Set<ResourceGroup> groupsAt(int offset) {
        Set<ResourceGroup> groups = new LinkedHashSet<>();
        replacements.headMap(offset, true).values().forEach(list -> list.stream()
                .filter(each -> offset < each.end && each.group != null).forEach(each -> groups.add(each.group)));
        return groups;
    }

    /** The new text of the file. */
    public String renderAll() {
        String body = renderBlock(0, text.length());
        return text.isEmpty() ? body : body + insertedAt(text.length());
    }
}
