package dev.defrost.definitions.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.file.DefinitionFiles;
import dev.defrost.definitions.read.DefinitionsReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All operations against the clients that boto3 really makes. */
class OperationsTest {
    @Test
    void everyClientMethodIsAnOperationAndTheOtherWayRound() {
        JsonNode actual = DefinitionFiles.tree(
                InstalledBoto3.run("src/test/python/operations.py").getBytes(StandardCharsets.UTF_8), "operations.py");
        Definitions definitions = DefinitionsReader.fromBoto3(InstalledBoto3.folder());
        definitions.services().forEach(service -> {
            assertThat(service.operations().stream().map(OperationDefinition::clientMethod))
                    .containsExactlyInAnyOrderElementsOf(() -> actual.path(service.name()).fieldNames());
            service.operations().forEach(operation -> assertThat(json(operation)).as(operation.name())
                    .isEqualTo(actual.path(service.name()).path(operation.clientMethod())));
        });
    }

    private static ObjectNode json(OperationDefinition operation) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("operation", operation.name());
        json.put("paginates", operation.paginator() != null);
        json.set("input", members(operation.input()));
        json.set("output", members(operation.output()));
        json.put("hasOutput", operation.hasOutput());
        return json;
    }

    private static ArrayNode members(List<OperationDefinition.Member> members) {
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        members.forEach(member -> texts.add(member.name() + ":" + member.type() + (member.required() ? "!" : "")));
        return texts;
    }
}
