package dev.defrost.definitions.generate;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** botocore's {@code xform_name}: CamelCase to the name in Python. */
final class PythonNames {
    private static final Pattern PLURAL_ACRONYM = Pattern.compile("[A-Z]{2,}s$");
    private static final Pattern FIRST_CAPITAL = Pattern.compile("(.)([A-Z][a-z]+)");
    private static final Pattern END_CAPITAL = Pattern.compile("([a-z0-9])([A-Z])");

    private final Map<String, String> exceptions;

    PythonNames(Map<String, String> exceptions) {
        this.exceptions = exceptions;
    }

    String of(String name) {
        if (name.contains("_")) {
            return name;
        }
        String exception = exceptions.get(name);
        if (exception != null) {
            return exception;
        }
        Matcher plural = PLURAL_ACRONYM.matcher(name);
        String split = plural.find()
                ? name.substring(0, plural.start()) + "_" + plural.group().toLowerCase(Locale.ROOT) : name;
        split = FIRST_CAPITAL.matcher(split).replaceAll("$1_$2");
        return END_CAPITAL.matcher(split).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
    }
}
