package dev.defrost.recipes.java;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Fills the templates of the facts. {@code {x}} is a placeholder; {@code [..]} is left out if an argument in it is the
 * literal null;
 * {@code @{ k=>v;;e }@} is a map; {@code ~} is where a line may break.
 */
final class Template {
    private final Function<String, String> placeholder;
    private final Function<Integer, Boolean> isNull;
    private final Function<List<Value.Entry>, String> map;
    private final Function<String, List<Value.Entry>> entries;

    Template(Function<String, String> placeholder, Function<Integer, Boolean> isNull, Function<List<Value.Entry>, String> map,
            Function<String, List<Value.Entry>> entries) {
        this.placeholder = placeholder;
        this.isNull = isNull;
        this.map = map;
        this.entries = entries;
    }

    String fill(String template) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < template.length()) {
            char c = template.charAt(i);
            if (template.startsWith("@{", i)) {
                int end = template.indexOf("}@", i);
                out.append(map.apply(mapEntries(template.substring(i + 2, end))));
                i = end + 2;
            } else if (c == '{') {
                int end = template.indexOf('}', i);
                out.append(placeholder.apply(template.substring(i + 1, end)));
                i = end + 1;
            } else if (c == '[') {
                int end = template.indexOf(']', i);
                String optional = template.substring(i + 1, end);
                out.append(hasNull(optional) ? "" : fill(optional));
                i = end + 1;
            } else {
                out.append(c == '~' ? Layout.CUT : c);
                i++;
            }
        }
        return out.toString();
    }

    private boolean hasNull(String template) {
        int open = template.indexOf('{');
        return open >= 0 && Character.isDigit(template.charAt(open + 1)) && isNull.apply(template.charAt(open + 1) - '0');
    }

    private List<Value.Entry> mapEntries(String inside) {
        List<Value.Entry> found = new ArrayList<>();
        for (String part : inside.isEmpty() ? new String[0] : inside.split(";;")) {
            int arrow = part.indexOf("=>");
            if (arrow < 0) {
                found.addAll(entries.apply(part.substring(1, part.length() - 1)));
            } else {
                found.add(new Value.Entry(fill(part.substring(0, arrow)), fill(part.substring(arrow + 2))));
            }
        }
        return found;
    }
}
