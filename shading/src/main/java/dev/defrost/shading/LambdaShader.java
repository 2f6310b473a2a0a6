package dev.defrost.shading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.shade.DefaultShader;
import org.apache.maven.plugins.shade.ShadeRequest;
import org.apache.maven.plugins.shade.Shader;

/**
 * Shades as the plugin always does, and then turns the lambdas of the jar's classes into classes, and has Defrost's own make plain streams. The same
 * input gives the same bytes.
 */
public final class LambdaShader implements Shader {
    private static final String CLASS = ".class";
    private static final String OWN = "dev/defrost/";

    private final Shader shader = new DefaultShader();

    @Override
    public void shade(ShadeRequest request) throws IOException, MojoExecutionException {
        shader.shade(request);
        Path jar = request.getUberJar().toPath();
        Path changed = jar.resolveSibling(jar.getFileName() + ".lambdas");
        try (JarFile in = new JarFile(jar.toFile()); JarOutputStream out = new JarOutputStream(Files.newOutputStream(changed))) {
            Map<String, byte[]> classes = new LinkedHashMap<>();
            long time = 0;
            for (JarEntry entry : Collections.list(in.entries())) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith(CLASS)) {
                    classes.put(entry.getName().substring(0, entry.getName().length() - CLASS.length()), bytes);
                    time = entry.getTime();
                } else {
                    write(out, entry.getName(), entry.getTime(), bytes);
                }
            }
            for (Map.Entry<String, byte[]> made : LambdaClasses.of(classes).entrySet()) {
                write(out, made.getKey() + CLASS, time, made.getKey().startsWith(OWN) ? StreamCalls.changed(made.getValue()) : made.getValue());
            }
            for (Map.Entry<String, byte[]> made : LambdaClasses.of(StreamCalls.needed()).entrySet()) {
                write(out, made.getKey() + CLASS, time, made.getValue());
            }
        }
        Files.move(changed, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(JarOutputStream out, String name, long time, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
