package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import java.util.regex.Pattern;

/** {@code "{name}".format(**vars())} and {@code "%(name)s" % locals()}: of all names only those are read that the text holds. */
final class FormattedNames {
    private FormattedNames() {}

    /** The text that a call of {@code vars} or {@code locals} fills in; null when the call is used for something else. */
    static String format(Expr.Call names) {
        if (names.parent() instanceof Keyword keyword && keyword.name == null && keyword.parent() instanceof Expr.Call call
                && call.function instanceof Expr.Attribute method && method.name.equals("format")) {
            return text(method.value);
        }
        return names.parent() instanceof Expr.BinOp filled && filled.op.equals("%") && filled.right == names ? text(filled.left) : null;
    }

    private static String text(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? constant.value : null;
    }

    /** Whether a text may read the name: it stands there as a word. */
    static boolean mayRead(String format, String name) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS).matcher(format).find();
    }
}
