package dev.defrost.cli.cache;

import dev.defrost.cli.engine.Engine;
import dev.defrost.cli.engine.EngineOptions;
import dev.defrost.cli.engine.EngineResult;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.Stretch;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Answers {@link #lint} from what an earlier run on the same program found. The key is all that the engine sees: every file's path, text and
 * role, the options, and which Defrost this is. Small programs, definitions from an installation of boto3, and what results when single groups
 * are kept are never remembered.
 */
public final class CachedEngine implements Engine {
    /** Characters from which on remembering pays. */
    private static final long WORTH_IT = 10_000;

    private final Engine engine;
    private final CacheFolder folder;
    private final String build;
    private final long worthIt;

    CachedEngine(Engine engine, CacheFolder folder, String build, long worthIt) {
        this.engine = engine;
        this.folder = folder;
        this.build = build;
        this.worthIt = worthIt;
    }

    /** With the cache of the user whose environment this is; the engine itself where there can be none. */
    public static Engine of(Engine engine, Map<String, String> environment) {
        CacheFolder folder = CacheFolder.ofUser(environment);
        return folder == null ? engine : new CachedEngine(engine, folder, null, WORTH_IT);
    }

    @Override
    public EngineResult lint(List<SourceFile> files, EngineOptions options) {
        return lint(List.of(files), options, () -> engine.lint(files, options));
    }

    @Override
    public List<Stretch> stretches(List<SourceFile> files, EngineOptions options) {
        return engine.stretches(files, options);
    }

    @Override
    public EngineResult lint(Stretch stretch, EngineOptions options) {
        return lint(stretch.parts(), options, () -> engine.lint(stretch, options));
    }

    private EngineResult lint(List<List<SourceFile>> parts, EngineOptions options, Supplier<EngineResult> lint) {
        boolean plain = options.boto3() == null && options.kept().isEmpty();
        if (!plain || parts.stream().flatMap(List::stream).mapToLong(file -> file.text().length()).sum() < worthIt) {
            return lint.get();
        }
        String version = build == null ? Build.id() : build;
        if (version == null) {
            return lint.get();
        }
        String key = key(version, parts, options);
        EngineResult known = decoded(folder.read(key));
        if (known != null) {
            return known;
        }
        EngineResult result = lint.get();
        remember(key, result);
        return result;
    }

    @Override
    public EngineResult migrate(List<SourceFile> files, EngineOptions options) {
        return engine.migrate(files, options);
    }

    @Override
    public Engine uncached() {
        return engine;
    }

    private void remember(String key, EngineResult result) {
        try {
            folder.write(key, RecordCodec.encode(result));
        } catch (IllegalStateException | OutOfMemoryError e) {
            // a result that cannot be kept is a result all the same
        }
    }

    private static EngineResult decoded(byte[] bytes) {
        try {
            return bytes == null ? null : (EngineResult) RecordCodec.decode(bytes);
        } catch (IOException | ReflectiveOperationException | RuntimeException e) {
            return null; // written by something else
        }
    }

    private static String key(String version, List<List<SourceFile>> parts, EngineOptions options) {
        MessageDigest digest = sha256();
        digest.update(RecordCodec.canonical(List.of(version, options, parts.stream().map(List::size).toList())));
        List<SourceFile> files = parts.stream().flatMap(List::stream).toList();
        Stream<SourceFile> stream = ForkJoinTask.inForkJoinPool() ? files.parallelStream() : files.stream();
        stream.map(file -> sha256().digest(RecordCodec.encode(file))).toList().forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
