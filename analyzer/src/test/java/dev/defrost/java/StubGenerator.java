package dev.defrost.java;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javassist.ClassPool;
import javassist.CtClass;
import javassist.NotFoundException;
import javassist.bytecode.AttributeInfo;
import javassist.bytecode.ClassFile;
import javassist.bytecode.ExceptionsAttribute;
import javassist.bytecode.FieldInfo;
import javassist.bytecode.InnerClassesAttribute;
import javassist.bytecode.MethodInfo;
import javassist.bytecode.SignatureAttribute;

/**
 * Makes the bundled stub of the Document API from the published SDK v1: the public and protected signatures of its classes and of those that
 * their signatures name, without code. Run {@code mvn -pl analyzer -am test -Dtest=StubGeneratorTest -Dstub.update=true}.
 */
final class StubGenerator {
    private static final String DOCUMENT = "com.amazonaws.services.dynamodbv2.document.";
    /** Clients appear by name; what their methods take and return is not followed. */
    private static final List<String> LEAVES = List.of(
            "com.amazonaws.services.dynamodbv2.AmazonDynamoDB", "com.amazonaws.services.dynamodbv2.AmazonDynamoDBClient",
            "com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder", "com.amazonaws.client.builder.AwsClientBuilder",
            "com.amazonaws.client.builder.AwsSyncClientBuilder", "com.amazonaws.AmazonWebServiceClient",
            "com.amazonaws.regions.Regions", "com.amazonaws.AmazonServiceException", "com.amazonaws.AmazonClientException");
    private final ClassPool pool = new ClassPool(true);

    /** The stub's bytes: a zip of class files in the order of their names, the same on every run. */
    byte[] generate() throws IOException, NotFoundException {
        Deque<String> todo = new ArrayDeque<>(documentClasses());
        todo.addAll(LEAVES);
        TreeSet<String> names = new TreeSet<>();
        while (!todo.isEmpty()) {
            String name = todo.pop();
            if (!name.startsWith("com.amazonaws.") || !names.add(name)) {
                continue;
            }
            ClassFile stripped = strip(pool.get(name).getClassFile());
            if (!LEAVES.contains(name)) {
                stripped.getConstPool().getClassNames().forEach(used -> todo.add(used.replace('/', '.')));
                descriptorClasses(stripped, todo);
            } else {
                todo.add(stripped.getSuperclass());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                ByteArrayOutputStream classBytes = new ByteArrayOutputStream();
                pool.get(name).getClassFile().write(new java.io.DataOutputStream(classBytes));
                ZipEntry entry = new ZipEntry(name.replace('.', '/') + ".class");
                entry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(classBytes.toByteArray());
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> documentClasses() throws IOException {
        URI anchor = URI.create(StubGenerator.class.getClassLoader()
                .getResource((DOCUMENT + "Table").replace('.', '/') + ".class").toString());
        try (FileSystem jar = FileSystems.newFileSystem(anchor, Map.of());
                var files = Files.walk(jar.getPath("/" + DOCUMENT.replace('.', '/')))) {
            return files.map(Path::toString).filter(f -> f.endsWith(".class") && !f.matches(".*\\$\\d+\\.class"))
                    .map(f -> f.substring(1, f.length() - ".class".length()).replace('/', '.')).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ClassFile strip(ClassFile file) {
        file.getMethods().removeIf(m -> (m.getAccessFlags() & (Modifier.PRIVATE | 0x1000)) != 0 || m.isStaticInitializer());
        file.getFields().removeIf(f -> (f.getAccessFlags() & Modifier.PRIVATE) != 0);
        for (MethodInfo method : file.getMethods()) {
            method.getAttributes().removeIf(a -> !(a instanceof SignatureAttribute) && !(a instanceof ExceptionsAttribute));
        }
        for (FieldInfo field : file.getFields()) {
            field.getAttributes().removeIf(a -> !(a instanceof SignatureAttribute));
        }
        file.getAttributes().removeIf(StubGenerator::dropped);
        file.compact();
        return file;
    }

    private static boolean dropped(AttributeInfo attribute) {
        return !(attribute instanceof SignatureAttribute) && !(attribute instanceof InnerClassesAttribute);
    }

    private static void descriptorClasses(ClassFile file, Deque<String> into) {
        file.getMethods().forEach(m -> addNames(m.getDescriptor(), into));
        file.getFields().forEach(f -> addNames(f.getDescriptor(), into));
    }

    private static void addNames(String descriptor, Deque<String> into) {
        var matcher = java.util.regex.Pattern.compile("L([^;]+);").matcher(descriptor);
        while (matcher.find()) {
            into.add(matcher.group(1).replace('/', '.'));
        }
    }
}
