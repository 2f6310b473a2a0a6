package dev.defrost.definitions.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.defrost.definitions.file.Bundled;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every definition file is what its schema says, and the schemas refuse what is wrong. */
class SchemaTest {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<String> services() {
        return Bundled.lines("boto3/services.txt").stream();
    }

    static Stream<String> rules() {
        return Bundled.lines("rules/rules.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void services(String service) {
        assertThat(errors("service", text("boto3/" + service + ".json"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rules(String rule) {
        assertThat(errors("rule", text("rules/" + rule + ".json"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"injected", "always-present", "names", "python-libraries", "boto3-code", "java-libraries"})
    void keptByHand(String name) {
        assertThat(errors(name, text(name + ".json"))).isEmpty();
    }

    @Test
    void refusesDocumentationText() {
        String with = text("boto3/sqs.json").replaceFirst("\"clientMethod\":", "\"documentation\":\"text\",\"clientMethod\":");
        assertThat(errors("service", with)).isNotEmpty();
    }

    @Test
    void refusesWhatIsUnknownOrMissing() {
        assertThat(errors("service", text("boto3/sqs.json").replaceFirst("\"construct\":\"action\"", "\"construct\":\"deed\"")))
                .isNotEmpty();
        assertThat(errors("rule", text("rules/DFR101.json").replace("\"severity\": \"warning\"", "\"severity\": \"grave\"")))
                .isNotEmpty();
        assertThat(errors("always-present", "{\"entries\": [{\"service\": \"s3\", \"operation\": \"ListObjects\"}]}"))
                .isNotEmpty();
        assertThat(errors("injected", text("injected.json").replaceFirst("batch-writer", "magic"))).isNotEmpty();
    }

    private static List<String> errors(String schema, String json) {
        return REGISTRY.getSchema(text("schema/" + schema + ".schema.json"), InputFormat.JSON)
                .validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    private static String text(String file) {
        return new String(Bundled.bytes(file), StandardCharsets.UTF_8);
    }
}
