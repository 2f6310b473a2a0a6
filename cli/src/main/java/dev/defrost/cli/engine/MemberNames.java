package dev.defrost.cli.engine;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.read.DefinitionsReader;
import java.util.Set;
import java.util.stream.Collectors;

/** What resources offer, by name. */
public final class MemberNames {
    private MemberNames() {}

    /** The names of the services that have resources. */
    public static Set<String> services() {
        return DefinitionsReader.bundled().names();
    }

    /** The names of what resources of every service offer besides attributes, as user code writes them. */
    public static Set<String> all() {
        return DefinitionsReader.bundled().services().stream()
                .flatMap(service -> service.resources().values().stream())
                .flatMap(resource -> resource.constructs().stream())
                .filter(construct -> !(construct instanceof Construct.Attribute) && !(construct instanceof Construct.Identifier))
                .map(Construct::name).collect(Collectors.toSet());
    }
}
