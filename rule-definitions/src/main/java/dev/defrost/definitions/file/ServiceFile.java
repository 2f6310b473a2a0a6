package dev.defrost.definitions.file;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.defrost.definitions.Construct;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.Provenance;
import java.util.List;

/** The content of one generated file {@code boto3/<service>.json}: what boto3's and botocore's JSON models say. */
public record ServiceFile(
        @JsonProperty(required = true) String service,
        @JsonProperty(required = true) String serviceId,
        @JsonProperty(required = true) String apiVersion,
        @JsonProperty(required = true) Provenance provenance,
        @JsonProperty(required = true) List<ResourceEntry> resources,
        @JsonProperty(required = true) List<OperationDefinition> operations) {

    /** One resource type with its constructs in boto3's order. */
    public record ResourceEntry(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) List<Construct> constructs,
            List<Construct.BatchAction> batchActions) {
        public ResourceEntry {
            batchActions = batchActions == null ? List.of() : batchActions;
        }
    }
}
