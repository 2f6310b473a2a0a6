package dev.defrost.definitions.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.defrost.definitions.Construct;
import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.Parameter;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.definitions.file.AlwaysPresentFile;
import dev.defrost.definitions.file.HandKept;
import dev.defrost.definitions.file.InjectedFile;
import dev.defrost.definitions.read.DefinitionsReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is kept by hand names only what the models have. */
class HandKeptTest {
    private static final Definitions BUNDLED = DefinitionsReader.bundled();

    @Test
    void injectedConstructsFitTheirResource() {
        for (InjectedFile.Entry entry : HandKept.injected().resources()) {
            ResourceDefinition resource = BUNDLED.service(entry.service()).resource(entry.resource());
            List<String> identifiers = resource.identifiers().stream().map(Construct.Identifier::modelName).toList();
            for (Construct.Injected construct : entry.constructs()) {
                assertThat(construct.parameters()).as(construct.name()).extracting(Parameter::value).isSubsetOf(identifiers);
            }
        }
    }

    @Test
    void iamActionsAndPrefixesAreOfKnownOperations() {
        assertThat(BUNDLED.names()).containsAll(HandKept.names().iamPrefixes().keySet());
        HandKept.names().iamActions().forEach((service, actions) -> actions.keySet().forEach(
                operation -> assertThat(BUNDLED.service(service).operation(operation)).as(operation).isNotNull()));
    }

    @Test
    void noFactIsStatedTwice() {
        Set<String> seen = new HashSet<>();
        for (AlwaysPresentFile.Entry entry : HandKept.alwaysPresent().entries()) {
            entry.members().forEach(member -> assertThat(
                    seen.add(entry.service() + ":" + entry.operation() + ":" + entry.path() + ":" + member))
                    .as("%s is stated once", entry).isTrue());
        }
    }

    @Test
    void alwaysPresentMembersExist() {
        Installation installation = new Installation(InstalledBoto3.folder());
        for (AlwaysPresentFile.Entry entry : HandKept.alwaysPresent().entries()) {
            ServiceDefinition service = BUNDLED.service(entry.service());
            assertThat(service.operation(entry.operation())).as("%s", entry).isNotNull();
            JsonNode model = installation.service(entry.service(), service.apiVersion(), new HashMap<>());
            String output = model.path("operations").path(entry.operation()).path("output").path("shape").asText();
            Set<String> members = new HashSet<>();
            model.path("shapes").path(shapeAt(model, output, entry.path())).path("members").fieldNames()
                    .forEachRemaining(members::add);
            assertThat(members).as("%s", entry).containsAll(entry.members());
        }
    }

    /** The shape at a path of names and {@code []}; a JMESPath that joins lists stands for the first of them. */
    private static String shapeAt(JsonNode model, String shape, String path) {
        String at = path.startsWith("[") ? path.substring(1, path.indexOf(',')) + "[]" : path;
        String current = shape;
        for (String step : at.isEmpty() ? new String[0] : at.split("\\.")) {
            String name = step.replace("[]", "");
            current = model.path("shapes").path(current).path("members").path(name).path("shape").asText();
            if (step.endsWith("[]")) {
                current = model.path("shapes").path(current).path("member").path("shape").asText();
            }
        }
        return current;
    }
}
