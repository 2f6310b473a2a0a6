package dev.defrost.cli.files;

import java.util.Locale;

/** What may happen to the signatures that code of others can call. */
public enum PublicApi {
    /** They stay in packages that are published, and change in applications, whose calls can all be seen. */
    AUTO,
    /** They change like any other. */
    CHANGE,
    /** They stay, in applications too. */
    PRESERVE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
