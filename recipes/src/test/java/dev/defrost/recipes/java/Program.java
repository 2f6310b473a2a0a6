package dev.defrost.recipes.java;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles a small program against one SDK and runs it against the {@link Recorder}. */
final class Program {
    /** What a run did: its requests, its output, and the simple name of what its main method threw, or {@code none}. */
    record Run(List<String> requests, String output, String thrown) {}

    private static final String ENDPOINT = "http://localhost:8000";
    private final Path classes;

    private Program(Path classes) {
        this.classes = classes;
    }

    /**
     * Compiles the files, which must succeed.
     *
     * @param other what the class path must not have: the coordinates' start of the other SDK
     * @return null with the compiler's messages in {@code messages} if it does not compile
     */
    static Program compile(Map<String, String> files, String other, int port, StringBuilder messages) throws IOException {
        Path folder = Files.createTempDirectory("defrost-case");
        List<String> paths = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue().replace(ENDPOINT, "http://localhost:" + port));
            paths.add(path.toString());
        }
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(p -> !p.contains(other)).collect(Collectors.joining(File.pathSeparator));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter out = new StringWriter();
        boolean done = compiler.getTask(out, null, null,
                List.of("-proc:none", "-nowarn", "-d", folder.toString(), "-cp", classPath), null,
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8).getJavaFileObjectsFromStrings(paths)).call();
        messages.append(out);
        return done ? new Program(folder) : null;
    }

    Run run(Recorder recorder) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        String thrown = "none";
        System.setProperty("aws.java.v1.disableDeprecationAnnouncement", "true");
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretKey", "test");
        System.setProperty("aws.secretAccessKey", "test");
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Program.class.getClassLoader())) {
            Method main = loader.loadClass("Sample").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            thrown = e.getCause().getClass().getSimpleName();
        } finally {
            System.setOut(before);
        }
        return new Run(recorder.requests(), output.toString(StandardCharsets.UTF_8), thrown);
    }

    static Run run(Map<String, String> files, String other, JsonNode responses, StringBuilder messages) throws Exception {
        return run(files, other, (number, operation, request) -> responses.path(number), messages);
    }

    static Run run(Map<String, String> files, String other, Recorder.Answers answers, StringBuilder messages) throws Exception {
        try (Recorder recorder = new Recorder(answers)) {
            Program program = compile(files, other, recorder.port(), messages);
            return program == null ? null : program.run(recorder);
        }
    }
}
