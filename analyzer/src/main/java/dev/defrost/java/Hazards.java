package dev.defrost.java;

import com.github.javaparser.ast.CompilationUnit;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Traps that a mechanical migration to SDK v2 leaves behind. They are found in the text without comments and strings, because some of them
 * keep a file from parsing.
 */
final class Hazards {
    private record Check(String rule, Severity severity, Pattern marker, Pattern pattern, String message) {}

    private static final Pattern V2 = Pattern.compile("software\\.amazon\\.awssdk");
    private static final List<Check> CHECKS = List.of(
            new Check("DFR205", Severity.WARNING, Pattern.compile("com\\.amazonaws\\.resources"),
                    Pattern.compile("\\bcom\\.amazonaws\\.resources\\.[\\w.*]+"),
                    "The resource API for Java was archived in 2014 and has no successor: write the calls with an SDK v2 client"),
            new Check("DFR301", Severity.ERROR, V2, Pattern.compile("\\.\\s*null\\s*\\("),
                    "`null` is a keyword: the builder's method is `nul(true)`"),
            new Check("DFR302", Severity.WARNING, V2,
                    Pattern.compile("\\b(?:lastEvaluatedKey|item|items|attributes|unprocessedItems|unprocessedKeys|responses)"
                            + "\\s*\\(\\s*\\)\\s*[!=]=\\s*null\\b"),
                    "SDK v2 answers an empty map or list, never null: ask `hasX()` of the response instead"),
            new Check("DFR303", Severity.ERROR, V2,
                    Pattern.compile("\\bwhile\\s*\\(\\s*(?:null\\s*!=\\s*)?\\w*[lL]astEvaluatedKey\\w*(?:\\s*!=\\s*null)?\\s*\\)"),
                    "This loop never ends: in SDK v2 the last evaluated key is an empty map, never null. Use `hasLastEvaluatedKey()`"),
            new Check("DFR304", Severity.ERROR, Pattern.compile("software\\.amazon\\.awssdk\\.services\\.dynamodb\\.document"),
                    Pattern.compile("\\bsoftware\\.amazon\\.awssdk\\.services\\.dynamodb\\.document[\\w.*]*"),
                    "SDK v2 has no such package: the Document API was not carried over"),
            new Check("DFR305", Severity.ERROR, V2, Pattern.compile("\\bnew\\s+DynamoDb\\s*\\("),
                    "SDK v2 has no class `DynamoDb`: use `DynamoDbClient`"));

    private Hazards() {}

    /** The traps in a file; {@code unit} is null for one that was not parsed. */
    static List<Finding> find(JavaSource source, CompilationUnit unit) {
        List<Finding> findings = new ArrayList<>();
        List<Check> relevant = CHECKS.stream().filter(c -> c.marker().matcher(source.text()).find()).toList();
        if (relevant.isEmpty()) {
            return findings;
        }
        String code = Blanked.code(source.text());
        Lines lines = new Lines(source.path(), source.text());
        for (Check check : relevant) {
            for (Matcher m = check.pattern().matcher(code); m.find();) {
                findings.add(new Finding(check.rule(), check.severity(), lines.span(m.start(), m.end()), check.message(), -1, List.of()));
            }
        }
        return findings;
    }
}
