package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.findings.SkippedFile;
import dev.defrost.java.JavaSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.SourceFile;
import org.openrewrite.java.JavaParser;
import org.openrewrite.java.JavaParserExecutionContextView;
import org.openrewrite.java.tree.J;

/** Parses Java with the types of both SDKs from the bundled type table; the user's own libraries are not needed. */
final class TypedParser {
    private static final String[] ARTIFACTS = {
        "aws-java-sdk-dynamodb", "aws-java-sdk-core", "dynamodb", "sdk-core", "aws-core", "utils", "regions", "auth",
                "identity-spi"};

    /** Types are unpacked once a table: another table of the same SDK versions gets another folder. */
    private static final String CACHE = "defrost-types-" + checksum();

    private static final ApiTypes TYPES = new ApiTypes(DocumentApi.bundled());

    private TypedParser() {}

    /** The parsed files in the order of {@code sources}; what does not parse, or what the parser fails on, goes to {@code skipped}. */
    static List<ParsedFile> parse(List<JavaSource> sources, List<SkippedFile> skipped) {
        List<SkippedFile> unread = new ArrayList<>();
        List<ParsedFile> files = tryAll(sources, unread);
        if (files == null) {
            unread.clear();
            List<JavaSource> harmless = sources.stream().filter(source -> tryAll(List.of(source), new ArrayList<>()) != null).toList();
            files = tryAll(harmless, unread);
            List<JavaSource> read = files == null ? List.of() : harmless;
            sources.stream().filter(source -> !read.contains(source)).forEach(source -> unread.add(
                    new SkippedFile(source.path(), "DFR001", "the parser fails on this file", 0, 0)));
        }
        skipped.addAll(unread);
        return files == null ? List.of() : files;
    }

    /** The parsed files; null if the parser fails on one of them and so on all. */
    private static List<ParsedFile> tryAll(List<JavaSource> sources, List<SkippedFile> skipped) {
        try {
            return parseAll(sources, skipped);
        } catch (RuntimeException | StackOverflowError e) {
            return null;
        }
    }

    private static List<ParsedFile> parseAll(List<JavaSource> sources, List<SkippedFile> skipped) {
        if (sources.isEmpty()) {
            return List.of();
        }
        Map<Path, JavaSource> byPath = new HashMap<>();
        List<Parser.Input> inputs = new ArrayList<>();
        for (JavaSource source : sources) {
            Path path = Path.of(source.path());
            byPath.put(path, source);
            inputs.add(Parser.Input.fromString(path, source.text()));
        }
        List<ParsedFile> files = new ArrayList<>();
        builder().build().parseInputs(inputs, null, context()).forEach(file -> {
            JavaSource source = byPath.get(file.getSourcePath());
            if (file instanceof J.CompilationUnit parsed && NodeSpans.of(parsed).text().equals(source.text())) {
                J.CompilationUnit unit = CallTypes.complete(parsed, TYPES);
                files.add(new ParsedFile(source, unit, NodeSpans.of(unit)));
            } else {
                skipped.add(new SkippedFile(source.path(), "DFR001", "this file does not parse as Java", 0, 0));
            }
        });
        return files;
    }

    /** The tree of one text, for a file that a recipe changed; null if it does not parse. */
    static J.CompilationUnit reparse(Path path, String text) {
        SourceFile file = builder().build().parseInputs(List.of(Parser.Input.fromString(path, text)), null, context())
                .findFirst().orElse(null);
        return file instanceof J.CompilationUnit unit ? unit : null;
    }

    static JavaParser.Builder<?, ?> builder() {
        return JavaParser.fromJavaVersion().logCompilationWarningsAndErrors(false).classpathFromResources(context(), ARTIFACTS);
    }

    private static ExecutionContext context() {
        ExecutionContext context = new InMemoryExecutionContext();
        context.putMessage(JavaParser.SKIP_SOURCE_SET_TYPE_GENERATION, true);
        JavaParserExecutionContextView.view(context)
                .setParserClasspathDownloadTarget(Path.of(System.getProperty("java.io.tmpdir"), CACHE).toFile());
        return context;
    }

    private static String checksum() {
        try (InputStream in = TypedParser.class.getResourceAsStream("/META-INF/rewrite/classpath.tsv.gz")) {
            CRC32 checksum = new CRC32();
            checksum.update(in.readAllBytes());
            return Long.toHexString(checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
