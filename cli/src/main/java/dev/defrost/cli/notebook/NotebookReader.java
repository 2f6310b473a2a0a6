package dev.defrost.cli.notebook;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the JSON of a Jupyter notebook, with the place of every line of code in it. */
public final class NotebookReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int OLDEST = 4;

    private final List<Cell> cells = new ArrayList<>();
    private String language = "python";
    private int format;
    private boolean hasCells;

    private NotebookReader() {}

    /** What a file turned out to be. */
    public sealed interface Result {}

    /** A notebook with Python code. */
    public record Python(Notebook notebook) implements Result {}

    /** A notebook of another language. */
    public record OtherLanguage() implements Result {}

    /** No notebook, or one that is too old; line and column are 0 where they mean nothing. */
    public record Broken(String message, int line, int column) implements Result {}

    /** Reads the text of an {@code .ipynb} file. */
    public static Result read(String json) {
        NotebookReader reader = new NotebookReader();
        try (JsonParser parser = MAPPER.getFactory().createParser(json)) {
            reader.notebook(parser);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            return new Broken("it is not JSON: " + e.getOriginalMessage(), place == null ? 0 : place.getLineNr(),
                    place == null ? 0 : place.getColumnNr());
        } catch (IOException e) {
            return new Broken("it cannot be read: " + e.getMessage(), 0, 0);
        }
        if (!reader.hasCells) {
            return new Broken(reader.format > 0 && reader.format < OLDEST
                    ? "it is a notebook of format " + reader.format + "; save it with a current Jupyter" : "it is not a notebook", 0, 0);
        }
        return reader.language.startsWith("python") || reader.language.startsWith("ipython")
                ? new Python(new Notebook(json, reader.cells)) : new OtherLanguage();
    }

    private void notebook(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("cells") && value == JsonToken.START_ARRAY) {
                hasCells = true;
                cells(parser);
            } else if (name.equals("metadata")) {
                language(parser.readValueAsTree());
            } else if (name.equals("nbformat")) {
                format = parser.getValueAsInt();
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            hasCells = false;
        }
    }

    private void language(JsonNode metadata) {
        String told = metadata.at("/language_info/name").asText(metadata.at("/kernelspec/language").asText(""));
        if (!told.isEmpty()) {
            language = told.toLowerCase(Locale.ROOT);
        }
    }

    private void cells(JsonParser parser) throws IOException {
        int number = 0;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            number++;
            boolean code = false;
            List<Cell.Piece> pieces = List.of();
            boolean listed = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("cell_type")) {
                    code = "code".equals(parser.getValueAsString());
                } else if (name.equals("source")) {
                    listed = value == JsonToken.START_ARRAY;
                    pieces = pieces(parser);
                } else {
                    parser.skipChildren();
                }
            }
            if (code) {
                cells.add(new Cell(number, pieces, listed));
            }
        }
    }

    private static List<Cell.Piece> pieces(JsonParser parser) throws IOException {
        List<Cell.Piece> pieces = new ArrayList<>();
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            pieces.add(piece(parser));
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    pieces.add(piece(parser));
                } else {
                    parser.skipChildren();
                }
            }
        }
        return pieces;
    }

    private static Cell.Piece piece(JsonParser parser) throws IOException {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        String value = parser.getText();
        return new Cell.Piece(start, (int) parser.currentLocation().getCharOffset(), value);
    }
}
