package dev.defrost.cli.config;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments that silence findings: {@code # noqa}, {@code # noqa: DFR101} and {@code # defrost: ignore[DFR101]} on the first or last line of
 * what is found, {@code # defrost: ignore-file[DFR101]} anywhere. Without codes they mean all.
 */
public final class Suppressions {
    private static final Pattern LINE = Pattern.compile(
            "#\\s*(?:(?i:noqa)(?::\\s*(?<noqa>[A-Za-z]+\\d+(?:[,\\s]+[A-Za-z]+\\d+)*))?|defrost:\\s*ignore(?!-)(?:\\[(?<codes>[^\\]]*)\\])?)");
    private static final Pattern FILE = Pattern.compile("#\\s*defrost:\\s*ignore-file(?:\\[(?<codes>[^\\]]*)\\])?");

    private final Map<String, String> texts;
    private final Map<String, List<String>> lines = new HashMap<>();

    /** @param texts the files' texts by path */
    public Suppressions(Map<String, String> texts) {
        this.texts = texts;
    }

    public boolean covers(Finding finding) {
        Span span = finding.span();
        String text = texts.get(span.path());
        if (text == null || (!text.contains("noqa") && !text.contains("NOQA") && !text.contains("defrost:"))) {
            return false;
        }
        List<String> fileLines = lines.computeIfAbsent(span.path(), path -> List.of(text.split("\\r\\n|\\r|\\n", -1)));
        return matches(LINE, line(fileLines, span.line()), finding.rule())
                || matches(LINE, line(fileLines, span.endLine()), finding.rule())
                || fileLines.stream().anyMatch(line -> matches(FILE, line, finding.rule()));
    }

    private static String line(List<String> lines, int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    private static boolean matches(Pattern pattern, String line, String code) {
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            String codes = pattern == LINE && matcher.group("noqa") != null ? matcher.group("noqa") : matcher.group("codes");
            if (codes == null || codes.isBlank() || List.of(codes.strip().split("[,\\s]+")).contains(code)) {
                return true;
            }
        }
        return false;
    }
}
