package dev.defrost.definitions;

import java.util.Collection;
import java.util.Map;

/** The services that boto3 offers as resources. */
public final class Definitions {
    private final Map<String, ServiceDefinition> services;

    public Definitions(Map<String, ServiceDefinition> services) {
        this.services = Map.copyOf(services);
    }

    /** The service of this name; null when boto3 has no resource for it. */
    public ServiceDefinition service(String name) {
        return services.get(name);
    }

    public Collection<ServiceDefinition> services() {
        return services.values();
    }
}
