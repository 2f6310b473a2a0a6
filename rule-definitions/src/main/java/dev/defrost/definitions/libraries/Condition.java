package dev.defrost.definitions.libraries;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A method that makes a condition of an operand, such as {@code Attr("age").gt(3)}.
 *
 * @param expression how the request writes it: {@code {0}} stands for the operand, {@code {1}} and {@code {2}} for the arguments; a list's
 *     elements stand where {@code {1...}} does
 * @param everyOperand whether {@code Key} and sizes have it, too; the others raise AttributeError there
 * @param ordering whether DynamoDB takes strings, numbers and bytes only
 */
public record Condition(
        @JsonProperty(required = true) String method,
        @JsonProperty(required = true) String expression,
        Boolean everyOperand,
        Boolean ordering) {
    private static final String LIST = "{1...}";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(\\.\\.\\.)?\\}");

    public Condition {
        everyOperand = Boolean.TRUE.equals(everyOperand);
        ordering = Boolean.TRUE.equals(ordering);
    }

    /** How many arguments it takes. */
    public int arguments() {
        return expression.contains("{2}") ? 2 : expression.contains("{1") ? 1 : 0;
    }

    /** Whether its argument is a list of values. */
    public boolean takesList() {
        return expression.contains(LIST);
    }

    /** Whether it compares the operand with one value by an operator. */
    public boolean isComparison() {
        return expression.startsWith("{0} ") && expression.endsWith(" {1}");
    }

    /** The expression of a request, with what stands for the operand and for each argument, or for each element of the list. */
    public String expression(String operand, List<String> arguments) {
        return PLACE.matcher(expression).replaceAll(place -> Matcher.quoteReplacement(
                place.group().equals("{0}") ? operand
                        : place.group().equals(LIST) ? String.join(", ", arguments)
                        : arguments.get(Integer.parseInt(place.group(1)) - 1)));
    }
}
