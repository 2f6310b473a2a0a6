package dev.defrost.java;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.defrost.findings.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What people write into Java files to silence findings, and where they can. */
public final class JavaComments {
    private static final String PREFIX = "defrost";

    private JavaComments() {}

    /**
     * An annotation {@code @SuppressWarnings("defrost:DFR202")} and the declaration that it stands on.
     *
     * @param codes what it silences; empty for all, which {@code "defrost"} asks for
     */
    public record Suppression(Span annotation, Span declaration, Set<String> codes) {}

    /** Whether a comment that starts here would be one: not inside a string or another comment. */
    public static boolean canStart(String text, int offset) {
        return !Blanked.inLiteral(text, offset);
    }

    /** The annotations that silence findings; none in a file that does not parse. */
    public static List<Suppression> suppressions(String path, String text) {
        List<Suppression> found = new ArrayList<>();
        if (!text.contains("SuppressWarnings") || !text.contains("\"" + PREFIX)) {
            return found;
        }
        Lines lines = new Lines(path, text);
        ParserConfiguration configuration = new ParserConfiguration().setLanguageLevel(LanguageLevel.BLEEDING_EDGE).setTabSize(1);
        new JavaParser(configuration).parse(text).getResult().ifPresent(unit -> unit.findAll(AnnotationExpr.class).stream()
                .filter(annotation -> annotation.getName().getIdentifier().equals("SuppressWarnings")).forEach(annotation -> {
                    List<String> words = annotation.findAll(StringLiteralExpr.class).stream().map(StringLiteralExpr::asString)
                            .filter(word -> word.equals(PREFIX) || word.startsWith(PREFIX + ":")).toList();
                    Node declaration = annotation.getParentNode().orElse(null);
                    if (!words.isEmpty() && declaration != null) {
                        Set<String> codes = words.contains(PREFIX) ? Set.of() : words.stream()
                                .map(word -> word.substring(PREFIX.length() + 1).strip()).collect(Collectors.toCollection(TreeSet::new));
                        found.add(new Suppression(lines.span(annotation), lines.span(declaration), codes));
                    }
                }));
        return found;
    }
}
