package dev.defrost.cli.notebook;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What IPython adds to Python: {@code %magic}, {@code !command} and {@code name?}. */
final class Magics {
    private static final Pattern ASSIGNED = Pattern.compile("[\\w.,*\\[\\]'\" ]+=\\s*(?=[%!])");
    private static final Pattern HELP = Pattern.compile("\\?{0,2}[\\w.*]+\\?{0,2}\\s*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern MAGIC_NAME = Pattern.compile("%{1,2}(\\w+)");
    /** Cells of these run the Python below as it stands, once. */
    private static final Set<String> PYTHON_CELLS = Set.of("time", "capture");
    /** These may read or bind any name of the notebook. */
    private static final Set<String> ALL_NAMES = Set.of(
            "run", "store", "reset", "reset_selective", "xdel", "pylab", "who", "who_ls", "whos", "macro", "rerun", "recall", "load", "cython",
            "pycat", "psearch", "debug", "pdb");
    private static final Set<String> KEYWORDS = Set.of(
            "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
            "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
            "return", "try", "while", "with", "yield");

    private Magics() {}

    /** A magic and the call that stands for it. */
    record Magic(String text, String call) {}

    /** Whether what follows the first line of a cell with this magic is Python. */
    static boolean leavesPython(String source) {
        Matcher name = MAGIC_NAME.matcher(source);
        return name.lookingAt() && PYTHON_CELLS.contains(name.group(1));
    }

    /** Where in the line that starts here a magic starts; -1 when it is Python. */
    static int start(String source, int lineStart) {
        int end = source.indexOf('\n', lineStart);
        String line = source.substring(lineStart, end < 0 ? source.length() : end);
        int indent = line.length() - line.stripLeading().length();
        String code = line.strip();
        if (code.startsWith("%") || code.startsWith("!") || (code.contains("?") && HELP.matcher(code).matches())) {
            return lineStart + indent;
        }
        Matcher assigned = ASSIGNED.matcher(line);
        return assigned.lookingAt() ? lineStart + assigned.end() : -1;
    }

    /** @param id tells it from the other magics of the notebook */
    static Magic of(String text, String id, Set<String> names) {
        Set<String> mentioned = new LinkedHashSet<>();
        Matcher magic = MAGIC_NAME.matcher(text);
        if (magic.lookingAt() && ALL_NAMES.contains(magic.group(1))) {
            mentioned.add("globals()");
        }
        names(text).stream().filter(names::contains).forEach(mentioned::add);
        return new Magic(text, "_magic_" + id + "_(" + String.join(", ", mentioned) + ")");
    }

    /** All words that may be names. */
    static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            if (!KEYWORDS.contains(name.group())) {
                names.add(name.group());
            }
        }
        return names;
    }
}
