package dev.defrost.cli.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The recorder: Python modules that the interpreter finds by {@code PYTHONPATH}. */
final class RecorderFiles {
    private static final String PACKAGE = "defrost_recorder/";
    private static final List<String> NAMES = List.of(
            "sitecustomize.py", PACKAGE + "__init__.py", PACKAGE + "answers.py", PACKAGE + "calls.py", PACKAGE + "clients.py", PACKAGE + "images.py",
            PACKAGE + "instrument.py", PACKAGE + "journal.py", PACKAGE + "modules.py", PACKAGE + "outcomes.py", PACKAGE + "places.py", PACKAGE + "probes.py",
            PACKAGE + "pytest_plugin.py", PACKAGE + "randomness.py", PACKAGE + "relocation.py", PACKAGE + "settings.py", PACKAGE + "tests.py");

    private RecorderFiles() {}

    /** Writes the recorder to a folder. */
    static void unpack(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(PACKAGE));
        for (String name : NAMES) {
            try (InputStream in = RecorderFiles.class.getResourceAsStream("recorder/" + name)) {
                Files.write(folder.resolve(name), in.readAllBytes());
            }
        }
    }
}
