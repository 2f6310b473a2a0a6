package dev.defrost.cli.config;

import dev.defrost.cli.engine.JavaEngine;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Severity;
import dev.defrost.findings.Span;
import dev.defrost.java.JavaComments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments that silence findings: {@code # noqa}, {@code # noqa: DFR101} and {@code # defrost: ignore[DFR101]} on the first or last line of
 * what is found, {@code # defrost: ignore-file[DFR101]} anywhere. In Java, {@code //} takes the place of {@code #}, and an annotation
 * {@code @SuppressWarnings("defrost:DFR202")} silences what is found in its declaration. Without codes they mean all.
 */
public final class Suppressions {
    /** The rule about comments that silence nothing. */
    public static final String UNUSED = "DFR401";
    /** The rule about comments that do not say what they silence and why. */
    public static final String UNEXPLAINED = "DFR402";
    private static final Pattern COMMENT = pattern("#");
    private static final Pattern JAVA_COMMENT = pattern("(?://+|/\\*+)");

    private static Pattern pattern(String opening) {
        return Pattern.compile(opening + "\\s*(?:(?i:noqa)(?::\\s*(?<noqa>[A-Za-z]+\\d+(?:[,\\s]+[A-Za-z]+\\d+)*))?"
            + "|defrost:\\s*(?<own>ignore(?<file>-file)?)(?![-\\w])(?:\\[(?<codes>[^\\]]*)\\])?)");
    }

    private final Map<String, List<Comment>> comments = new TreeMap<>();
    private final Set<Comment> used = new HashSet<>();

    /** One comment; no codes stand for all. An annotation of Java is one too, whose scope is what it stands on. */
    private record Comment(Span span, boolean own, boolean wholeFile, Set<String> codes, boolean reasoned, Span scope) {
        private boolean covers(Finding finding) {
            boolean here = wholeFile || scope != null && scope.start() <= finding.span().start() && finding.span().end() <= scope.end()
                    || span.line() == finding.span().line() || span.line() == finding.span().endLine();
            return here && (codes.isEmpty() || codes.contains(finding.rule()));
        }
    }

    /** @param texts the files' texts by path */
    public Suppressions(Map<String, String> texts) {
        texts.forEach((path, text) -> {
            if (text.contains("noqa") || text.contains("NOQA") || text.contains("defrost:")
                    || JavaEngine.isJava(path) && text.contains("\"defrost\"")) {
                comments.put(path, read(path, text));
            }
        });
    }

    /** Whether a comment silences the finding; that comment then counts as used. */
    public boolean covers(Finding finding) {
        List<Comment> covering = comments.getOrDefault(finding.span().path(), List.of()).stream()
                .filter(comment -> comment.covers(finding)).toList();
        used.addAll(covering);
        return !covering.isEmpty();
    }

    /** Findings about Defrost's own comments that silenced nothing until now. */
    public List<Finding> unused() {
        return comments.values().stream().flatMap(List::stream).filter(comment -> comment.own() && !used.contains(comment))
                .map(comment -> new Finding(UNUSED, Severity.INFO, comment.span(), "this comment silences nothing; remove it", -1, List.of()))
                .toList();
    }

    /** Findings about comments that silence something, or are Defrost's own, and lack codes or a reason behind them. */
    public List<Finding> unexplained() {
        return comments.values().stream().flatMap(List::stream).filter(comment -> comment.own() || used.contains(comment))
                .filter(comment -> comment.codes().isEmpty() || !comment.reasoned())
                .map(comment -> new Finding(UNEXPLAINED, Severity.WARNING, comment.span(),
                        comment.codes().isEmpty() ? "this comment does not say which codes it silences; name them"
                                : "this comment does not say why it silences " + String.join(", ", new TreeSet<>(comment.codes()))
                                        + "; write the reason behind it", -1, List.of()))
                .toList();
    }

    /** Whether words follow on the line, before another comment. */
    private static boolean isReasoned(String text, int end) {
        int at = end;
        while (at < text.length() && "\n\r#".indexOf(text.charAt(at)) < 0) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return true;
            }
            at++;
        }
        return false;
    }

    private static List<Comment> read(String path, String text) {
        List<Comment> found = new ArrayList<>();
        boolean java = JavaEngine.isJava(path);
        Matcher matcher = (java ? JAVA_COMMENT : COMMENT).matcher(text);
        int line = 1;
        int lineStart = 0;
        int at = 0;
        while (matcher.find()) {
            if (java && !JavaComments.canStart(text, matcher.start())) {
                continue;
            }
            for (; at < matcher.start(); at++) {
                char c = text.charAt(at);
                if (c == '\n' || (c == '\r' && text.charAt(at + 1) != '\n')) {
                    line++;
                    lineStart = at + 1;
                }
            }
            Span span = new Span(path, matcher.start(), matcher.end(), line, matcher.start() - lineStart + 1,
                    line, matcher.end() - lineStart + 1);
            String codes = matcher.group("noqa") != null ? matcher.group("noqa") : matcher.group("codes");
            found.add(new Comment(span, matcher.group("own") != null, matcher.group("file") != null,
                    codes == null || codes.isBlank() ? Set.of() : new HashSet<>(List.of(codes.strip().split("[,\\s]+"))),
                    isReasoned(text, matcher.end()), null));
        }
        for (JavaComments.Suppression each : java ? JavaComments.suppressions(path, text) : List.<JavaComments.Suppression>of()) {
            boolean reasoned = text.substring(each.annotation().end()).lines().findFirst().orElse("").matches(".*/[/*].*\\w.*");
            found.add(new Comment(each.annotation(), true, false, each.codes(), reasoned, each.declaration()));
        }
        return found;
    }
}
