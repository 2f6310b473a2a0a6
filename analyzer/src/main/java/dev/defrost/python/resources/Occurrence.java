package dev.defrost.python.resources;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;

/** An expression that holds a resource-like value, and what becomes of the value there. */
public record Occurrence(ParsedFile file, Expr expr, Value value, Context context) {
    /** What becomes of the value. */
    public sealed interface Context {}

    /** A member is read from it. */
    public record Member(Expr.Attribute access) implements Context {}

    /** A function that the program sets on it is set or used. */
    public record Attached(Expr.Attribute access) implements Context {}

    /** It is called: the value is a method. */
    public record Called(Expr.Call call) implements Context {}

    /** The statement sets a name to it that nothing reads afterwards. */
    public record Unread(Stmt.Assign store) implements Context {}

    /** It moves into locations, or is part of an expression that does. */
    public record Moved() implements Context {}

    /** A loop, comprehension or builtin iterates over it. */
    public record Iterated() implements Context {}

    /** Its only use is that it is evaluated. */
    public record Discarded() implements Context {}

    /** It is asked whether there is a resource at all; {@code wholeTest} is the expression that asks. */
    public record Presence(Expr wholeTest) implements Context {}

    /** One element is taken by position. */
    public record Indexed(Expr.Subscript access) implements Context {}

    /** Only its text counts: {@code text} is the expression, f-string field or call that becomes the text. */
    public record Shown(Node text) implements Context {}

    /** It is compared with another resource of its type: only the identifiers of both count. */
    public record Compared(Expr other) implements Context {}

    /** It is a client, and a stubber of a test answers for it. */
    public record Stubbed(StubbedClient client) implements Context {}

    /** It leaves what can be followed. */
    public record Escape(BlockerCode code) implements Context {}
}
