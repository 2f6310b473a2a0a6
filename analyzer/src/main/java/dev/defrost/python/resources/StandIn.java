package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import java.util.List;

/**
 * A mock that takes the place of a group's resource in a test, with all that the test does with it: it can take the place of the client that
 * the migrated code has instead.
 *
 * @param message what names the test and what it replaces
 * @param patch the call that puts the mock in its place, or makes the one that is passed
 * @param target the string that says what is replaced; null when the mock is passed
 * @param place where the mock is put
 * @param reached the calls of the resource's methods that may run while the mock is there
 * @param unanswered those of them for which the test may not have set an answer
 * @param answers what the test makes the mock answer
 * @param checks the calls that the test asks the mock for
 * @param methods the mock's methods, wherever the test names them
 * @param holders expressions of the test that hold the mock, and what holds it when it stands for a client
 * @param dropped statements of the test that prepare what is not there any more
 */
public record StandIn(ParsedFile test, Expr.Call patch, String message, Expr.Constant target, Place place, List<Expr.Call> reached,
        List<Expr.Call> unanswered, List<Answer> answers, List<Check> checks, List<Expr.Attribute> methods, List<Holder> holders, List<Stmt> dropped) {
    /** Where the mock is put. */
    public enum Place {
        /** Into the variable that holds the resource. */
        VARIABLE,
        /** Into {@code boto3.resource}. */
        CREATION,
        /** Into the name {@code boto3} of a module. */
        MODULE,
        /** Nowhere: the test passes it where the program passes the resource. */
        PASSED
    }

    /** {@code mock.method.return_value = value}, or {@code side_effect}. */
    public record Answer(Expr.Attribute method, Expr value, boolean isSideEffect) {}

    /** {@code mock.method.assert_called_with(...)} and the like. */
    public record Check(Expr.Attribute method, Expr.Call call) {}

    /** An expression, and what it is written as. */
    public record Holder(Expr expr, String code) {}
}
