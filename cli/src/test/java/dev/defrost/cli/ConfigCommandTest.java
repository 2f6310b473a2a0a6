package dev.defrost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.defrost.cli.config.ConfigurationReader;
import dev.defrost.cli.report.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsShownReadsBackAsTheSame() throws IOException {
        CommandRunner runner = new CommandRunner(folder.toRealPath());
        runner.file("defrost.toml", """
                exclude = ["gen/"]
                ignore = ["DFR111"]
                strict = true
                format = "concise"
                [per-path-ignores]
                "tests/" = ["DFR1"]
                [severity]
                DFR104 = "error"
                """);
        String shown = runner.run("config", "show").out();
        assertThat(shown).startsWith("# from " + folder.toRealPath().resolve("defrost.toml") + "\ninclude = [\"*.py\", \"*.ipynb\"]\nexclude = [\"gen/\"]\n")
                .contains("select = []\n", "strict = true\n", "format = \"concise\"\n", "\"tests/\" = [\"DFR1\"]", "DFR104 = \"error\"");
        runner.file("defrost.toml", shown);
        assertThat(runner.run("config", "show").out()).isEqualTo(shown);
    }

    @Test
    void theSchemaKnowsTheKeysAndFormats() throws IOException {
        String schema = new CommandRunner(folder.toRealPath()).run("config", "schema").out();
        JsonNode properties = new ObjectMapper().readTree(schema).path("properties");
        assertThat(properties.fieldNames()).toIterable().containsExactlyElementsOf(ConfigurationReader.KEYS);
        List<String> formats = Arrays.stream(Format.values()).map(Format::toString).toList();
        assertThat(properties.path("format").path("enum")).extracting(JsonNode::asText).containsExactlyElementsOf(formats);
        assertThat(Path.of("../docs/defrost.schema.json")).hasContent(schema);
    }
}
