package dev.defrost.definitions.generate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.OperationDefinition.AttributeValues;
import dev.defrost.definitions.OperationDefinition.Condition;
import dev.defrost.definitions.OperationDefinition.Paginator;
import dev.defrost.definitions.file.InjectedFile.ValueTransformation;
import dev.defrost.definitions.file.NamesFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns the operations of a service model into definitions. */
final class OperationGenerator {
    private final String service;
    private final JsonNode model;
    private final JsonNode paginators;
    private final Shapes shapes;
    private final PythonNames names;
    private final NamesFile kept;
    private final ValueTransformation transformation;

    /** {@code transformation} is null for a service whose resource converts no values. */
    OperationGenerator(
            String service, JsonNode model, JsonNode paginators, Shapes shapes, NamesFile kept,
            ValueTransformation transformation) {
        this.service = service;
        this.model = model;
        this.paginators = paginators.path("pagination");
        this.shapes = shapes;
        this.kept = kept;
        this.names = new PythonNames(kept.pythonNames());
        this.transformation = transformation;
    }

    /** All operations, sorted by name. */
    List<OperationDefinition> generate() {
        return model.path("operations").properties().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> operation(each.getKey(), each.getValue())).toList();
    }

    private OperationDefinition operation(String name, JsonNode definition) {
        String input = definition.path("input").path("shape").textValue();
        String output = definition.path("output").path("shape").textValue();
        return new OperationDefinition(
                name, names.of(name), shapes.memberList(input), shapes.memberList(output), output != null,
                paginators.has(name) ? paginator(paginators.path(name)) : null, attributeValues(input, output),
                kept.iamActions(service, model.path("metadata").path("endpointPrefix").asText(), name));
    }

    private AttributeValues attributeValues(String input, String output) {
        if (transformation == null) {
            return null;
        }
        List<Condition> conditions = new ArrayList<>();
        shapes.pathsTo(transformation.conditionShape(), input).forEach(path -> conditions.add(new Condition(path, false)));
        shapes.pathsTo(transformation.keyConditionShape(), input).forEach(path -> conditions.add(new Condition(path, true)));
        List<String> inputPaths = shapes.pathsTo(transformation.valueShape(), input);
        List<String> outputPaths = shapes.pathsTo(transformation.valueShape(), output);
        return inputPaths.isEmpty() && outputPaths.isEmpty() && conditions.isEmpty()
                ? null : new AttributeValues(inputPaths, outputPaths, conditions);
    }

    private static Paginator paginator(JsonNode definition) {
        return new Paginator(
                oneOrMore(definition.path("input_token")), oneOrMore(definition.path("output_token")),
                definition.path("limit_key").textValue(), oneOrMore(definition.path("result_key")));
    }

    private static List<String> oneOrMore(JsonNode value) {
        List<String> values = new ArrayList<>();
        if (value.isTextual()) {
            values.add(value.textValue());
        }
        value.forEach(each -> values.add(each.textValue()));
        return values;
    }
}
