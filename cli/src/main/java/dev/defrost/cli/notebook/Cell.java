package dev.defrost.cli.notebook;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A code cell.
 *
 * @param number its place among all cells of the notebook, from 1
 * @param pieces the JSON strings that its source consists of
 * @param listed whether they stand in a list; otherwise there is one
 */
record Cell(int number, List<Piece> pieces, boolean listed) {
    /** A JSON string with its quotes, from {@code start} to {@code end} of the notebook's text, and what it stands for. */
    record Piece(int start, int end, String value) {}

    String source() {
        return pieces.stream().map(Piece::value).collect(Collectors.joining());
    }

    /** Where a character of the source stands in the notebook's text; its end stands behind the last string. */
    int offsetInFile(String json, int offset) {
        int left = offset;
        for (Piece piece : pieces) {
            if (left < piece.value().length()) {
                return JsonStrings.offset(json, piece.start(), left);
            }
            left -= piece.value().length();
        }
        return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end() - 1;
    }
}
