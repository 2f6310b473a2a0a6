package dev.defrost.definitions.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.defrost.definitions.file.DefinitionFiles;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenameMapTest {
    @Test
    void theFirstCategoryKeepsTheName() {
        RenameMap renames = renames("""
                {"load": {}, "identifiers": [{"name": "Name"}], "actions": {"Load": {}, "Name": {}, "Tags": {}},
                 "hasMany": {"Tags": {}, "Users": {}}, "waiters": {"Ready": {}}}""", """
                {"Users": {"resource": {"identifiers": [{"source": "data"}]}}, "Tags": {"resource": {"identifiers": []}}}""", """
                {"Name": {}, "WaitUntilReady": {}, "Meta": {}, "Free": {}}""");
        assertThat(renames.of("identifier", "Name")).isEqualTo("name");
        assertThat(renames.of("action", "Load")).isEqualTo("load_action");
        assertThat(renames.of("action", "Name")).isEqualTo("name_action");
        assertThat(renames.of("action", "Tags")).isEqualTo("tags");
        assertThat(renames.ofPythonName("subresource", "Tags")).isEqualTo("Tags");
        assertThat(renames.of("reference", "Users")).isEqualTo("users");
        assertThat(renames.of("collection", "Tags")).isEqualTo("tags_collection");
        assertThat(renames.of("collection", "Users")).isEqualTo("users_collection");
        assertThat(renames.of("waiter", "WaitUntilReady")).isEqualTo("wait_until_ready");
        assertThat(renames.of("attribute", "WaitUntilReady")).isEqualTo("wait_until_ready_attribute");
        assertThat(renames.of("attribute", "Meta")).isEqualTo("meta_attribute");
        assertThat(renames.of("attribute", "Free")).isEqualTo("free");
    }

    @Test
    void reloadIsNotReserved() {
        assertThat(renames("{\"load\": {}}", "{}", "{\"Reload\": {}}").of("attribute", "Reload")).isEqualTo("reload");
    }

    @Test
    void twoCollisionsAreAnError() {
        assertThatThrownBy(() -> renames("{\"actions\": {\"NameAttribute\": {}, \"Name\": {}}}", "{}", "{\"Name\": {}}"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("name_attribute");
    }

    private static RenameMap renames(String resource, String has, String members) {
        return new RenameMap(json(resource), json(has), json(members), new PythonNames(Map.of()));
    }

    private static JsonNode json(String text) {
        return DefinitionFiles.tree(text.getBytes(StandardCharsets.UTF_8), "test");
    }
}
