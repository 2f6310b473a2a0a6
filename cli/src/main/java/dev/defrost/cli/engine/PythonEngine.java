package dev.defrost.cli.engine;

import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.read.DefinitionsReader;
import dev.defrost.findings.SkippedFile;
import dev.defrost.python.SourceFile;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import java.util.ArrayList;
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
        definitions(options);
        List<SkippedFile> skipped = new ArrayList<>();
        for (SourceFile file : files) {
            if (PythonParser.parse(new SourceText(file.path(), file.text())) instanceof ParseResult.Failed failed) {
                skipped.add(new SkippedFile(file.path(), "DFR001", failed.message(), failed.line(), failed.column()));
            }
        }
        return new EngineResult(List.of(), List.of(), skipped, Map.of(), Map.of());
    }

    private static Definitions definitions(EngineOptions options) {
        return options.boto3() == null ? DefinitionsReader.bundled() : DefinitionsReader.fromBoto3(options.boto3());
    }
}
