package dev.defrost.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StubGeneratorTest {
    private static final Path STUB = Path.of("src/main/resources/dev/defrost/java/document-api-stub.zip");

    @Test
    void theBundledStubIsWhatThePublishedSdkGives() throws Exception {
        byte[] generated = new StubGenerator().generate();
        if (Boolean.getBoolean("stub.update")) {
            Files.createDirectories(STUB.getParent());
            Files.write(STUB, generated);
        }
        assertThat(Files.readAllBytes(STUB)).isEqualTo(generated);
    }
}
