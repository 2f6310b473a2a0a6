package dev.defrost.cli.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Compares the HTTP requests of a test, which are recorded on demand. */
final class WireComparison {
    private static final List<String> PARTS = List.of("method", "url", "headers", "body", "length");

    private WireComparison() {}

    /** The first requests that differ, before and after; empty when all are the same. */
    static Optional<List<String>> difference(TestRun before, TestRun after) {
        List<JsonNode> old = before.wire();
        List<JsonNode> now = after.wire();
        for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
            String one = i < old.size() ? describe(old.get(i)) : "no request";
            String other = i < now.size() ? describe(now.get(i)) : "no request";
            if (!one.equals(other) && Noise.explains(one, other, 0, 0) == null) {
                return Optional.of(List.of(one, other));
            }
        }
        return Optional.empty();
    }

    private static String describe(JsonNode request) {
        StringBuilder out = new StringBuilder();
        for (String part : PARTS) {
            JsonNode value = request.path(part);
            out.append(out.length() == 0 ? "" : " ").append(value.isTextual() ? value.asText() : value.toString());
        }
        return out.toString();
    }
}
