package dev.defrost.definitions.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.defrost.definitions.Construct;
import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.file.DefinitionFiles;
import dev.defrost.definitions.read.DefinitionsReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names of constructs, which are properties, arguments of injected methods, and how an object shows itself, against the classes that boto3 makes. */
class MembersTest {
    @Test
    void everyMemberOfEveryClassIsAConstructAndTheOtherWayRound() {
        JsonNode actual = DefinitionFiles.tree(
                InstalledBoto3.run("src/test/python/members.py").getBytes(StandardCharsets.UTF_8), "members.py");
        Definitions definitions = DefinitionsReader.fromBoto3(InstalledBoto3.folder());
        assertThat(definitions.names()).containsExactlyElementsOf(() -> actual.fieldNames());
        definitions.services().forEach(service -> {
            assertThat(service.resources().keySet())
                    .containsExactlyInAnyOrderElementsOf(() -> actual.path(service.name()).fieldNames());
            service.resources().values().forEach(resource ->
                    assertThat(members(resource)).as(resource.qualifiedName())
                            .isEqualTo(members(actual.path(service.name()).path(resource.name()))));
        });
    }

    private static Map<String, String> members(JsonNode actual) {
        Map<String, String> members = new TreeMap<>();
        actual.properties().forEach(each -> members.put(each.getKey(), each.getValue().asText()));
        return members;
    }

    private static Map<String, String> members(ResourceDefinition resource) {
        Map<String, String> members = new TreeMap<>();
        for (Construct construct : resource.constructs()) {
            boolean property = construct instanceof Construct.Identifier || construct instanceof Construct.IdentifierAlias
                    || construct instanceof Construct.Attribute || construct instanceof Construct.Reference
                    || construct instanceof Construct.Collection;
            List<String> arguments = construct instanceof Construct.Injected injected ? injected.arguments() : List.of();
            members.put(construct.name(), property ? "property" : "method(" + String.join(", ", arguments) + ")");
        }
        members.put("__repr__", resource.qualifiedName() + IntStream.range(0, resource.identifiers().size())
                .mapToObj(i -> resource.identifiers().get(i).name() + "='" + (char) ('a' + i) + "'").collect(Collectors.joining(", ", "(", ")")));
        return members;
    }
}
