package dev.defrost.recipes.java;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes marked names in one file: by their simple names with an import, qualified where the simple name means something
 * else.
 */
final class Names {
    static final char START = '\uE004';
    static final char END = '\uE005';
    /** The marked name of the generated helper class. */
    static final String HELPER = START + "?" + END;
    private static final Pattern MARKED = Pattern.compile(START + "([^" + END + "]*)" + END);

    private final Map<String, String> meanings;
    private final Set<String> imports = new TreeSet<>();

    /** @param meanings what simple names mean in this file already */
    Names(Map<String, String> meanings) {
        this.meanings = meanings;
    }

    String resolve(String text) {
        Matcher matcher = MARKED.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(written(matcher.group(1))));
        }
        return matcher.appendTail(out).toString();
    }

    private String written(String qualified) {
        if (qualified.equals("?")) {
            return Helper.NAME;
        }
        String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
        if (!meanings.getOrDefault(simple, qualified).equals(qualified)) {
            return qualified;
        }
        imports.add(qualified);
        return simple;
    }

    /** The imports that the resolved texts need. */
    Set<String> imports() {
        return imports;
    }
}
