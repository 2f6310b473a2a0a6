package dev.defrost.definitions.read;

import dev.defrost.definitions.DefinitionException;
import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.definitions.file.Assembler;
import dev.defrost.definitions.file.Bundled;
import dev.defrost.definitions.file.DefinitionFiles;
import dev.defrost.definitions.file.HandKept;
import dev.defrost.definitions.file.PlainFiles;
import dev.defrost.definitions.file.ServiceFile;
import dev.defrost.definitions.generate.ServiceGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where definitions come from. All methods throw {@link DefinitionException} with a message for users when something is
 * missing or malformed.
 */
public final class DefinitionsReader {
    private static final String ENDING = ".json";

    private DefinitionsReader() {}

    /** The definitions that belong to the program; a service is read when it is needed first. */
    public static Definitions bundled() {
        return lazy(Set.copyOf(Bundled.lines("boto3/services.txt")), name -> {
            String file = "boto3/" + name + ENDING;
            return PlainFiles.service(Bundled.bytes(file), file);
        });
    }

    /** Definition files of a folder, one a service; everything is read and checked now. */
    public static Definitions fromFolder(Path folder) {
        Map<String, ServiceDefinition> services = new TreeMap<>();
        Assembler assembler = assembler();
        try (Stream<Path> children = Files.list(folder)) {
            for (Path file : children.filter(child -> child.toString().endsWith(ENDING)).sorted().toList()) {
                String name = file.getFileName().toString();
                String service = name.substring(0, name.length() - ENDING.length());
                ServiceFile content = service(Files.readAllBytes(file), service, file.toString());
                services.put(content.service(), assembler.assemble(content, file.toString()));
            }
        } catch (IOException e) {
            throw new DefinitionException(folder.toString(), "", "cannot be read (" + e + ")", e);
        }
        if (services.isEmpty()) {
            throw new DefinitionException(folder.toString(), "", "there is no definition file in it");
        }
        return new Definitions(services);
    }

    /**
     * Definitions generated from an installed boto3; {@code folder} holds the packages {@code boto3} and {@code botocore}. A
     * service is generated when it is needed first.
     */
    public static Definitions fromBoto3(Path folder) {
        ServiceGenerator generator = new ServiceGenerator(folder, HandKept.injected(), HandKept.names());
        return lazy(generator.services(), generator::generate);
    }

    private static Definitions lazy(Set<String> names, Function<String, ServiceFile> files) {
        Assembler assembler = assembler();
        return Definitions.lazy(names, name -> assembler.assemble(files.apply(name), "definition of " + name));
    }

    private static ServiceFile service(byte[] json, String name, String file) {
        ServiceFile content = DefinitionFiles.read(json, ServiceFile.class, file);
        if (!content.service().equals(name)) {
            throw new DefinitionException(file, "/service", "the file is named after " + name + ", not " + content.service());
        }
        return content;
    }

    private static Assembler assembler() {
        return new Assembler(HandKept.injected(), HandKept.alwaysPresent());
    }
}
