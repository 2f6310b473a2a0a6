package dev.defrost.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderFilesTest {
    @TempDir
    Path folder;

    @Test
    void allOfTheRecorderIsUnpacked() throws IOException, URISyntaxException {
        RecorderFiles.unpack(folder);
        Path sources = Path.of(RecorderFiles.class.getResource("recorder/sitecustomize.py").toURI()).getParent();
        assertThat(modules(folder)).isEqualTo(modules(sources)).contains("sitecustomize.py");
    }

    private static List<String> modules(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".py")).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }
}
