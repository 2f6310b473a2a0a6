package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Piece;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The components of a mock that a test passes where the program passes a resource: the mock itself is one of the client, and has whatever
 * identifiers and attributes it is asked for.
 */
final class PassedMocks {
    private final Migration migration;
    private final Components components;

    PassedMocks(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Whether the expression brings a mock, and no resource. */
    static boolean isOne(Migration migration, Expr expr) {
        Set<Value> values = migration.flow().values(expr);
        for (Value value : values) {
            if (!(value instanceof Value.StandIn)) {
                return false;
            }
        }
        return !values.isEmpty();
    }

    /** Keeps the group when a mock may be asked here for what only the service knows. */
    static void checkLoad(Migration migration, ParsedFile file, Expr receiver, ResourceGroup group) {
        if (migration.flow().values(receiver).stream().anyMatch(Value.StandIn.class::isInstance)) {
            migration.block(group, BlockerCode.MOCKED_IN_TESTS, file, receiver, "a test passes a mock, of which the program would load the attributes here");
        }
    }

    Piece piece(ParsedFile file, Expr mock, Component component, ResourceGroup group) {
        String code = migration.rewriter(file).renderInside(mock);
        Piece client = mock instanceof Expr.Name name ? Piece.name(code, new LinkedHashSet<>(file.defUse().reaching(name)))
                : new Piece(code, Piece.Form.PURE, Set.of());
        return switch (component.kind()) {
            case CLIENT -> client;
            case IDENTIFIER -> new Piece(code + "." + Components.pythonName(Carriers.type(group), component.identifier()), Piece.Form.READ, client.names());
            case DATA -> new Piece(data(file, mock, code, group), Piece.Form.READ, client.names());
        };
    }

    /** All that the program reads of the data that it is given. */
    private String data(ParsedFile file, Expr mock, String code, ResourceGroup group) {
        ResourceDefinition type = Carriers.type(group);
        Map<String, String> members = new LinkedHashMap<>();
        for (Construct.Identifier identifier : type.identifiers()) {
            if (components.isInData(Component.identifier(identifier.modelName()), group)) {
                members.put(components.origins().of(group).inElement(identifier.modelName()), identifier.name());
            }
        }
        for (Occurrence use : group.occurrences()) {
            if (use.context() instanceof Occurrence.Member member && type.construct(member.access().name) instanceof Construct.Attribute attribute) {
                members.put(attribute.member(), attribute.name());
            }
        }
        boolean plain = members.keySet().stream().allMatch(each -> each.matches("\\w+"))
                && !new DataStates(migration, components).isOneMember(type, group) && LoadKinds.ownKind(type) == null;
        if (members.isEmpty() || !plain) {
            migration.block(group, BlockerCode.MOCKED_IN_TESTS, file, mock, "a mock takes the place of what the program has loaded");
        }
        Layout layout = migration.layout(file);
        return members.entrySet().stream().map(each -> layout.quoted(each.getKey()) + ": " + code + "." + each.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
