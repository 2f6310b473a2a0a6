package dev.defrost.recipes.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.openrewrite.java.internal.parser.TypeTable;

/**
 * The bundled type table is what the published jars give. {@code mvn -pl recipes -am test -Dtest=TypeTableGeneratorTest
 * -Dtypetable.update=true} writes it anew.
 */
class TypeTableGeneratorTest {
    private static final Path TABLE = Path.of("src/main/resources/META-INF/rewrite/classpath.tsv.gz");

    private record Part(String group, String artifact, String include) {}

    private static final List<Part> PARTS = List.of(
            new Part("com.amazonaws", "aws-java-sdk-dynamodb",
                    "com/amazonaws/services/dynamodbv2/(document/.*|xspec/.*|model/[^/]*|AmazonDynamoDB[^/]*)"),
            new Part("com.amazonaws", "aws-java-sdk-core",
                    "com/amazonaws/([^/]*|auth/[^/]*|auth/profile/[^/]*|client/builder/.*|"
                            + "regions/[^/]*|waiters/.*|event/[^/]*|handlers/[^/]*|protocol/StructuredPojo)"),
            new Part("software.amazon.awssdk", "dynamodb",
                    "software/amazon/awssdk/services/dynamodb/(model/[^/]*|paginators/[^/]*|waiters/[^/]*|DynamoDb[^/]*)"),
            new Part("software.amazon.awssdk", "sdk-core",
                    "software/amazon/awssdk/core/([^/]*|exception/.*|pagination/sync/.*|waiters/.*|client/builder/.*)"),
            new Part("software.amazon.awssdk", "aws-core",
            "software/amazon/awssdk/awscore/([^/]*|exception/.*|client/builder/.*)"),
            new Part("software.amazon.awssdk", "utils", "software/amazon/awssdk/utils/(builder/.*|SdkAutoCloseable.*)"),
            new Part("software.amazon.awssdk", "regions", "software/amazon/awssdk/regions/[^/]*"),
            new Part("software.amazon.awssdk", "auth", "software/amazon/awssdk/auth/credentials/[^/]*"),
            new Part("software.amazon.awssdk", "identity-spi", "software/amazon/awssdk/identity/spi/[^/]*"));

    @Test
    void theBundledTypeTableIsWhatThePublishedJarsGive() throws IOException {
        byte[] generated = generate();
        if (Boolean.getBoolean("typetable.update")) {
            Files.createDirectories(TABLE.getParent());
            Files.write(TABLE, generated);
        }
        assertThat(text(Files.readAllBytes(TABLE))).isEqualTo(text(generated));
    }

    private static byte[] generate() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TypeTable.Writer writer = TypeTable.newWriter(out)) {
            for (Part part : PARTS) {
                write(writer, part);
            }
        }
        return out.toByteArray();
    }

    private static void write(TypeTable.Writer writer, Part part) throws IOException {
        Path jar = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)).map(Path::of)
                .filter(p -> p.getFileName().toString().matches(part.artifact() + "-[0-9.]+\\.jar")).findFirst().orElseThrow();
        String version = jar.getParent().getFileName().toString();
        TypeTable.Writer.Jar table = writer.jar(part.group(), part.artifact(), version);
        try (JarFile file = new JarFile(jar.toFile())) {
            List<JarEntry> entries = file.stream().filter(e -> e.getName().matches("(" + part.include() + ")\\.class"))
                    .sorted(java.util.Comparator.comparing(JarEntry::getName)).collect(Collectors.toList());
            for (JarEntry entry : entries) {
                table.writeClass(file.getInputStream(entry));
            }
        }
    }

    private static List<String> text(byte[] gzip) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().toList();
        }
    }
}
