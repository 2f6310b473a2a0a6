package dev.defrost.definitions.generate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.defrost.definitions.DefinitionException;
import dev.defrost.definitions.Provenance;
import dev.defrost.definitions.file.InjectedFile;
import dev.defrost.definitions.file.NamesFile;
import dev.defrost.definitions.file.ServiceFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Generates the definition files of an installed boto3 and botocore, in memory. */
public final class ServiceGenerator {
    private final Path folder;
    private final Installation installation;
    private final InjectedFile injected;
    private final NamesFile names;

    /** {@code folder} holds the packages {@code boto3} and {@code botocore}. */
    public ServiceGenerator(Path folder, InjectedFile injected, NamesFile names) {
        this.folder = folder;
        this.installation = new Installation(folder);
        this.injected = injected;
        this.names = names;
    }

    /** The services that this boto3 offers as resources, sorted. */
    public Set<String> services() {
        return installation.services();
    }

    public ServiceFile generate(String service) {
        String version = installation.newestVersion(service);
        Map<String, String> sources = new TreeMap<>();
        JsonNode resources = installation.resources(service, version, sources);
        JsonNode model = installation.service(service, version, sources);
        JsonNode paginators = installation.paginators(service, version, sources);
        JsonNode waiters = installation.waiters(service, version, sources);
        Shapes shapes = new Shapes(model);
        try {
            return new ServiceFile(
                    service, model.path("metadata").path("serviceId").asText(), version,
                    new Provenance(installation.version("boto3"), installation.version("botocore"), sources),
                    new ResourceGenerator(resources, waiters, shapes, new PythonNames(names.pythonNames())).generate(),
                    new OperationGenerator(
                            service, model, paginators, shapes, names, injected.valueTransformation(service)).generate());
        } catch (IllegalArgumentException e) {
            throw new DefinitionException(
                    folder.resolve("boto3/data/" + service + "/" + version).toString(), "", e.getMessage(), e);
        }
    }
}
