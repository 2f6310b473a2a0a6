package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.syntax.Expr;

/** What a program does with a part of a response that stays typed. */
sealed interface ResponseUse {
    /** Its size, its presence, its keys or its place in memory is asked for, not its values. */
    record Shape(Expr expr, ResponsePart part) implements ResponseUse {}

    /** It goes into another request as it is. */
    record Typed(Expr expr, ResponsePart part) implements ResponseUse {}

    /** It is turned into Python values here. */
    record Converted(Expr expr, ResponsePart part) implements ResponseUse {}

    /** A variable holds it. */
    record Held(Definition definition, Expr source, ResponsePart part) implements ResponseUse {}

    /** The whole response is converted at the call. */
    record AtCall(Expr.Call call) implements ResponseUse {}
}
