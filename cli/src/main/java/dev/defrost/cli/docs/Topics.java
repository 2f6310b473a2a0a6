package dev.defrost.cli.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the documentation says of blockers, assumptions and what is not safe: the sections of three of its pages, by their codes. */
public final class Topics {
    private static final Pattern HEADING = Pattern.compile("(?m)^## `?([\\w-]+)`?(.*)$");

    private Topics() {}

    /** The sections of the page on blockers, by blocker code. */
    public static Map<String, String> blockers() {
        return sections("blockers.md");
    }

    /** The sections of the page on assumptions, by their codes. */
    public static Map<String, String> assumptions() {
        return sections("assumptions.md");
    }

    /** The sections of the page on {@code --unsafe}, by the codes of its reasons. */
    public static Map<String, String> reasons() {
        return sections("unsafe.md");
    }

    private static Map<String, String> sections(String page) {
        String text = read(page);
        Map<String, String> sections = new TreeMap<>();
        Matcher heading = HEADING.matcher(text);
        for (boolean found = heading.find(); found;) {
            String code = heading.group(1);
            String title = "# " + code + heading.group(2);
            int start = heading.end();
            found = heading.find();
            sections.put(code, title + text.substring(start, found ? heading.start() : text.length()).stripTrailing() + "\n");
        }
        return sections;
    }

    private static String read(String page) {
        try (InputStream in = Topics.class.getResourceAsStream(page)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
