package dev.defrost.cli.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What the user decides in the editor. What a project decides stands in its {@code defrost.toml}.
 *
 * @param workspaceDiagnostics whether files that are not open are reported too
 * @param inlayHints whether hints show which operations are called
 * @param unsafe whether fixes that change something visible are offered
 * @param delayMillis how long to wait for more keystrokes before looking at the text
 * @param quietMillis how long to wait for more keystrokes before planning the migration of the whole program
 * @param rulePages where the pages of the rules are, as the beginning of their URIs; empty for pages that the server writes itself
 */
record Settings(
        boolean workspaceDiagnostics, boolean inlayHints, boolean unsafe, long delayMillis, long quietMillis, String rulePages) {
    static final String SECTION = "defrost";
    static final Settings DEFAULT = new Settings(false, false, false, 0, 100, "");

    /** These settings with what {@code json} says; what is missing or of another type keeps its value. */
    Settings with(Object json) {
        if (!(json instanceof JsonObject given)) {
            return this;
        }
        JsonObject object = given.get(SECTION) instanceof JsonObject inner ? inner : given;
        return new Settings(
                text(object, "diagnosticMode", workspaceDiagnostics ? "workspace" : "openFiles").equals("workspace"),
                bool(object, "inlayHints", inlayHints),
                bool(object, "unsafe", unsafe),
                millis(object, "delayMillis", delayMillis),
                millis(object, "quietMillis", quietMillis),
                text(object, "rulePages", rulePages));
    }

    private static boolean bool(JsonObject object, String key, boolean otherwise) {
        JsonElement value = object.get(key);
        return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean() ? value.getAsBoolean() : otherwise;
    }

    private static String text(JsonObject object, String key, String otherwise) {
        JsonElement value = object.get(key);
        return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isString() ? value.getAsString() : otherwise;
    }

    private static long millis(JsonObject object, String key, long otherwise) {
        JsonElement value = object.get(key);
        return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()
                ? Math.max(0, Math.min(60_000, value.getAsLong())) : otherwise;
    }
}
