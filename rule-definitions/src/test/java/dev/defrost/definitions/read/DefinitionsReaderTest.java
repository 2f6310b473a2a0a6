package dev.defrost.definitions.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.defrost.definitions.DefinitionException;
import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.file.Bundled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Definitions from a folder, and the messages for those that cannot be used. */
class DefinitionsReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsAFolder() throws IOException {
        write("sqs.json", sqs());
        Definitions definitions = DefinitionsReader.fromFolder(folder);
        assertThat(definitions.names()).containsExactly("sqs");
        assertThat(definitions.service("sqs").resource("Queue").construct("purge")).isNotNull();
        assertThat(definitions.service("s3")).isNull();
    }

    @Test
    void aServiceIsReadOnce() {
        Definitions definitions = DefinitionsReader.bundled();
        assertThat(definitions.service("dynamodb")).isSameAs(definitions.service("dynamodb"));
        assertThat(definitions.service("lambda")).isNull();
    }

    @Test
    void unknownConstruct() throws IOException {
        write("sqs.json", sqs().replaceFirst("\"construct\":\"action\"", "\"construct\":\"deed\""));
        refused("/resources/0/constructs/0", "deed");
    }

    @Test
    void missingMember() throws IOException {
        write("sqs.json", sqs().replaceFirst("\"operation\":\"CreateQueue\",", ""));
        refused("/resources/0/constructs/0/operation", "Missing required");
    }

    @Test
    void nullForARequiredMember() throws IOException {
        write("sqs.json", sqs().replaceFirst("\"operation\":\"CreateQueue\",", "\"operation\":null,"));
        refused("/resources/0/constructs/0", "operation is null");
    }

    @Test
    void unknownMember() throws IOException {
        write("sqs.json", sqs().replaceFirst("\"apiVersion\"", "\"colour\":\"red\",\"apiVersion\""));
        refused("/colour", "colour");
    }

    @Test
    void wrongType() throws IOException {
        write("sqs.json", sqs().replaceFirst("\"hasOutput\":(true|false)", "\"hasOutput\":\"perhaps\""));
        refused("/operations/0/hasOutput", "perhaps");
    }

    @Test
    void malformedMember() throws IOException {
        write("sqs.json", sqs().replaceFirst("\"QueueUrl:string!\"", "\"QueueUrl\""));
        refused("/operations/0/input/0", "Name:type");
    }

    @Test
    void danglingOperation() throws IOException {
        write("sqs.json", sqs().replaceFirst("\"operation\":\"CreateQueue\"", "\"operation\":\"CreateCue\""));
        refused("/resources/0/constructs/0/operation", "CreateCue");
    }

    @Test
    void danglingType() throws IOException {
        write("sqs.json", sqs().replaceFirst("\"type\":\"Queue\"", "\"type\":\"Cue\""));
        refused("/resources/0/constructs/0", "Cue");
    }

    @Test
    void notJson() throws IOException {
        write("sqs.json", "{\n \"service\": sqs\n}");
        assertThatThrownBy(() -> DefinitionsReader.fromFolder(folder)).isInstanceOf(DefinitionException.class)
                .hasMessageContaining(folder.resolve("sqs.json").toString()).hasMessageContaining("line 2");
    }

    @Test
    void emptyFile() throws IOException {
        write("sqs.json", "");
        refused("", "sqs.json");
    }

    @Test
    void wrongFileName() throws IOException {
        write("s3.json", sqs());
        assertThatThrownBy(() -> DefinitionsReader.fromFolder(folder)).isInstanceOf(DefinitionException.class)
                .hasMessageContaining("s3.json at /service");
    }

    @Test
    void emptyOrMissingFolder() {
        assertThatThrownBy(() -> DefinitionsReader.fromFolder(folder)).isInstanceOf(DefinitionException.class)
                .hasMessageContaining("no definition file");
        assertThatThrownBy(() -> DefinitionsReader.fromFolder(folder.resolve("none"))).isInstanceOf(DefinitionException.class)
                .hasMessageContaining("none");
        assertThatThrownBy(() -> DefinitionsReader.fromBoto3(folder)).isInstanceOf(DefinitionException.class)
                .hasMessageContaining("boto3/data");
    }

    private void refused(String pointer, String word) {
        assertThatThrownBy(() -> DefinitionsReader.fromFolder(folder))
                .isInstanceOfSatisfying(DefinitionException.class, e -> {
                    assertThat(e.file()).isEqualTo(folder.resolve("sqs.json").toString());
                    assertThat(e.pointer()).isEqualTo(pointer);
                    assertThat(e.getMessage()).contains(word).doesNotContain("dev.defrost").doesNotContain("\n");
                });
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String sqs() {
        return new String(Bundled.bytes("boto3/sqs.json"), StandardCharsets.UTF_8);
    }
}
