package dev.defrost.cli.engine;

import dev.defrost.python.SourceFile;
import java.util.List;

/** From sources to findings and new texts. The commands know the engine by this interface only. */
public interface Engine {
    /** Finds the uses and groups of a program; nothing is rewritten. */
    EngineResult lint(List<SourceFile> files, EngineOptions options);

    /** Finds them and writes the new texts. */
    EngineResult migrate(List<SourceFile> files, EngineOptions options);

    /** The same without what earlier runs found. */
    default Engine uncached() {
        return this;
    }
}
