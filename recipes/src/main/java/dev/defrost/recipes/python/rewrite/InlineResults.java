package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.Parameter;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.recipes.python.text.Layout;
import java.util.List;

/** Resources that an action returns and that are used at once: {@code parent.create(...).name}. The call is made, asked for or not. */
final class InlineResults {
    private final Migration migration;
    private final Components components;

    InlineResults(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Sees to the call where nothing that its response holds is asked for: it goes in front of its statement. */
    void rewrite(ResourceGroup made, ParsedFile file, Expr.Call call, Expr receiver, ResourceDefinition type, Construct.Action action) {
        if (isAsked(call)) {
            return;
        }
        if (asked(call) instanceof Construct.SubResource sub && sub.identifiers().stream()
                .anyMatch(each -> each.source() == IdentifierSource.Source.IDENTIFIER && isInResponse(components.origins().of(call), each.value()))) {
            migration.block(made, BlockerCode.EVALUATION_ORDER, file, call, "the answer to this call names what is made from it");
            return;
        }
        if (!new Hoists(migration, components).mayHoist(file, call)) {
            if (!isIdentifier(call)) {
                migration.block(made, BlockerCode.EVALUATION_ORDER, file, call);
            }
            return;
        }
        int start = Hoists.statementOf(call).start;
        Layout layout = migration.layout(file);
        migration.rewriter(file).insertOnce(call, start, code(made, file, call, receiver, type, action) + layout.newline() + layout.indentOf(start));
        checkRepeated(made, file, call);
    }

    /** The code of an identifier that is read from {@code receiver}, with the call that makes the receiver when nothing else makes it. */
    String identifier(ParsedFile file, Expr receiver, String code) {
        if (!(receiver instanceof Expr.Call call) || new Hoists(migration, components).mayHoist(file, call) || migration.group(call) == null) {
            return code;
        }
        for (Value callee : migration.flow().values(call.function)) {
            boolean vanishes = callee instanceof Value.Method method && method.construct() instanceof Construct.Action action
                    && action.result() != null && !isAsked(call);
            if (vanishes) {
                Value.Method method = (Value.Method) callee;
                ResourceGroup made = migration.group(call);
                checkRepeated(made, file, call);
                String request = code(made, file, call, ((Expr.Attribute) call.function).value, method.owner(), (Construct.Action) method.construct());
                return inBrackets(call.parent(), request + " and " + code);
            }
        }
        return code;
    }

    /** A response is a dict that is never empty, so {@code response and x} is x, after the call. */
    static String inBrackets(Node replaced, String code) {
        Node parent = replaced.parent();
        boolean separate = parent instanceof Expr.ListComp || parent instanceof Expr.SetComp || parent instanceof Expr.GeneratorExp
                || parent instanceof Expr.ListExpr || parent instanceof Expr.Call || parent instanceof Keyword
                || parent instanceof Comprehension clause && clause.iter == replaced;
        return separate ? code : "(" + code + ")";
    }

    private String code(ResourceGroup made, ParsedFile file, Expr.Call call, Expr receiver, ResourceDefinition type, Construct.Action action) {
        return new Actions(migration, components).call(file, call, receiver, type, action.operation(), action.parameters(), made);
    }

    private void checkRepeated(ResourceGroup made, ParsedFile file, Expr.Call call) {
        List<Component> identifiers = Carriers.type(made).identifiers().stream().map(each -> Component.identifier(each.modelName()))
                .filter(each -> !isInResponse(components.origins().of(call), each.identifier())).toList();
        new Actions(migration, components).checkRepeated(file, call, identifiers, made);
    }

    private boolean isIdentifier(Expr.Call call) {
        Construct construct = asked(call);
        return construct instanceof Construct.Identifier || construct instanceof Construct.IdentifierAlias;
    }

    /** Whether what is done with the resource needs something that only the response tells. */
    private boolean isAsked(Expr.Call call) {
        if (!(call.parent() instanceof Expr.Attribute)) {
            return true;
        }
        Origins.Made origin = components.origins().of(call);
        Construct construct = asked(call);
        if (construct instanceof Construct.Identifier identifier) {
            return isInResponse(origin, identifier.modelName());
        }
        if (construct instanceof Construct.IdentifierAlias alias) {
            return isInResponse(origin, alias.identifier());
        }
        if (construct instanceof Construct.Attribute || construct instanceof Construct.Reference || LoadKinds.isLoad(construct)) {
            return origin.result().path() != null || isLoadedBy(Carriers.type(migration.group(call)), origin);
        }
        List<Parameter> parameters = construct instanceof Construct.Action action ? action.parameters()
                : construct instanceof Construct.Waiter waiter ? waiter.parameters()
                : construct instanceof Construct.Injected injected ? injected.parameters()
                : construct instanceof Construct.Collection collection ? collection.parameters() : List.of();
        return parameters.stream().anyMatch(each -> each.source() == Parameter.Source.IDENTIFIER && isInResponse(origin, each.value()));
    }

    /** Whether the object's data is loaded by something that only the response tells. */
    private static boolean isLoadedBy(ResourceDefinition type, Origins.Made origin) {
        return type.load() != null && type.load().parameters().stream()
                .anyMatch(each -> each.source() == Parameter.Source.IDENTIFIER && isInResponse(origin, each.value()));
    }

    private Construct asked(Expr.Call call) {
        ResourceDefinition type = Carriers.type(migration.group(call));
        return type == null || !(call.parent() instanceof Expr.Attribute access) ? null : type.construct(access.name);
    }

    private static boolean isInResponse(Origins.Made origin, String identifier) {
        IdentifierSource source = origin == null ? null : origin.source(identifier);
        return source != null && source.source() == IdentifierSource.Source.RESPONSE;
    }
}
