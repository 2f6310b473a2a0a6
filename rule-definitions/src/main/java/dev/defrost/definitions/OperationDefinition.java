package dev.defrost.definitions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * One API operation as the client offers it. {@code paginator} is null when the client cannot paginate it;
 * {@code attributeValues} is null unless the DynamoDB resource transforms values of it. {@code hasOutput} tells an output
 * shape without members from no output shape at all.
 */
public record OperationDefinition(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String clientMethod,
        List<Member> input,
        List<Member> output,
        boolean hasOutput,
        Paginator paginator,
        AttributeValues attributeValues,
        @JsonProperty(required = true) List<String> iamActions) {
    public OperationDefinition {
        input = Lists.copy(input);
        output = Lists.copy(output);
        iamActions = Lists.copy(iamActions);
    }

    /** The name, with the IAM actions that a caller needs: {@code HeadObject (s3:GetObject)}. */
    public String withActions() {
        return iamActions.isEmpty() ? name : name + " (" + String.join(", ", iamActions) + ")";
    }

    /**
     * A top-level member; {@code type} is the shape's type (string, integer, list, map, structure, ...). Written as
     * {@code Name:type}, with a {@code !} at the end when it is required.
     */
    public record Member(String name, String type, boolean required) {
        /** Reads the written form. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Member parse(String text) {
            int colon = text.indexOf(':');
            boolean required = text.endsWith("!");
            int end = required ? text.length() - 1 : text.length();
            if (colon < 1 || colon + 1 >= end) {
                throw new IllegalArgumentException("a member is written as Name:type or Name:type!, not as " + text);
            }
            return new Member(text.substring(0, colon), text.substring(colon + 1, end), required);
        }

        @JsonValue
        String text() {
            return name + ":" + type + (required ? "!" : "");
        }
    }

    /** {@code botocore/paginate.py}: {@code limitKey} is null when a page size cannot be asked for. */
    public record Paginator(
            @JsonProperty(required = true) List<String> inputTokens,
            @JsonProperty(required = true) List<String> outputTokens,
            String limitKey,
            @JsonProperty(required = true) List<String> resultKeys) {
        public Paginator {
            inputTokens = Lists.copy(inputTokens);
            outputTokens = Lists.copy(outputTokens);
            resultKeys = Lists.copy(resultKeys);
        }
    }

    /**
     * Paths of typed attribute values, {@code {}} for map values and {@code []} for list elements
     * ({@code boto3/dynamodb/transform.py}), and the parameters that take condition objects, in the order in which their
     * placeholders are numbered.
     */
    public record AttributeValues(List<String> input, List<String> output, List<Condition> conditions) {
        public AttributeValues {
            input = Lists.copy(input);
            output = Lists.copy(output);
            conditions = Lists.copy(conditions);
        }
    }

    /** A parameter that takes a condition, as a path like those of values; {@code keyOnly} for key conditions. */
    public record Condition(@JsonProperty(required = true) String parameter, boolean keyOnly) {}
}
