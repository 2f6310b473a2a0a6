package dev.defrost.python.resources;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.ResourceDefinition;
import java.util.Set;

/** What an attribute of a resource-like value is. */
final class ResourceMembers {
    private static final Set<Value> PLAIN = Set.of(Value.OTHER);

    private ResourceMembers() {}

    static Set<Value> of(Value owner, String name, Definitions definitions) {
        if (owner instanceof Value.Resource resource) {
            return ofResource(resource.type(), name, definitions);
        }
        if (owner instanceof Value.Meta meta) {
            boolean converts = name.equals("client") && Transformations.apply(definitions.service(meta.owner().service()));
            return converts ? Set.of(new Value.ResourceClient(meta.owner())) : PLAIN;
        }
        if (owner instanceof Value.Listing listing) {
            return Set.of(new Value.ListingMethod(listing, name));
        }
        if (owner instanceof Value.Session) {
            return Set.of(new Value.SessionMethod(name));
        }
        return owner instanceof Value.StandIn ? Set.of(owner) : PLAIN;
    }

    private static Set<Value> ofResource(ResourceDefinition type, String name, Definitions definitions) {
        Construct construct = type.construct(name);
        if (construct == null) {
            return name.equals("meta") ? Set.of(new Value.Meta(type)) : PLAIN;
        }
        if (construct instanceof Construct.Identifier
                || construct instanceof Construct.IdentifierAlias
                || construct instanceof Construct.Attribute) {
            return PLAIN;
        }
        if (construct instanceof Construct.Collection collection) {
            ResourceDefinition element = definitions.service(type.service()).resource(collection.result().type());
            return Set.of(new Value.Listing(type, collection, element));
        }
        if (construct instanceof Construct.Reference reference) {
            ResourceDefinition target = definitions.service(type.service()).resource(reference.type());
            return Set.of(ResultShape.isList(reference) ? new Value.Sequence(target) : new Value.Resource(target));
        }
        return Set.of(new Value.Method(type, construct));
    }
}
