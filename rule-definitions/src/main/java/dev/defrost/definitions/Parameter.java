package dev.defrost.definitions;

/**
 * How one request parameter is filled ({@code boto3/resources/params.py}). {@code target} follows the grammar
 * {@code A}, {@code A.B}, {@code A[]}, {@code A[0].B}, {@code A[*].B}. {@code value} is the identifier's model name, the
 * data path, or the literal's text, as {@code source} says.
 */
public record Parameter(String target, Source source, String value) {
    /** Where the value comes from. */
    public enum Source { IDENTIFIER, DATA, STRING, INTEGER, BOOLEAN, INPUT }

    /** The top-level parameter name. */
    public String root() {
        int end = 0;
        while (end < target.length() && target.charAt(end) != '.' && target.charAt(end) != '[') {
            end++;
        }
        return target.substring(0, end);
    }
}
