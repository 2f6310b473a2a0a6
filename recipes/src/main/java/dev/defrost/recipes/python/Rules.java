package dev.defrost.recipes.python;

import java.util.Map;

/** The lint rule of each kind of use. */
final class Rules {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("creation", "DFR101"), Map.entry("action", "DFR102"), Map.entry("load", "DFR102"), Map.entry("attribute", "DFR103"),
            Map.entry("collection", "DFR104"), Map.entry("batch-action", "DFR105"), Map.entry("subresource", "DFR106"),
            Map.entry("reference", "DFR107"), Map.entry("waiter", "DFR108"), Map.entry("meta", "DFR109"), Map.entry("injected", "DFR110"),
            Map.entry("identifier", "DFR111"), Map.entry("attached", "DFR110"),
            Map.entry("unknown", "DFR114"));

    private Rules() {}

    static String codeOf(String kind) {
        return CODES.get(kind);
    }
}
