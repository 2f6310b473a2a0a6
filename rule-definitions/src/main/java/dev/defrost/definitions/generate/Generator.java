package dev.defrost.definitions.generate;

import dev.defrost.definitions.DefinitionException;
import dev.defrost.definitions.file.DefinitionFiles;
import dev.defrost.definitions.file.HandKept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that writes the definition files of all services. */
public final class Generator {
    private Generator() {}

    /** Arguments: the folder that holds the packages boto3 and botocore, and the folder to write to. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: Generator FOLDER-OF-BOTO3-AND-BOTOCORE OUTPUT-FOLDER");
            System.exit(2);
        }
        try {
            write(Path.of(args[0]), Path.of(args[1])).forEach(System.out::println);
        } catch (DefinitionException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    /**
     * Writes one file a service and {@code services.txt}, the list of their names; answers with all paths. Files of services
     * that are gone are left alone.
     */
    public static List<Path> write(Path installation, Path output) throws IOException {
        ServiceGenerator generator = new ServiceGenerator(installation, HandKept.injected(), HandKept.names());
        Files.createDirectories(output);
        List<Path> written = new ArrayList<>();
        for (String service : generator.services()) {
            Path file = output.resolve(service + ".json");
            written.add(Files.writeString(file, DefinitionFiles.write(generator.generate(service))));
        }
        written.add(Files.writeString(output.resolve("services.txt"), String.join("\n", generator.services()) + "\n"));
        return written;
    }
}
