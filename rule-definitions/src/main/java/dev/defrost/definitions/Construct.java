package dev.defrost.definitions;

import java.util.List;

/**
 * Something that a resource object offers under a Python name, after boto3's renames
 * ({@code boto3/resources/model.py}, {@code load_rename_map}). Names of operations, members and identifiers are those of the
 * JSON models; {@link #name()} is what user code writes.
 */
public sealed interface Construct {
    /** The name that user code writes. */
    String name();

    /** A constructor argument that names the object; reading it never makes a call. {@code member} may be null. */
    record Identifier(String name, String modelName, String member) implements Construct {}

    /** An attribute that answers with an identifier although it is named like a member, for example {@code table_name}. */
    record IdentifierAlias(String name, String identifier) implements Construct {}

    /** A lazily loaded member of the resource's shape; {@code type} is the member's shape type. */
    record Attribute(String name, String member, String type) implements Construct {}

    /** {@code load} and {@code reload}: fills the data from {@code path} of the response ({@code @} is all of it). */
    record Load(String name, String operation, List<Parameter> parameters, String path) implements Construct {}

    /** A call; {@code result} is null when the raw response is returned. */
    record Action(String name, String operation, List<Parameter> parameters, ResourceResult result) implements Construct {}

    /** A call for every page of a collection whose items are of the owning type. */
    record BatchAction(String name, String operation, List<Parameter> parameters) implements Construct {}

    /** A lazy, paged listing. */
    record Collection(String name, String operation, List<Parameter> parameters, ResourceResult result) implements Construct {}

    /** A constructor of another resource that makes no call, for example {@code bucket.Object(key)}. */
    record SubResource(String name, String type, List<IdentifierSource> identifiers) implements Construct {}

    /** A property that reads data and answers with another resource, a list of them or None. */
    record Reference(String name, String type, List<IdentifierSource> identifiers, String path) implements Construct {}

    /** {@code wait_until_...}; {@code waiter} is the client waiter's Python name. */
    record Waiter(String name, String waiter, List<Parameter> parameters) implements Construct {}

    /**
     * A method that boto3 adds in code ({@code boto3/s3/inject.py}, {@code boto3/ec2/createtags.py} and others).
     * {@code arguments} are its parameter names in order; {@code kind} says what it does: {@code client-method} calls
     * {@code clientMethod} with its own arguments and {@code parameters} filled in; any other kind needs code of its own.
     */
    record Injected(String name, String kind, String clientMethod, List<String> arguments, List<Parameter> parameters)
            implements Construct {}
}
