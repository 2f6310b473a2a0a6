package dev.defrost.definitions;

import java.util.List;

/**
 * One API operation as the client offers it. {@code paginator} is null when the client cannot paginate it;
 * {@code attributeValues} is null unless the DynamoDB resource transforms values of it.
 */
public record OperationDefinition(
        String name,
        String clientMethod,
        List<Member> input,
        List<Member> output,
        boolean hasOutput,
        Paginator paginator,
        AttributeValues attributeValues,
        List<String> iamActions) {
    /** A top-level member; {@code type} is the shape's type (string, integer, list, map, structure, ...). */
    public record Member(String name, String type, boolean required) {}

    /** {@code botocore/paginate.py}: {@code limitKey} is null when a page size cannot be asked for. */
    public record Paginator(List<String> inputTokens, List<String> outputTokens, String limitKey, List<String> resultKeys) {}

    /**
     * Paths of typed attribute values, {@code {}} for map values and {@code []} for list elements
     * ({@code boto3/dynamodb/transform.py}), and the parameters that take condition objects, in the order in which their
     * placeholders are numbered.
     */
    public record AttributeValues(List<String> input, List<String> output, List<Condition> conditions) {}

    /** A parameter that takes a condition; {@code keyOnly} for key conditions. */
    public record Condition(String parameter, boolean keyOnly) {}
}
