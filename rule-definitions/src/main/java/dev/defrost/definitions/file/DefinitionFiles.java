package dev.defrost.definitions.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.defrost.definitions.DefinitionException;
import java.io.IOException;
import java.util.regex.Pattern;

/** JSON text to the records of this package and back. */
public final class DefinitionFiles {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();
    private static final Pattern JAVA_NAME = Pattern.compile("\\bdev\\.defrost\\.(?:\\w+[.$])*");

    private DefinitionFiles() {}

    /** Reads a definition file; {@code name} stands for it in messages. */
    public static <T> T read(byte[] json, Class<T> type, String name) {
        return reported(name, () -> {
            try (JsonParser parser = new NullRefusingParser(MAPPER.createParser(json))) {
                return MAPPER.readValue(parser, type);
            }
        });
    }

    /** Reads any JSON file as a tree; {@code name} stands for it in messages. */
    public static JsonNode tree(byte[] json, String name) {
        return reported(name, () -> MAPPER.readTree(json));
    }

    /** The text of a definition file: stable, one fact a line. */
    public static String write(Object content) {
        return LinedJson.print(MAPPER.valueToTree(content));
    }

    private static <T> T reported(String name, Reading<T> reading) {
        try {
            return reading.run();
        } catch (JsonMappingException e) {
            throw new DefinitionException(name, pointer(e), firstLine(e), e);
        } catch (JsonProcessingException e) {
            throw new DefinitionException(name, "", "malformed JSON: " + firstLine(e) + position(e), e);
        } catch (IOException e) {
            throw new DefinitionException(name, "", "cannot be read: " + e.getMessage(), e);
        }
    }

    /** Jackson's words without Java's names, which mean nothing to a user. */
    private static String firstLine(JsonProcessingException e) {
        String message = e instanceof ValueInstantiationException && e.getCause() != null
                ? e.getCause().getMessage() : e.getOriginalMessage();
        return JAVA_NAME.matcher(message.lines().findFirst().orElse(message)).replaceAll("");
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

    private interface Reading<T> {
        T run() throws IOException;
    }

    /** No definition says null: what has no value is left out. */
    private static final class NullRefusingParser extends JsonParserDelegate {
        NullRefusingParser(JsonParser parser) {
            super(parser);
        }

        @Override
        public JsonToken nextToken() throws IOException {
            JsonToken token = super.nextToken();
            if (token == JsonToken.VALUE_NULL) {
                throw new JsonParseException(this, currentName() + " is null; leave out what has no value");
            }
            return token;
        }
    }
}
