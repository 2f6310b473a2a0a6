package dev.defrost.cli.engine;

import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.Stretch;
import java.util.List;

/** From sources to findings and new texts. The commands know the engine by this interface only. */
public interface Engine {
    /** Finds the uses and groups of a program; nothing is rewritten. */
    EngineResult lint(List<SourceFile> files, EngineOptions options);

    /** Finds them and writes the new texts. */
    EngineResult migrate(List<SourceFile> files, EngineOptions options);

    /**
     * The stretches of a program, in the order of their paths, which can be linted one by one; none where the program is better linted as a
     * whole.
     */
    default List<Stretch> stretches(List<SourceFile> files, EngineOptions options) {
        return List.of();
    }

    /** Finds the uses and groups of a stretch. */
    default EngineResult lint(Stretch stretch, EngineOptions options) {
        return lint(stretch.files(), options);
    }

    /** The same without what earlier runs found. */
    default Engine uncached() {
        return this;
    }
}
