package dev.defrost.recipes.python;

import dev.defrost.definitions.Definitions;
import dev.defrost.findings.SkippedFile;
import dev.defrost.python.SourceFile;
import dev.defrost.python.semantics.NamedModules;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.ProgramParts;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import dev.defrost.recipes.python.options.HelperPlace;
import dev.defrost.recipes.python.options.MigrationOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/** Plans the migration of a Python program from boto3's resources to clients. Pure: text in, plan out. */
public final class PythonMigration {
    private PythonMigration() {}

    /** The plan for a program; the same files in any order give the same plan. Never throws for user code. */
    public static MigrationPlan plan(List<SourceFile> files, Definitions definitions, MigrationOptions options) {
        return planned(parts(files, options, NamedModules::new), definitions, options);
    }

    /** The stretches of a program, which can be planned one by one. */
    public static List<Stretch> stretches(List<SourceFile> files, MigrationOptions options) {
        return Stretch.of(parts(files, options, NamedModules::new));
    }

    /** The plan for a stretch, as if there were nothing else. */
    public static MigrationPlan plan(Stretch stretch, Definitions definitions, MigrationOptions options) {
        return planned(stretch.parts(), definitions, options);
    }

    private static MigrationPlan planned(List<List<SourceFile>> parts, Definitions definitions, MigrationOptions options) {
        boolean parallel = ForkJoinTask.inForkJoinPool();
        Runnable never = () -> { };
        return options.kept().isEmpty()
                ? PlannedParts.plan(parts, parallel, part -> PlannedParts.Planned.of(solved(part, definitions), options, never))
                : PlannedParts.keeping(parts, parallel, options, never, part -> solved(part, definitions));
    }

    private static SolvedPart solved(List<SourceFile> part, Definitions definitions) {
        List<SkippedFile> skipped = new ArrayList<>();
        List<ParsedFile> parsed = new ArrayList<>();
        for (Object result : parseAll(part)) {
            if (result instanceof ParsedFile file) {
                parsed.add(file);
            } else {
                skipped.add((SkippedFile) result);
            }
        }
        return SolvedPart.of(part, parsed, skipped, definitions, () -> { });
    }

    /** The parts of a program, in the order of their paths; helpers that files of a folder share belong to one of them. */
    static List<List<SourceFile>> parts(List<SourceFile> files, MigrationOptions options, Function<SourceFile, NamedModules> named) {
        List<SourceFile> sorted = files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
        return ProgramParts.of(sorted, options.helpers() == HelperPlace.MODULE, named);
    }

    /** Parses on the threads of the pool that this runs in; the results are in the order of the files. */
    private static List<Object> parseAll(List<SourceFile> files) {
        return (ForkJoinTask.inForkJoinPool() ? files.parallelStream() : files.stream()).map(PythonMigration::parse).toList();
    }

    /** A {@link ParsedFile}, or a {@link SkippedFile} when it does not parse. */
    private static Object parse(SourceFile file) {
        try {
            ParseResult result = PythonParser.parse(new SourceText(file.path(), file.text()));
            if (result instanceof ParseResult.Parsed done) {
                return ParsedFile.of(file.path(), done.module());
            }
            ParseResult.Failed failed = (ParseResult.Failed) result;
            return new SkippedFile(file.path(), "DFR001", failed.message(), failed.line(), failed.column());
        } catch (StackOverflowError nesting) {
            return new SkippedFile(file.path(), "DFR001", "too deeply nested", 1, 1);
        }
    }
}
