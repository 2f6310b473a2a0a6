package dev.defrost.cli.engine;

import dev.defrost.python.SourceFile;
import java.util.List;
import java.util.Set;

/** From sources to findings and new texts. The commands know the engine by this interface only. */
public interface Engine {
    /** The names of what resources of every service offer besides attributes, as user code writes them. */
    Set<String> memberNames();

    /** Finds the uses and groups of a program; nothing is rewritten. */
    EngineResult lint(List<SourceFile> files, EngineOptions options);

    /** Finds them and writes the new texts. */
    EngineResult migrate(List<SourceFile> files, EngineOptions options);
}
