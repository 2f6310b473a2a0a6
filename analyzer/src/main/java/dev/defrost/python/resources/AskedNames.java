package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import java.util.List;
import java.util.regex.Pattern;

/** What is asked of {@code locals()}, {@code vars()} or {@code globals()}: all names, or only some that stand in the source. */
public final class AskedNames {
    private AskedNames() {}

    /**
     * Whether the result of the call may be asked for the name. {@code "{x}".format(**vars())} and {@code "%(x)s" % locals()} read what their text
     * holds; {@code "x" in locals()}, {@code locals()["x"]} and {@code locals().get("x")} one name; everything else may read all.
     */
    public static boolean mayHold(Expr.Call names, String name) {
        String format = format(names);
        if (format != null) {
            return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS).matcher(format).find();
        }
        String wanted = text(key(names));
        return wanted == null || wanted.equals(name);
    }

    /** The text that is filled in; null when the call is used for something else. */
    private static String format(Expr.Call names) {
        if (names.parent() instanceof Keyword keyword && keyword.name == null && keyword.parent() instanceof Expr.Call call
                && call.function instanceof Expr.Attribute method && method.name.equals("format")) {
            return text(method.value);
        }
        return names.parent() instanceof Expr.BinOp filled && filled.op.equals("%") && filled.right == names ? text(filled.left) : null;
    }

    private static Expr key(Expr.Call names) {
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

    private static String text(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? constant.value : null;
    }
}
