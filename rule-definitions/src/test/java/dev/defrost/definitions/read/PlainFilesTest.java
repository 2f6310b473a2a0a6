package dev.defrost.definitions.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.definitions.file.AlwaysPresentFile;
import dev.defrost.definitions.file.Bundled;
import dev.defrost.definitions.file.DefinitionFiles;
import dev.defrost.definitions.file.HandKept;
import dev.defrost.definitions.file.InjectedFile;
import dev.defrost.definitions.file.PlainFiles;
import dev.defrost.definitions.file.ServiceFile;
import dev.defrost.definitions.libraries.Boto3Code;
import dev.defrost.definitions.libraries.JavaLibraries;
import dev.defrost.definitions.libraries.PythonLibraries;
import org.junit.jupiter.api.Test;

/** The quick reader of the bundled files and the strict one give the same records. */
class PlainFilesTest {
    @Test
    void everyService() {
        for (String service : Bundled.lines("boto3/services.txt")) {
            String file = "boto3/" + service + ".json";
            assertThat(PlainFiles.service(Bundled.bytes(file), file)).as(service)
                    .isEqualTo(DefinitionFiles.read(Bundled.bytes(file), ServiceFile.class, file));
        }
    }

    @Test
    void filesKeptByHand() {
        assertThat(HandKept.injected()).isEqualTo(DefinitionFiles.read(Bundled.bytes("injected.json"), InjectedFile.class, "injected.json"));
        assertThat(HandKept.alwaysPresent())
                .isEqualTo(DefinitionFiles.read(Bundled.bytes("always-present.json"), AlwaysPresentFile.class, "always-present.json"));
        assertThat(HandKept.boto3Code()).isEqualTo(DefinitionFiles.read(Bundled.bytes("boto3-code.json"), Boto3Code.Facts.class, "boto3-code.json"));
        assertThat(HandKept.javaLibraries())
                .isEqualTo(DefinitionFiles.read(Bundled.bytes("java-libraries.json"), JavaLibraries.Facts.class, "java-libraries.json"));
        assertThat(HandKept.pythonLibraries()).isEqualTo(
                DefinitionFiles.read(Bundled.bytes("python-libraries.json"), PythonLibraries.Facts.class, "python-libraries.json"));
    }
}
