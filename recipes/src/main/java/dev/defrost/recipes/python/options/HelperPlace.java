package dev.defrost.recipes.python.options;

import java.util.Locale;

/** Where functions that new code calls are written. */
public enum HelperPlace {
    /** Below the imports of each file that calls them. */
    FILE,
    /** In one module of each package, where its files can import it; in the file elsewhere. */
    MODULE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
