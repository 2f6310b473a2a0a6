package dev.defrost.definitions.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.Parameter;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ResourceResult;
import dev.defrost.definitions.file.ServiceFile.ResourceEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the resources of {@code resources-1.json} into constructs, as {@code boto3/resources/factory.py} does. */
final class ResourceGenerator {
    private static final String WAITER_PREFIX = "WaitUntil";

    private final JsonNode model;
    private final JsonNode waiters;
    private final Shapes shapes;
    private final PythonNames names;

    ResourceGenerator(JsonNode model, JsonNode waiters, Shapes shapes, PythonNames names) {
        this.model = model;
        this.waiters = waiters.path("waiters");
        this.shapes = shapes;
        this.names = names;
    }

    /** The service resource, then all types in the model's order. */
    List<ResourceEntry> generate() {
        List<ResourceEntry> entries = new ArrayList<>();
        JsonNode service = model.path("service");
        entries.add(entry(ResourceDefinition.SERVICE_RESOURCE, service, hasOfService(service)));
        model.path("resources").properties()
                .forEach(each -> entries.add(entry(each.getKey(), each.getValue(), each.getValue().path("has"))));
        return entries;
    }

    private ResourceEntry entry(String name, JsonNode resource, JsonNode has) {
        String shape = resource.path("shape").textValue();
        JsonNode members = shapes.members(shape);
        RenameMap renames = new RenameMap(resource, has, members, names);
        List<Construct> constructs = new ArrayList<>();
        for (JsonNode identifier : resource.path("identifiers")) {
            String modelName = identifier.path("name").asText();
            constructs.add(new Construct.Identifier(
                    renames.of("identifier", modelName), modelName, identifier.path("memberName").textValue()));
        }
        if (resource.has("load")) {
            constructs.add(load("load", resource.path("load")));
            constructs.add(load("reload", resource.path("load")));
        }
        resource.path("actions").properties().forEach(each -> constructs.add(new Construct.Action(
                renames.of("action", each.getKey()), operation(each.getValue()), request(each.getValue()),
                each.getValue().has("resource") ? result(each.getValue().path("resource")) : null)));
        addRelated(has, renames, constructs);
        resource.path("hasMany").properties().forEach(each -> constructs.add(new Construct.Collection(
                renames.of("collection", each.getKey()), operation(each.getValue()), request(each.getValue()),
                result(each.getValue().path("resource")))));
        resource.path("waiters").properties().forEach(each ->
                constructs.add(waiter(renames.of("waiter", WAITER_PREFIX + each.getKey()), each.getValue())));
        addAttributes(resource.path("identifiers"), members, renames, constructs);
        List<Construct.BatchAction> batchActions = new ArrayList<>();
        resource.path("batchActions").properties().forEach(each -> batchActions.add(new Construct.BatchAction(
                names.of(each.getKey()), operation(each.getValue()), request(each.getValue()))));
        return new ResourceEntry(name, constructs, batchActions);
    }

    private Construct.Waiter waiter(String name, JsonNode definition) {
        JsonNode waiter = waiters.path(definition.path("waiterName").asText());
        return new Construct.Waiter(
                name, names.of(definition.path("waiterName").asText()), waiter.path("operation").asText(), waiter.path("delay").asInt(),
                waiter.path("maxAttempts").asInt(), parameters(definition.path("params")));
    }

    private void addRelated(JsonNode has, RenameMap renames, List<Construct> constructs) {
        for (Map.Entry<String, JsonNode> each : has.properties()) {
            if (!RenameMap.isReference(each.getValue())) {
                ResourceResult resource = result(each.getValue().path("resource"));
                constructs.add(new Construct.SubResource(
                        renames.ofPythonName("subresource", each.getKey()), resource.type(), resource.identifiers()));
            }
        }
        for (Map.Entry<String, JsonNode> each : has.properties()) {
            if (RenameMap.isReference(each.getValue())) {
                ResourceResult resource = result(each.getValue().path("resource"));
                constructs.add(new Construct.Reference(
                        renames.of("reference", each.getKey()), resource.type(), resource.identifiers(), resource.path()));
            }
        }
    }

    private void addAttributes(JsonNode identifiers, JsonNode members, RenameMap renames, List<Construct> constructs) {
        Set<String> identifierNames = new HashSet<>();
        Map<String, String> aliases = new HashMap<>();
        for (JsonNode identifier : identifiers) {
            String modelName = identifier.path("name").asText();
            identifierNames.add(renames.of("identifier", modelName));
            if (identifier.has("memberName")) {
                aliases.put(renames.of("attribute", identifier.path("memberName").asText()), modelName);
            }
        }
        for (Map.Entry<String, JsonNode> member : members.properties()) {
            if (identifierNames.contains(names.of(member.getKey()))) {
                continue;
            }
            String name = renames.of("attribute", member.getKey());
            constructs.add(aliases.containsKey(name)
                    ? new Construct.IdentifierAlias(name, aliases.get(name))
                    : new Construct.Attribute(name, member.getKey(), shapes.type(member.getValue().path("shape").asText())));
        }
    }

    /** The service resource has a constructor for every type, whether its model lists one or not. */
    private ObjectNode hasOfService(JsonNode service) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> type : model.path("resources").properties()) {
            boolean found = false;
            for (Map.Entry<String, JsonNode> has : service.path("has").properties()) {
                if (has.getValue().path("resource").path("type").asText().equals(type.getKey())) {
                    all.set(has.getKey(), has.getValue());
                    found = true;
                }
            }
            if (!found) {
                ObjectNode resource = all.putObject(type.getKey()).putObject("resource").put("type", type.getKey());
                var identifiers = resource.putArray("identifiers");
                for (JsonNode identifier : type.getValue().path("identifiers")) {
                    identifiers.addObject().put("target", identifier.path("name").asText()).put("source", "input");
                }
            }
        }
        return all;
    }

    private static Construct.Load load(String name, JsonNode load) {
        return new Construct.Load(name, operation(load), request(load), load.path("path").asText());
    }

    private static String operation(JsonNode definition) {
        return definition.path("request").path("operation").asText();
    }

    private static List<Parameter> request(JsonNode definition) {
        return parameters(definition.path("request").path("params"));
    }

    private static List<Parameter> parameters(JsonNode definitions) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode each : definitions) {
            Parameter.Source source = switch (each.path("source").asText()) {
                case "identifier" -> Parameter.Source.IDENTIFIER;
                case "data" -> Parameter.Source.DATA;
                case "string" -> Parameter.Source.STRING;
                case "integer" -> Parameter.Source.INTEGER;
                case "boolean" -> Parameter.Source.BOOLEAN;
                case "input" -> Parameter.Source.INPUT;
                default -> throw new IllegalArgumentException("unknown source of a parameter: " + each);
            };
            parameters.add(new Parameter(each.path("target").asText(), source, value(each)));
        }
        return parameters;
    }

    private static ResourceResult result(JsonNode resource) {
        List<IdentifierSource> identifiers = new ArrayList<>();
        for (JsonNode each : resource.path("identifiers")) {
            IdentifierSource.Source source = switch (each.path("source").asText()) {
                case "identifier" -> IdentifierSource.Source.IDENTIFIER;
                case "response" -> IdentifierSource.Source.RESPONSE;
                case "requestParameter" -> IdentifierSource.Source.REQUEST_PARAMETER;
                case "data" -> IdentifierSource.Source.DATA;
                case "input" -> IdentifierSource.Source.INPUT;
                default -> throw new IllegalArgumentException("unknown source of an identifier: " + each);
            };
            identifiers.add(new IdentifierSource(each.path("target").asText(), source, value(each)));
        }
        return new ResourceResult(resource.path("type").asText(), identifiers, resource.path("path").textValue());
    }

    /** A name, a path or a literal, whichever the source has; null when it has none. */
    private static String value(JsonNode source) {
        for (String key : List.of("name", "path", "value")) {
            if (source.has(key)) {
                return source.path(key).asText();
            }
        }
        return null;
    }
}
