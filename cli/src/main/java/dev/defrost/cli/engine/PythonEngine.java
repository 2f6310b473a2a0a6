package dev.defrost.cli.engine;

import dev.defrost.python.SourceFile;
import java.util.List;
import java.util.Map;

/** The engine of the recipes module. */
public final class PythonEngine implements Engine {
    @Override
    public EngineResult lint(List<SourceFile> files, EngineOptions options) {
        return migrate(files, options);
    }

    @Override
    public EngineResult migrate(List<SourceFile> files, EngineOptions options) {
        return new EngineResult(List.of(), List.of(), List.of(), Map.of(), Map.of());
    }
}
