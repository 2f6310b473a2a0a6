package dev.defrost.python.resources;

import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.definitions.read.Libraries;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import java.util.List;

/** What of {@code resource.meta.client} is the same in a client that converts no values. */
public final class PlainMembers {
    private PlainMembers() {}

    /** Whether this member of the client does the same for all that the program does with it. */
    public static boolean isSame(ParsedFile file, Expr.Attribute access, ServiceDefinition service) {
        OperationDefinition operation = service.operationOfMethod(access.name);
        return Libraries.boto3().isMemberWithoutCall(access.name) || isFact(access) || isHandler(file, access)
                || operation != null && operation.attributeValues() == null;
    }

    /** Whether {@code client.meta} is only asked for one of the facts. */
    public static boolean isFact(Expr.Attribute access) {
        return access.name.equals("meta") && access.parent() instanceof Expr.Attribute fact && fact.value == access && Libraries.boto3().isMetaMember(fact.name);
    }

    /**
     * {@code client.meta.events.register("needs-retry.dynamodb", handler)}: all calls of this client run it. What is unregistered is the program's own:
     * boto3's handlers have identifiers, which are given by keyword.
     */
    public static boolean isHandler(ParsedFile file, Expr.Attribute access) {
        boolean called = access.name.equals("meta") && access.parent() instanceof Expr.Attribute events && events.name.equals("events")
                && events.parent() instanceof Expr.Attribute method && method.value == events && method.parent() instanceof Expr.Call call && call.function == method
                && call.arguments.size() == 2 && call.keywords.isEmpty() && call.arguments.stream().noneMatch(Expr.Starred.class::isInstance);
        if (!called) {
            return false;
        }
        Expr.Attribute method = (Expr.Attribute) access.parent().parent();
        return method.name.equals("unregister") || method.name.equals("register") && isSameEvent(file, ((Expr.Call) method.parent()).arguments.get(0));
    }

    private static boolean isSameEvent(ParsedFile file, Expr event) {
        if (event instanceof Expr.Name name) {
            List<Definition> definitions = file.defUse().reaching(name);
            return !definitions.isEmpty() && definitions.stream().allMatch(each -> each.kind() == Definition.Kind.FOR
                    && each.statement() instanceof Stmt.For loop && loop.target == each.site() && areSameEvents(file, loop.iter));
        }
        return event instanceof Expr.Constant text && text.kind == Expr.Kind.STRING && Libraries.boto3().isOnTheWire(text.value.split("\\.", 2)[0]);
    }

    private static boolean areSameEvents(ParsedFile file, Expr display) {
        List<Expr> elements = display instanceof Expr.TupleExpr tuple ? tuple.elements : display instanceof Expr.ListExpr list ? list.elements : List.of();
        return !elements.isEmpty() && elements.stream().allMatch(each -> each instanceof Expr.Constant && isSameEvent(file, each));
    }
}
