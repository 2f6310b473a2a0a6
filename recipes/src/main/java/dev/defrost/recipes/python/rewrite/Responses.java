package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;

/**
 * What becomes of responses in an attempt, as whoever writes requests asks for it: some stay typed, and are turned into Python values where their
 * parts are used.
 */
interface Responses {
    /** Whether the call's response is not converted at the call. */
    boolean staysTyped(Expr.Call call);

    /** Whether the expression holds attribute values, where a request takes such. */
    boolean isTyped(Expr expr);

    /** The code of an expression without what stands around it: turned into Python values if that happens at it. */
    String code(ParsedFile file, Expr expr);

    /** Whether the file reads variables by their names as strings. */
    boolean readsNames(ParsedFile file);

    /** Whether another file of the program may read this module variable. */
    boolean isSeenOutside(ParsedFile file, String name);
}
