package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.Parameter;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.recipes.python.text.Grouping;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Paths;
import dev.defrost.recipes.python.text.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Actions, loads, waiters and injected methods as client calls. */
final class Actions {
    private final Migration migration;
    private final Components components;

    Actions(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** {@code receiver.action(arguments)} as a call of the client. */
    String call(ParsedFile file, Expr.Call call, Expr receiver, ResourceDefinition owner, String operation, List<Parameter> parameters,
            ResourceGroup group) {
        OperationDefinition definition = migration.operation(owner, operation);
        Piece client = components.client(file, receiver);
        CallWriter writer = new CallWriter(migration, file, call);
        if (!EmptyArguments.areAll(migration, file, call.arguments, group)) {
            migration.block(group, BlockerCode.INEXPRESSIBLE, file, call, "actions take keyword arguments only; this call raises TypeError");
        }
        Map<String, String> built = build(file, receiver, parameters, given(call), group);
        Map<Node, String> written = new LinkedHashMap<>();
        call.arguments.forEach(empty -> written.put(empty, ""));
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        Set<String> top = new HashSet<>();
        parameters.forEach(parameter -> top.add(parameter.root()));
        if (definition.attributeValues() != null) {
            new DynamoDbRequests(migration, migration.service(owner), file, group, definition).convert(call, built, written, before, after);
        } else if (writer.hasSpread() && !built.isEmpty()) {
            return spread(file, client, definition, call, built);
        } else {
            built.forEach((name, code) -> before.add(name + "=" + code));
        }
        return writer.write(client.code() + "." + definition.clientMethod(), before, after, written::get);
    }

    /** With {@code **kwargs} of unknown contents the user's value must win over an identifier of the same name. */
    private String spread(ParsedFile file, Piece client, OperationDefinition definition, Expr.Call call, Map<String, String> built) {
        Layout layout = migration.layout(file);
        List<String> entries = new ArrayList<>();
        built.forEach((name, code) -> entries.add(layout.quoted(name) + ": " + code));
        for (Keyword keyword : call.keywords) {
            String value = migration.render(file, keyword.value);
            entries.add(keyword.name == null ? "**" + Grouping.operand(value) : layout.quoted(keyword.name) + ": " + value);
        }
        return client.code() + "." + definition.clientMethod() + "(**{" + String.join(", ", entries) + "})";
    }

    private static Set<String> given(Expr.Call call) {
        Set<String> names = new HashSet<>();
        call.keywords.forEach(keyword -> names.add(keyword.name));
        return names;
    }

    /** The parameters that the definition fills, those that the user gives left out: the user's value replaces them. */
    Map<String, String> build(ParsedFile file, Expr receiver, List<Parameter> parameters, Set<String> given, ResourceGroup group) {
        ParameterTree tree = new ParameterTree();
        List<String> effects = new ArrayList<>();
        for (Parameter parameter : parameters) {
            if (given.contains(parameter.root())) {
                continue;
            }
            switch (parameter.source()) {
                case IDENTIFIER -> {
                    Piece piece = components.piece(file, receiver, Component.identifier(parameter.value()));
                    if (piece.form() == Piece.Form.EFFECT) {
                        effects.add(parameter.value());
                    }
                    tree.put(parameter.target(), piece.code());
                }
                case STRING -> tree.put(parameter.target(), migration.layout(file).quoted(parameter.value()));
                case INTEGER -> tree.put(parameter.target(), parameter.value());
                case BOOLEAN -> tree.put(parameter.target(), parameter.value().equals("true") ? "True" : "False");
                case DATA -> tree.put(parameter.target(), ofData(file, receiver, parameter, group));
                case INPUT -> { }
            }
        }
        checkOrder(file, receiver, effects, group);
        return tree.parameters(migration.layout(file));
    }

    /** A member of the object's data, which boto3 loads when the action is called, behind its arguments. */
    private String ofData(ParsedFile file, Expr receiver, Parameter parameter, ResourceGroup group) {
        boolean called = receiver.parent() instanceof Expr.Attribute access && access.parent() instanceof Expr.Call call && call.function == access;
        ResourceDefinition type = Carriers.type(group);
        if (!called || type == null) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, receiver, "the request is filled from loaded data");
            return "None";
        }
        Expr.Attribute access = (Expr.Attribute) receiver.parent();
        for (Keyword keyword : ((Expr.Call) access.parent()).keywords) {
            if (!(keyword.value instanceof Expr.Constant) && !(keyword.value instanceof Expr.Name)) {
                migration.block(group, BlockerCode.EVALUATION_ORDER, file, keyword.value, "the data would be loaded before it");
            }
        }
        return new Attributes(migration, components).member(file, access, type, parameter.value(), group);
    }

    /** Expressions that may do something keep the order in which the object's constructor evaluated them. */
    private void checkOrder(ParsedFile file, Expr receiver, List<String> effects, ResourceGroup group) {
        ResourceDefinition type = Carriers.type(group);
        List<String> constructor = type == null ? List.of() : type.identifiers().stream().map(Construct.Identifier::modelName).toList();
        List<String> sorted = effects.stream().sorted(Comparator.comparingInt(constructor::indexOf)).toList();
        if (!sorted.equals(effects)) {
            migration.block(group, BlockerCode.EVALUATION_ORDER, file, receiver);
        }
    }

    /** A component of the resource that an action returns, where the call stands. */
    Piece result(ParsedFile file, Expr.Call call, Expr receiver, ResourceDefinition owner, Construct.Action action, Component component,
            ResourceGroup group) {
        if (component.equals(Component.CLIENT)) {
            return components.client(file, receiver);
        }
        if (migration.operation(owner, action.operation()).attributeValues() != null && action.result().path() == null) {
            return null;
        }
        if (component.equals(Component.DATA) && components.origins().of(call).isRequestList()) {
            return Piece.effect(new RequestLists(migration, components).elements(file, call, receiver, owner, action, group));
        }
        if (component.equals(Component.DATA)) {
            return Piece.effect(data(file, call, receiver, owner, action, group));
        }
        IdentifierSource source = components.origins().of(call).source(component.identifier());
        if (source == null) {
            return null;
        }
        return switch (source.source()) {
            case IDENTIFIER -> components.piece(file, receiver, Component.identifier(source.value()));
            case REQUEST_PARAMETER -> requestParameter(file, call, receiver, action, source.value(), component, group);
            case RESPONSE -> Piece.effect(performed(file, call, receiver, owner, action, group) + (staysWith(receiver)
                    ? "." + Components.pythonName(migration.sibling(owner, action.result().type()), component.identifier())
                    : Paths.subscripts(source.value(), migration.layout(file))));
            default -> null;
        };
    }

    /** The action itself: a client call, or what stands there when the object stays that the action makes forget its data. */
    String performed(ParsedFile file, Expr.Call call, Expr receiver, ResourceDefinition owner, Construct.Action action, ResourceGroup group) {
        return staysWith(receiver) ? migration.rewriter(file).renderInside(call)
                : call(file, call, receiver, owner, action.operation(), action.parameters(), group);
    }

    private boolean staysWith(Expr receiver) {
        ResourceGroup group = migration.group(receiver);
        return group != null && Kept.runsActions(group);
    }

    /**
     * Whether all that identifies the resource which the action answers with is known after the call. Where a parameter of the request is missing,
     * boto3 answers with an empty response, or raises AttributeError where the operation has none; where its own definition forgets an identifier
     * ({@code iam.create_signing_certificate}), it raises ValueError.
     */
    boolean namesResult(Expr.Call call, ResourceDefinition owner, Construct.Action action) {
        List<String> sources = action.result().identifiers().stream().map(IdentifierSource::target).toList();
        if (!migration.service(owner).resource(action.result().type()).identifiers().stream().allMatch(each -> sources.contains(each.modelName()))) {
            return false;
        }
        Set<String> given = given(call);
        action.parameters().forEach(parameter -> given.add(parameter.root()));
        return given.contains(null) || action.result().identifiers().stream()
                .filter(source -> source.source() == IdentifierSource.Source.REQUEST_PARAMETER)
                .allMatch(source -> given.contains(source.value().split("[\\[.]")[0]));
    }

    /** Whether none of the components is taken from the response, so that nothing would make the call. */
    boolean vanishes(Expr.Call call, Collection<Component> wanted) {
        Origins.Made made = components.origins().of(call);
        if (made == null || made.isListing() || made.isRequestList() && wanted.contains(Component.DATA)) {
            return false;
        }
        return wanted.stream().noneMatch(component -> component.equals(Component.DATA) && made.result().path() != null || component.kind() == Component.Kind.IDENTIFIER
                && made.source(component.identifier()) != null && made.source(component.identifier()).source() == IdentifierSource.Source.RESPONSE);
    }

    /** Identifiers that are taken from the request are written twice: in the call and beside it. */
    void checkRepeated(ParsedFile file, Expr.Call call, Collection<Component> wanted, ResourceGroup group) {
        for (Component component : wanted) {
            if (!components.piece(file, call, component).isRepeatable() && component.kind() == Component.Kind.IDENTIFIER) {
                migration.block(group, BlockerCode.EVALUATION_ORDER, file, call, "the identifier's expression would be evaluated twice");
            }
        }
    }

    private Piece requestParameter(ParsedFile file, Expr.Call call, Expr receiver, Construct.Action action, String path, Component identifier,
            ResourceGroup group) {
        for (Keyword keyword : call.keywords) {
            if (path.equals(keyword.name)) {
                return new RequestIdentifiers(migration, components).beside(file, call, keyword.value, identifier);
            }
        }
        for (Parameter parameter : action.parameters()) {
            if (parameter.target().equals(path) && parameter.source() == Parameter.Source.IDENTIFIER) {
                return components.piece(file, receiver, Component.identifier(parameter.value()));
            }
        }
        migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, call, "the identifier " + path + " is not visible in the request");
        return Piece.effect("None");
    }

    /** The response part that the returned resource carries: a list when the action returns several. */
    private String data(ParsedFile file, Expr.Call call, Expr receiver, ResourceDefinition owner, Construct.Action action, ResourceGroup group) {
        String code = performed(file, call, receiver, owner, action, group);
        String path = action.result().path();
        if (path == null) {
            migration.block(group, BlockerCode.LAZY_LOAD, file, call, "the returned resource carries no data");
            return code;
        }
        if (staysWith(receiver)) {
            return code + ".meta.data";
        }
        Layout layout = migration.layout(file);
        if (path.endsWith("[]") && Paths.lists(path) != null && Paths.lists(path).size() == 1) {
            return code + ".get(" + layout.quoted(Paths.lists(path).get(0)) + ", [])";
        }
        return code + Paths.subscripts(path, layout);
    }

    /** {@code receiver.wait_until_...(arguments)} as a client waiter; positional arguments are ignored by boto3. */
    String waiter(ParsedFile file, Expr.Call call, Expr receiver, Construct.Waiter waiter, ResourceGroup group) {
        Piece client = components.client(file, receiver);
        if (!call.arguments.isEmpty() || new CallWriter(migration, file, call).hasSpread()) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, call, "the waiter's arguments cannot be seen");
        }
        List<String> before = new ArrayList<>();
        build(file, receiver, waiter.parameters(), given(call), group).forEach((name, code) -> before.add(name + "=" + code));
        String name = migration.layout(file).quoted(waiter.waiter());
        return new CallWriter(migration, file, call).write(client.code() + ".get_waiter(" + name + ").wait", before, Map.of());
    }

    /** A method that boto3 injects and that calls a client method with identifiers filled in. */
    String injected(ParsedFile file, Expr.Call call, Expr receiver, Construct.Injected injected, ResourceGroup group) {
        Piece client = components.client(file, receiver);
        CallWriter writer = new CallWriter(migration, file, call);
        if (writer.hasSpread()) {
            migration.block(group, BlockerCode.DYNAMIC_REQUEST, file, call);
        }
        Map<Node, String> written = new LinkedHashMap<>();
        for (int i = 0; i < call.arguments.size() && i < injected.arguments().size(); i++) {
            Expr argument = call.arguments.get(i);
            written.put(argument, injected.arguments().get(i) + "=" + components.argumentCode(file, argument));
        }
        List<String> before = new ArrayList<>();
        build(file, receiver, injected.parameters(), given(call), group).forEach((name, code) -> before.add(name + "=" + code));
        return writer.write(client.code() + "." + injected.clientMethod(), before, written);
    }
}
