package dev.defrost.recipes.python;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;

/** The last look at rewritten files: they parse, and imports that became unused go. */
final class Acceptance {
    private final Migration migration;

    Acceptance(Migration migration) {
        this.migration = migration;
    }

    Map<ParsedFile, String> accepted(Map<ParsedFile, String> texts) {
        Map<ParsedFile, String> accepted = new LinkedHashMap<>();
        texts.forEach((file, text) -> {
            ParseResult result = PythonParser.parse(new SourceText(file.path(), text));
            if (result instanceof ParseResult.Parsed parsed) {
                String cleaned = new UnusedImports(migration.flow().index().files()).remove(file, ParsedFile.of(file.path(), parsed.module()));
                if (!cleaned.equals(file.module().source.text())) {
                    accepted.put(file, cleaned);
                }
            } else if (result instanceof ParseResult.Failed failed) {
                throw new IllegalStateException("the rewrite of " + file.path() + " does not parse at " + failed.line() + ":" + failed.column()
                        + ": " + failed.message() + "\n" + text);
            }
        });
        return accepted;
    }
}
