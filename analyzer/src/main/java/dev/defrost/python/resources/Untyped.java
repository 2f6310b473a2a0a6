package dev.defrost.python.resources;

import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.List;

/** Values that a mock of a resource takes and that DynamoDB has no type for: the migrated code could not send them. */
final class Untyped {
    private final ValueFlow flow;

    Untyped(ValueFlow flow) {
        this.flow = flow;
    }

    /** Why the calls that reach the test's mock may be given such a value; null when they are not, or it does not matter. */
    String why(ParsedFile test, ResourceDefinition type, List<Expr.Call> reached) {
        if (!Transformations.apply(flow.definitions().service(type.service()))) {
            return null;
        }
        if (test.module().descendants().stream().anyMatch(node -> node instanceof Expr.Constant number && number.kind == Expr.Kind.FLOAT)) {
            return "the test has a float, which DynamoDB does not take";
        }
        Expr.Call given = reached.stream().filter(call -> call.arguments.stream().anyMatch(this::holdsStandIn)
                || call.keywords.stream().anyMatch(keyword -> holdsStandIn(keyword.value))).findFirst().orElse(null);
        ParsedFile file = given == null ? null : flow.fileOf(given);
        return given == null ? null : file.path() + ":" + file.module().source.line(given.start) + " may be given another stand-in, which DynamoDB does not take";
    }

    private boolean holdsStandIn(Node node) {
        boolean[] found = {node instanceof Expr expr && flow.values(expr).stream().anyMatch(Value.StandIn.class::isInstance)};
        node.forEachChild(child -> found[0] = found[0] || holdsStandIn(child));
        return found[0];
    }
}
