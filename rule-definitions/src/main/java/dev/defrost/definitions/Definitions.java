package dev.defrost.definitions;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The services that boto3 offers as resources. Safe to share between threads. */
public final class Definitions {
    private final Set<String> names;
    private final Function<String, ServiceDefinition> reader;
    private final Map<String, ServiceDefinition> services = new ConcurrentHashMap<>();

    public Definitions(Map<String, ServiceDefinition> services) {
        this(services.keySet(), Map.copyOf(services)::get);
    }

    private Definitions(Set<String> names, Function<String, ServiceDefinition> reader) {
        this.names = Collections.unmodifiableSet(new TreeSet<>(names));
        this.reader = reader;
    }

    /** Definitions that ask {@code reader} for a service when it is needed first, once a service. */
    public static Definitions lazy(Set<String> names, Function<String, ServiceDefinition> reader) {
        return new Definitions(names, reader);
    }

    /** The names of all services, sorted; needs no definition to be read. */
    public Set<String> names() {
        return names;
    }

    /** The service of this name; null when boto3 has no resource for it. */
    public ServiceDefinition service(String name) {
        ServiceDefinition known = services.get(name);
        return known != null || !names.contains(name) ? known : services.computeIfAbsent(name, reader);
    }

    /** All services, sorted by name; reads those that were not needed yet. */
    public Collection<ServiceDefinition> services() {
        return names.stream().map(this::service).toList();
    }
}
