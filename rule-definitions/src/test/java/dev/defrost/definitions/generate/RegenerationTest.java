package dev.defrost.definitions.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.defrost.definitions.Provenance;
import dev.defrost.definitions.file.Bundled;
import dev.defrost.definitions.file.DefinitionFiles;
import dev.defrost.definitions.file.HandKept;
import dev.defrost.definitions.file.ServiceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Regenerating from the boto3 that the bundled definitions came from gives the same bytes. */
class RegenerationTest {
    @Test
    void bytesAreTheSame(@TempDir Path output) throws IOException {
        Path installed = InstalledBoto3.folder();
        assumeSameVersions(installed);
        for (Path file : Generator.write(installed, output)) {
            assertThat(Files.readString(file)).as(file.getFileName().toString())
                    .isEqualTo(new String(Bundled.bytes("boto3/" + file.getFileName()), StandardCharsets.UTF_8));
        }
    }

    @Test
    void generatedTextReadsBackAsTheSameRecords() {
        ServiceFile file = bundled("dynamodb");
        byte[] text = DefinitionFiles.write(file).getBytes(StandardCharsets.UTF_8);
        assertThat(DefinitionFiles.read(text, ServiceFile.class, "text")).isEqualTo(file);
    }

    @Test
    void differencesAreNamed() {
        ServiceFile file = bundled("sqs");
        ServiceFile smaller = new ServiceFile(
                file.service(), file.serviceId(), file.apiVersion(), file.provenance(), file.resources(),
                file.operations().stream().filter(operation -> !operation.name().equals("PurgeQueue")).toList());
        assertThat(Differences.between(file, file)).isEmpty();
        assertThat(Differences.between(file, smaller)).isNotEmpty().allMatch(line -> line.startsWith("- sqs PurgeQueue"));
        assertThat(Differences.between(smaller, file)).isNotEmpty().allMatch(line -> line.startsWith("+ sqs PurgeQueue"));
    }

    private static void assumeSameVersions(Path installed) {
        Installation installation = new Installation(installed);
        Provenance recorded = bundled("s3").provenance();
        String here = "boto3 " + installation.version("boto3") + ", botocore " + installation.version("botocore");
        String then = "boto3 " + recorded.boto3() + ", botocore " + recorded.botocore();
        if (here.equals(then)) {
            return;
        }
        ServiceGenerator generator = new ServiceGenerator(installed, HandKept.injected(), HandKept.names());
        List<String> differences = new ArrayList<>();
        for (String service : Bundled.lines("boto3/services.txt")) {
            if (generator.services().contains(service)) {
                differences.addAll(Differences.between(bundled(service), generator.generate(service)));
            } else {
                differences.add("- " + service);
            }
        }
        assumeTrue(false, "definitions are of " + then + ", installed is " + here + ":\n" + String.join("\n", differences));
    }

    private static ServiceFile bundled(String service) {
        String file = "boto3/" + service + ".json";
        return DefinitionFiles.read(Bundled.bytes(file), ServiceFile.class, file);
    }
}
