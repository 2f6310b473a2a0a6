package dev.defrost.definitions.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.defrost.definitions.DefinitionException;
import java.io.IOException;

/** JSON text to the records of this package and back. */
public final class DefinitionFiles {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();

    private DefinitionFiles() {}

    /** Reads a definition file; {@code name} stands for it in messages. */
    public static <T> T read(byte[] json, Class<T> type, String name) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonMappingException e) {
            throw new DefinitionException(name, pointer(e), firstLine(e), e);
        } catch (JsonProcessingException e) {
            throw new DefinitionException(name, "", "not JSON: " + firstLine(e) + position(e), e);
        } catch (IOException e) {
            throw new DefinitionException(name, "", "cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads any JSON file as a tree; {@code name} stands for it in messages. */
    public static JsonNode tree(byte[] json, String name) {
        return read(json, JsonNode.class, name);
    }

    /** The text of a definition file: stable, one fact a line. */
    public static String write(Object content) {
        return LinedJson.print(MAPPER.valueToTree(content));
    }

    private static String firstLine(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        return message.lines().findFirst().orElse(message);
    }

    private static String position(JsonProcessingException e) {
        return e.getLocation() == null
                ? "" : " (line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ")";
    }

    private static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            String name = step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
