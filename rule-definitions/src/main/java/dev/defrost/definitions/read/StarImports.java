package dev.defrost.definitions.read;

import dev.defrost.definitions.file.Bundled;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What {@code from module import *} binds where the module is one of Python's standard library. */
public final class StarImports {
    private StarImports() {}

    /** The names that the module may give, whichever version of Python runs; no builtin is among them. Null for a module that is not known. */
    public static Set<String> of(String module) {
        return Known.NAMES.get(module);
    }

    /** Read when the first star import is met. */
    private static final class Known {
        private static final Map<String, Set<String>> NAMES = read();

        private static Map<String, Set<String>> read() {
            Map<String, Set<String>> names = new HashMap<>();
            for (String line : Bundled.lines("star-imports.txt")) {
                if (!line.startsWith("#")) {
                    int colon = line.indexOf(": ");
                    names.put(line.substring(0, colon), Set.of(line.substring(colon + 2).split(" ")));
                }
            }
            return Map.copyOf(names);
        }
    }
}
