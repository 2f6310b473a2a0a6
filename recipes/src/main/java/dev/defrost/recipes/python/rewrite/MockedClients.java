package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.Parameter;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.StandIn;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.PyType;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.FileRewriter;
import dev.defrost.recipes.python.text.Removal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mocks of resources become mocks of the client: the patch names what the migrated code has, the methods have the client's names, what a test
 * asks for has the client's parameters, and what a mock answers is typed as DynamoDB's answers are.
 */
final class MockedClients {
    private final Migration migration;
    private final Components components;

    MockedClients(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    void rewrite(ResourceGroup group) {
        ResourceDefinition type = Carriers.type(group);
        for (StandIn standIn : group.standIns()) {
            boolean ofService = standIn.place() == StandIn.Place.CREATION || standIn.place() == StandIn.Place.MODULE;
            if (ofService && group.ancestors().stream().anyMatch(Kept::isKept)) {
                block(group, standIn, standIn.patch(), "the service resource stays");
                continue;
            }
            target(group, standIn);
            standIn.holders().forEach(holder -> migration.rewriter(standIn.test()).replace(holder.expr(), () -> holder.code()));
            standIn.dropped().forEach(statement -> migration.rewriter(standIn.test()).replace(statement, () -> Removal.MARK));
            for (Expr.Attribute method : standIn.methods()) {
                String name = operation(type, method).clientMethod();
                if (!name.equals(method.name)) {
                    migration.rewriter(standIn.test()).replace(method.end - method.name.length(), method.end, () -> name);
                }
            }
            standIn.answers().forEach(answer -> answer(group, standIn, type, answer));
            standIn.checks().forEach(check -> check(group, standIn, type, check));
            standIn.unanswered().forEach(call -> unanswered(group, standIn, type, call));
        }
    }

    private void block(ResourceGroup group, StandIn standIn, Node node, String why) {
        migration.block(group, BlockerCode.MOCKED_IN_TESTS, standIn.test(), standIn.patch(),
                standIn.message() + "; line " + standIn.test().module().source.line(node.start) + ": " + why);
    }

    private OperationDefinition operation(ResourceDefinition type, Expr.Attribute method) {
        return migration.operation(type, ((Construct.Action) type.construct(method.name)).operation());
    }

    // ---- what is replaced

    private void target(ResourceGroup group, StandIn standIn) {
        if (standIn.target() == null || standIn.place() == StandIn.Place.MODULE) {
            return;
        }
        String old = standIn.target().value;
        String prefix = old.substring(0, old.lastIndexOf('.') + 1);
        String quote = standIn.test().module().source.slice(standIn.target()).substring(0, 1);
        migration.rewriter(standIn.test()).replace(standIn.target(),
                () -> quote + prefix + (standIn.place() == StandIn.Place.CREATION ? "client" : variable(group, standIn)) + quote);
    }

    /** The variable that holds the client wherever the mock is reached. */
    private String variable(ResourceGroup group, StandIn standIn) {
        Set<String> names = new LinkedHashSet<>();
        for (Expr.Call call : standIn.reached()) {
            ParsedFile file = migration.flow().fileOf(call);
            String code = components.client(file, ((Expr.Attribute) call.function).value).code();
            names.add(isOwn(group, file, call, code) ? code : "");
        }
        String name = names.size() == 1 ? names.iterator().next() : "";
        if (!name.matches("[A-Za-z_]\\w*")) {
            block(group, standIn, standIn.patch(), "no variable of the module holds the client");
            return "";
        }
        return name;
    }

    /** Whether it is a variable of the module that only the migration fills: a new one, or that of the service resource. */
    private static boolean isOwn(ResourceGroup group, ParsedFile file, Expr.Call call, String name) {
        Variable known = file.scopes().scopeOf(call).lookup(name);
        return known == null || known == file.scopes().moduleScope().variable(name) && known.definitions().stream().allMatch(definition ->
                group.locations().contains(new Location.Var(definition))
                        || group.ancestors().stream().anyMatch(each -> each.locations().contains(new Location.Var(definition))));
    }

    // ---- what the mock answers

    private void unanswered(ResourceGroup group, StandIn standIn, ResourceDefinition type, Expr.Call call) {
        if (isConverted(type, call)) {
            block(group, standIn, standIn.patch(), "nothing is seen that " + ((Expr.Attribute) call.function).name + " answers");
        }
    }

    /** Whether the migrated program turns parts of this call's response into Python values. */
    private boolean isConverted(ResourceDefinition type, Expr.Call call) {
        OperationDefinition operation = operation(type, (Expr.Attribute) call.function);
        return operation.attributeValues() != null && !(call.parent() instanceof Stmt.ExprStmt)
                && operation.attributeValues().output().stream().anyMatch(path -> ConvertingCalls.isRequested(call, path));
    }

    private void answer(ResourceGroup group, StandIn standIn, ResourceDefinition type, StandIn.Answer answer) {
        OperationDefinition operation = operation(type, answer.method());
        List<Expr.Call> converted = standIn.reached().stream()
                .filter(call -> ((Expr.Attribute) call.function).name.equals(answer.method().name) && isConverted(type, call)).toList();
        if (converted.isEmpty()) {
            return;
        }
        if (!answer.isSideEffect()) {
            answerAnew(group, standIn, answer, converted);
        }
        List<Expr> all = answer.isSideEffect() && answer.value() instanceof Expr.ListExpr list ? list.elements : List.of(answer.value());
        for (Expr each : all) {
            if (!answer.isSideEffect() || !isError(each)) {
                response(group, standIn, operation, each);
            }
        }
    }

    /** A response that the program converts in place must be another one for each call. */
    private void answerAnew(ResourceGroup group, StandIn standIn, StandIn.Answer answer, List<Expr.Call> converted) {
        boolean alike = standIn.answers().stream().noneMatch(each -> each.method().name.equals(answer.method().name) && each.isSideEffect());
        boolean same = alike && !isRepeated(answer.value()) && isTheSameLater(standIn.test(), answer.value());
        FileRewriter rewriter = migration.rewriter(standIn.test());
        int end = answer.method().parent().end;
        rewriter.replace(end - "return_value".length(), end, () -> inPlace(converted) ? "side_effect" : "return_value");
        rewriter.replace(answer.value(), () -> {
            if (inPlace(converted) && !same) {
                block(group, standIn, answer.value(), "the mock gives the same answer again, which the program would have converted in place");
            }
            return (inPlace(converted) ? "lambda **_: " : "") + rewriter.renderInside(answer.value());
        });
    }

    private boolean inPlace(List<Expr.Call> converted) {
        return !converted.stream().allMatch(migration.responses()::staysTyped);
    }

    private static boolean isRepeated(Node node) {
        return node != null && (node instanceof Stmt.For || node instanceof Stmt.While || isRepeated(node.parent()));
    }

    /** Whether evaluating it at another time gives the same: literals, and names that are bound once. */
    private static boolean isTheSameLater(ParsedFile file, Node node) {
        if (node instanceof Expr.Name name) {
            Variable variable = file.scopes().resolve(name);
            return variable != null && variable.definitions().size() == 1;
        }
        if (node instanceof Expr.Call call) {
            return call.function instanceof Expr.Name made && made.id.equals("Decimal") && call.arguments.stream().allMatch(Expr.Constant.class::isInstance);
        }
        boolean[] same = {node instanceof Expr.Constant || node instanceof Expr.DictExpr || node instanceof Expr.ListExpr};
        node.forEachChild(child -> same[0] = same[0] && isTheSameLater(file, child));
        return same[0];
    }

    /** An exception that the mock raises, by what it is called. */
    private static boolean isError(Expr expr) {
        Expr named = expr instanceof Expr.Call call ? call.function : expr;
        String name = named instanceof Expr.Name plain ? plain.id : named instanceof Expr.Attribute attribute ? attribute.name : "";
        return name.matches("[A-Z]\\w*(Error|Exception|Interrupt|Exit)|Exception");
    }

    private void response(ResourceGroup group, StandIn standIn, OperationDefinition operation, Expr value) {
        if (!(value instanceof Expr.DictExpr dict) || dict.keys.stream().anyMatch(key -> !isText(key))) {
            block(group, standIn, value, "it is not seen what the mock answers");
            return;
        }
        for (int i = 0; i < dict.values.size(); i++) {
            String name = ((Expr.Constant) dict.keys.get(i)).value;
            Expr part = dict.values.get(i);
            List<String> paths = below(operation.attributeValues().output(), name);
            boolean empty = part instanceof Expr.DictExpr none && none.values.isEmpty() || part instanceof Expr.ListExpr list && list.elements.isEmpty();
            if (paths.isEmpty() || empty) {
                continue;
            }
            String why = inexact(standIn.test(), part);
            if (why != null) {
                block(group, standIn, part, why);
                return;
            }
            migration.rewriter(standIn.test()).replace(part, () -> {
                String code = new TypedStructures(migration, standIn.test(), Map.of(), null).write(part, paths);
                if (code == null) {
                    block(group, standIn, part, "it is not seen what the mock answers");
                }
                return String.valueOf(code);
            });
        }
    }

    private static List<String> below(List<String> paths, String name) {
        return paths.stream().filter(path -> path.equals(name) || path.startsWith(name) && "{[.".indexOf(path.charAt(name.length())) >= 0)
                .map(path -> path.substring(name.length())).toList();
    }

    private static boolean isText(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING;
    }

    /** Why the program would get another value out of DynamoDB's form of this one; null when it gets the same. */
    private String inexact(ParsedFile file, Expr value) {
        if (value instanceof Expr.DictExpr dict) {
            return dict.keys.stream().allMatch(MockedClients::isText) ? first(file, dict.values) : "it is not seen what the mock answers";
        }
        if (value instanceof Expr.ListExpr list) {
            return first(file, list.elements);
        }
        return switch (migration.types(file).typeOf(value)) {
            case STR, BOOL, NONE -> null;
            case DECIMAL -> new TypedValues(migration, file).isLiteralDecimal(value) ? null : "it is not seen which number the mock answers";
            case INT, FLOAT -> "DynamoDB answers with a Decimal, not with this number";
            default -> "it is not seen what the mock answers";
        };
    }

    private String first(ParsedFile file, List<Expr> values) {
        return values.stream().map(each -> inexact(file, each)).filter(each -> each != null).findFirst().orElse(null);
    }

    // ---- what the test asks the mock for

    private void check(ResourceGroup group, StandIn standIn, ResourceDefinition type, StandIn.Check check) {
        Construct.Action action = (Construct.Action) type.construct(check.method().name);
        OperationDefinition operation = operation(type, check.method());
        Expr.Call call = check.call();
        if (!call.arguments.isEmpty() || call.keywords.stream().anyMatch(keyword -> keyword.name == null)) {
            block(group, standIn, call, "the arguments are not all given by name");
            return;
        }
        if (operation.attributeValues() != null) {
            for (Keyword keyword : call.keywords) {
                boolean condition = operation.attributeValues().conditions().stream().anyMatch(each -> each.parameter().equals(keyword.name));
                boolean values = !below(operation.attributeValues().input(), keyword.name).isEmpty();
                if ((condition || values) && !isOfText(standIn.test(), keyword.value)) {
                    block(group, standIn, keyword, "only strings compare alike before and after they are typed");
                    return;
                }
            }
        }
        List<String> before = filled(group, standIn, type, action, call);
        migration.rewriter(standIn.test()).replace(call, () -> {
            List<String> after = new ArrayList<>();
            Map<Node, String> written = new LinkedHashMap<>();
            if (operation.attributeValues() != null) {
                new DynamoDbRequests(migration, migration.service(type), standIn.test(), group, operation).convert(call, Map.of(), written, List.of(), after);
            }
            String callee = migration.render(standIn.test(), call.function);
            return new CallWriter(migration, standIn.test(), call).write(callee, before, after, written::get);
        });
    }

    /** The parameters that the resource fills; where it is not seen with what, any value will do, as it did before. */
    private List<String> filled(ResourceGroup group, StandIn standIn, ResourceDefinition type, Construct.Action action, Expr.Call call) {
        List<String> filled = new ArrayList<>();
        Set<String> given = new HashSet<>();
        call.keywords.forEach(keyword -> given.add(keyword.name));
        for (Parameter parameter : action.parameters()) {
            if (given.contains(parameter.root()) || parameter.source() == Parameter.Source.INPUT) {
                continue;
            }
            if (parameter.source() != Parameter.Source.IDENTIFIER || !parameter.root().equals(parameter.target())) {
                block(group, standIn, call, "the resource fills " + parameter.root() + " by itself");
                return filled;
            }
            filled.add(parameter.root() + "=" + identifier(group, standIn, call, parameter.value()));
        }
        return filled;
    }

    private String identifier(ResourceGroup group, StandIn standIn, Expr.Call check, String identifier) {
        if (standIn.place() == StandIn.Place.PASSED) {
            Expr mock = ((Expr.Attribute) ((Expr.Attribute) check.function).value).value;
            return migration.render(standIn.test(), mock) + "." + Components.pythonName(Carriers.type(group), identifier);
        }
        Expr argument = group.origins().size() == 1 && group.origins().get(0) instanceof Expr.Call made
                ? components.argument(made, Component.identifier(identifier)) : null;
        return argument != null && isText(argument) ? migration.layout(standIn.test()).quoted(((Expr.Constant) argument).value) : any(standIn.test());
    }

    /** {@code ANY} of unittest.mock, by what the file has imported of it. */
    private String any(ParsedFile file) {
        for (Stmt statement : file.module().body) {
            if (statement instanceof Stmt.ImportFrom from && from.level == 0) {
                for (Alias alias : from.names) {
                    if ("unittest".equals(from.module) && alias.name.equals("mock")) {
                        return (alias.asName == null ? "mock" : alias.asName) + ".ANY";
                    }
                }
                boolean free = file.scopes().moduleScope().variable("ANY") == null && !file.module().source.slice(from).contains("\n");
                if ("unittest.mock".equals(from.module) && free && !from.names.get(0).name.equals("*")) {
                    Alias first = from.names.get(0);
                    migration.rewriter(file).replace(first, () -> "ANY, " + file.module().source.slice(first));
                    return "ANY";
                }
            }
        }
        return migration.imports(file).name("unittest.mock", "ANY");
    }

    /** Whether all values in it are strings, conditions included: numbers and booleans that are equal in Python are typed apart. */
    private boolean isOfText(ParsedFile file, Expr value) {
        if (value instanceof Expr.DictExpr dict) {
            return dict.keys.stream().allMatch(MockedClients::isText) && dict.values.stream().allMatch(each -> isOfText(file, each));
        }
        if (value instanceof Expr.ListExpr list) {
            return list.elements.stream().allMatch(each -> isOfText(file, each));
        }
        if (value instanceof Expr.Call call && call.keywords.isEmpty()) {
            boolean named = call.function instanceof Expr.Name
                    || call.function instanceof Expr.Attribute method && (method.value instanceof Expr.Name || isOfText(file, method.value));
            return named && !(call.function instanceof Expr.Name && call.arguments.isEmpty()) && call.arguments.stream().allMatch(each -> isOfText(file, each))
                    && isCondition(call);
        }
        if (value instanceof Expr.BinOp op) {
            return isOfText(file, op.left) && isOfText(file, op.right);
        }
        return migration.types(file).typeOf(value) == PyType.STR;
    }

    /** {@code Key("a").eq("b")}, and what it starts with. */
    private boolean isCondition(Expr.Call call) {
        Expr at = call;
        while (at instanceof Expr.Call || at instanceof Expr.Attribute) {
            if (at instanceof Expr.Call each && migration.flow().values(each.function).stream()
                    .anyMatch(value -> value instanceof Value.External external && external.name().startsWith("boto3.dynamodb.conditions."))) {
                return true;
            }
            at = at instanceof Expr.Call each ? each.function : ((Expr.Attribute) at).value;
        }
        return migration.types(migration.flow().fileOf(call)).typeOf(call) == PyType.STR;
    }
}
