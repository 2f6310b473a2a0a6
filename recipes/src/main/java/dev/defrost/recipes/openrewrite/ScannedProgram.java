package dev.defrost.recipes.openrewrite;

import dev.defrost.definitions.read.DefinitionsReader;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.options.MigrationOptions;
import dev.defrost.recipes.python.MigrationPlan;
import dev.defrost.recipes.python.PackagingFiles;
import dev.defrost.recipes.python.PythonMigration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run has seen of a program, and the plan that is made of it when all was seen. */
public final class ScannedProgram {
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> packagings = new TreeMap<>();
    private MigrationPlan plan;

    /** {@code plan} is null when it is still to be made. */
    ScannedProgram(MigrationPlan plan) {
        this.plan = plan;
    }

    boolean isPlanned() {
        return plan != null;
    }

    void add(String path, String text) {
        texts.put(path, text);
    }

    /** A file that may say what of the program is published. */
    void addPackaging(String path, String text) {
        packagings.put(path, text);
    }

    /** Plans, unless there is a plan. */
    void plan(MigrationOptions options) {
        if (plan == null) {
            List<SourceFile> files = new ArrayList<>();
            PackagingFiles packaging = new PackagingFiles(path -> texts.getOrDefault(path, packagings.get(path)));
            texts.forEach((path, text) -> files.add(new SourceFile(path, text, true, packaging.publisherOf(path))));
            plan = PythonMigration.plan(files, DefinitionsReader.bundled(), options);
            texts.clear();
            packagings.clear();
        }
    }

    /** The plan; there is one after the scan. */
    MigrationPlan plan() {
        return plan;
    }
}
