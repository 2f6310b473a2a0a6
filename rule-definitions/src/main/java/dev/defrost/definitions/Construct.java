package dev.defrost.definitions;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * Something that a resource object offers under a Python name, after boto3's renames
 * ({@code boto3/resources/model.py}, {@code load_rename_map}). Names of operations, members and identifiers are those of the
 * JSON models; {@link #name()} is what user code writes.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "construct")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Construct.Identifier.class, name = "identifier"),
    @JsonSubTypes.Type(value = Construct.IdentifierAlias.class, name = "identifier-alias"),
    @JsonSubTypes.Type(value = Construct.Attribute.class, name = "attribute"),
    @JsonSubTypes.Type(value = Construct.Load.class, name = "load"),
    @JsonSubTypes.Type(value = Construct.Action.class, name = "action"),
    @JsonSubTypes.Type(value = Construct.BatchAction.class, name = "batch-action"),
    @JsonSubTypes.Type(value = Construct.Collection.class, name = "collection"),
    @JsonSubTypes.Type(value = Construct.SubResource.class, name = "sub-resource"),
    @JsonSubTypes.Type(value = Construct.Reference.class, name = "reference"),
    @JsonSubTypes.Type(value = Construct.Waiter.class, name = "waiter"),
    @JsonSubTypes.Type(value = Construct.Injected.class, name = "injected")
})
public sealed interface Construct {
    /** The name that user code writes. */
    String name();

    /** A constructor argument that names the object; reading it never makes a call. {@code member} may be null. */
    record Identifier(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String modelName,
            String member)
            implements Construct {}

    /**
     * An attribute that answers with an identifier (given by its model name) although it is named like a member, for example
     * {@code table_name}.
     */
    record IdentifierAlias(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String identifier)
            implements Construct {}

    /** A lazily loaded member of the resource's shape; {@code type} is the member's shape type. */
    record Attribute(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String member,
            @JsonProperty(required = true) String type)
            implements Construct {}

    /** {@code load} and {@code reload}: fills the data from {@code path} of the response ({@code @} is all of it). */
    record Load(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String operation,
            List<Parameter> parameters,
            @JsonProperty(required = true) String path)
            implements Construct {
        public Load {
            parameters = Lists.copy(parameters);
        }
    }

    /** A call; {@code result} is null when the raw response is returned. */
    record Action(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String operation,
            List<Parameter> parameters,
            ResourceResult result)
            implements Construct {
        public Action {
            parameters = Lists.copy(parameters);
        }
    }

    /** A call for every page of a collection whose items are of the owning type. */
    record BatchAction(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String operation,
            List<Parameter> parameters)
            implements Construct {
        public BatchAction {
            parameters = Lists.copy(parameters);
        }
    }

    /** A lazy, paged listing. */
    record Collection(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String operation,
            List<Parameter> parameters,
            @JsonProperty(required = true) ResourceResult result)
            implements Construct {
        public Collection {
            parameters = Lists.copy(parameters);
        }
    }

    /** A constructor of another resource that makes no call, for example {@code bucket.Object(key)}. */
    record SubResource(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String type,
            List<IdentifierSource> identifiers)
            implements Construct {
        public SubResource {
            identifiers = Lists.copy(identifiers);
        }
    }

    /** A property that reads data and answers with another resource, a list of them or None. */
    record Reference(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String type,
            List<IdentifierSource> identifiers,
            String path)
            implements Construct {
        public Reference {
            identifiers = Lists.copy(identifiers);
        }

        /** Whether reading it loads the object's data. */
        public boolean needsData() {
            return path != null || identifiers.stream().anyMatch(each -> each.source() == IdentifierSource.Source.DATA);
        }
    }

    /**
     * {@code wait_until_...}; {@code waiter} is the client waiter's Python name. It calls the operation at most {@code maxAttempts} times,
     * {@code delay} seconds apart ({@code waiters-2.json} of botocore).
     */
    record Waiter(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String waiter,
            @JsonProperty(required = true) String operation,
            @JsonProperty(required = true) int delay,
            @JsonProperty(required = true) int maxAttempts,
            List<Parameter> parameters)
            implements Construct {
        public Waiter {
            parameters = Lists.copy(parameters);
        }
    }

    /**
     * A method that boto3 adds in code ({@code boto3/s3/inject.py}, {@code boto3/ec2/createtags.py} and others).
     * {@code arguments} are its parameter names in order; {@code kind} says what it does: {@code client-method} calls
     * {@code clientMethod} with its own arguments and {@code parameters} filled in; any other kind needs code of its own:
     * <ul>
     * <li>{@code bucket-load}: looks for the bucket in the answer of {@code clientMethod}; no access leaves empty data
     * <li>{@code summary-load}: the response becomes the data, with {@code ContentLength} renamed to {@code Size}
     * <li>{@code create-tags}: the client's call, answered with a tag resource for every resource and tag
     * <li>{@code delete-tags}: the client's call, whose {@code parameters} win over the user's
     * <li>{@code batch-writer}: {@code boto3.dynamodb.table.BatchWriter} for the table that {@code parameters} name
     * <li>{@code available-subresources}: the names of the sub-resources, without a call
     * </ul>
     * {@code operations} are those that a managed transfer of a small object calls, {@code multipartOperations} those of a large one
     * ({@code s3transfer/upload.py}, {@code download.py}, {@code copies.py}); other methods call the operation behind {@code clientMethod}.
     */
    record Injected(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String kind,
            String clientMethod,
            List<String> arguments,
            List<Parameter> parameters,
            List<String> operations,
            List<String> multipartOperations)
            implements Construct {
        public Injected {
            arguments = Lists.copy(arguments);
            parameters = Lists.copy(parameters);
            operations = Lists.copy(operations);
            multipartOperations = Lists.copy(multipartOperations);
        }
    }
}
