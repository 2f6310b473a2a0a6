package dev.defrost.definitions.file;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.defrost.definitions.Construct;
import java.util.ArrayList;
import java.util.List;

/** The content of {@code injected.json}: what boto3 adds in code, so that its JSON models do not tell it. */
public record InjectedFile(
        @JsonProperty(required = true) List<Construct.Injected> everyResource,
        @JsonProperty(required = true) List<Entry> resources,
        @JsonProperty(required = true) List<ValueTransformation> valueTransformations) {

    /** What one resource type gets; {@code source} is the file of boto3 that adds it. */
    public record Entry(
            @JsonProperty(required = true) String service,
            @JsonProperty(required = true) String resource,
            @JsonProperty(required = true) String source,
            @JsonProperty(required = true) List<Construct.Injected> constructs) {}

    /** A service whose resource converts values of these shapes on its client. */
    public record ValueTransformation(
            @JsonProperty(required = true) String service,
            @JsonProperty(required = true) String source,
            @JsonProperty(required = true) String valueShape,
            @JsonProperty(required = true) String conditionShape,
            @JsonProperty(required = true) String keyConditionShape) {}

    /** What is added to this type, in order. */
    public List<Construct.Injected> constructsOf(String service, String resource) {
        List<Construct.Injected> added = new ArrayList<>();
        for (Entry entry : resources) {
            if (entry.service().equals(service) && entry.resource().equals(resource)) {
                added.addAll(entry.constructs());
            }
        }
        added.addAll(everyResource);
        return added;
    }

    /** The conversion that the service's resource makes; null when it makes none. */
    public ValueTransformation valueTransformation(String service) {
        return valueTransformations.stream().filter(each -> each.service().equals(service)).findFirst().orElse(null);
    }
}
