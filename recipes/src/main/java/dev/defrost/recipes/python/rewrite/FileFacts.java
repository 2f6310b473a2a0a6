package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.semantics.ExactTypes;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.recipes.python.options.MigrationOptions;
import dev.defrost.recipes.python.text.Layout;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What every attempt finds in the files as they are; worked out once. */
public final class FileFacts {
    private final boolean trustAnnotations;
    private final SetGlobals setGlobals;
    private final Map<ParsedFile, Layout> layouts = new HashMap<>();
    private final Map<ParsedFile, ExactTypes> types = new HashMap<>();

    private final Map<Object, String> texts = new HashMap<>();

    /** Nothing is worked out until it is asked for. */
    public FileFacts(MigrationOptions options, SetGlobals setGlobals) {
        this.setGlobals = setGlobals;
        this.trustAnnotations = options.trustAnnotations();
    }

    Layout layout(ParsedFile file) {
        return layouts.computeIfAbsent(file, Layout::new);
    }

    /** A text that depends on the key alone. */
    String text(Object key, Supplier<String> made) {
        return texts.computeIfAbsent(key, unused -> made.get());
    }

    ExactTypes types(ParsedFile file) {
        return types.computeIfAbsent(file, key -> {
            Predicate<String> setElsewhere = name -> setGlobals.maySet(key, name);
            return trustAnnotations ? ExactTypes.trusting(key.scopes(), key.defUse(), setElsewhere) : ExactTypes.of(key.scopes(), key.defUse(), setElsewhere);
        });
    }
}
