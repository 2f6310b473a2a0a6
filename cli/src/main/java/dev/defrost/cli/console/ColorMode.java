package dev.defrost.cli.console;

import java.util.Locale;
import java.util.Map;

/** When results are coloured. */
public enum ColorMode {
    AUTO,
    ALWAYS,
    NEVER;

    /** Whether to colour: {@code NO_COLOR} and {@code FORCE_COLOR} decide where the command line does not. */
    public boolean enabled(boolean terminal, Map<String, String> environment) {
        if (this != AUTO) {
            return this == ALWAYS;
        }
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        if (!environment.getOrDefault("FORCE_COLOR", "").isEmpty()) {
            return true;
        }
        return terminal && !"dumb".equals(environment.get("TERM"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
