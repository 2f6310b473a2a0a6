package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is asked of {@code locals()}, {@code vars()} or {@code globals()}: all names, or only some that stand in the source. */
public final class AskedNames {
    /** What stands in a replacement field of {@code str.format}, nested ones included; in doubled braces, too. */
    private static final Pattern FIELD = Pattern.compile("\\{[^}]*");
    private static final Pattern MAPPING_KEY = Pattern.compile("%\\([^)]*");

    private final SpreadNames spread;

    public AskedNames(ValueFlow flow) {
        this.spread = new SpreadNames(flow);
    }

    /**
     * Whether the result of the call may be asked for the name. {@code "{x}".format(**vars())} and {@code "%(x)s" % locals()} read what their text
     * holds; {@code "x" in locals()}, {@code locals()["x"]} and {@code locals().get("x")} one name; a function of the project that the names
     * are spread into what its body asks for; everything else may read all.
     */
    public boolean mayHold(Expr.Call names, String name) {
        Set<String> asked = asked(names);
        return asked == null || asked.stream().anyMatch(text -> mentions(text, name));
    }

    private static boolean mentions(String text, String name) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS).matcher(text).find();
    }

    /** Texts that hold every name that is asked for; null when all may be. */
    private Set<String> asked(Expr.Call names) {
        if (names.parent() instanceof Expr.BinOp filled && filled.op.equals("%") && filled.right == names && text(filled.left) != null) {
            return parts(MAPPING_KEY, text(filled.left));
        }
        String key = text(key(names));
        if (key != null) {
            return Set.of(key);
        }
        return names.parent() instanceof Keyword keyword && keyword.name == null ? spread.asked(keyword) : null;
    }

    /** What a dict is asked for by {@code "x" in names}, {@code names["x"]} and {@code names.get("x")}; null where it is used otherwise. */
    static Expr key(Expr names) {
        if (names.parent() instanceof Expr.Compare compare && compare.comparators.size() == 1 && compare.comparators.get(0) == names
                && List.of("in", "not in").contains(compare.ops.get(0))) {
            return compare.left;
        }
        if (names.parent() instanceof Expr.Subscript subscript && subscript.value == names) {
            return subscript.index;
        }
        return names.parent() instanceof Expr.Attribute method && method.name.equals("get") && method.parent() instanceof Expr.Call get
                && get.function == method && !get.arguments.isEmpty() ? get.arguments.get(0) : null;
    }

    /** The parts of a text for {@code str.format} that may name what it shows. */
    static Set<String> fields(String format) {
        return parts(FIELD, format);
    }

    private static Set<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    static String text(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? constant.value : null;
    }
}
