package dev.defrost.java;

import com.github.javaparser.ast.CompilationUnit;
import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Severity;
import dev.defrost.findings.Use;
import java.util.ArrayList;
import java.util.List;

/** Finds the Document API of SDK v1 in Java text, and the traps that a mechanical migration to SDK v2 leaves behind. Pure. */
public final class JavaAnalyzer {
    private JavaAnalyzer() {}

    /** What the linter says about these files, seen as one program; neither a file that does not parse nor unknown types stop it. */
    public static JavaAnalysis analyze(List<JavaSource> sources) {
        return DeepStack.call(() -> look(sources));
    }

    private static JavaAnalysis look(List<JavaSource> sources) {
        DocumentApi api = DocumentApi.bundled();
        JavaFiles files = new JavaFiles(sources);
        List<Use> uses = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        files.units().forEach((source, unit) -> {
            List<Use> found = uses(api, source, unit);
            uses.addAll(found);
            found.stream().filter(use -> !isStep(use)).forEach(use -> findings.add(finding(api, use)));
        });
        List<Hazard> hazards = sources.stream().flatMap(source -> Hazards.find(source).stream()).toList();
        hazards.forEach(hazard -> findings.addAll(hazard.findings()));
        findings.sort(java.util.Comparator.comparing((Finding f) -> f.span().path()).thenComparingInt(f -> f.span().start()));
        return new JavaAnalysis(List.copyOf(uses), List.copyOf(findings), List.copyOf(files.skipped()), hazards);
    }

    private static List<Use> uses(DocumentApi api, JavaSource source, CompilationUnit unit) {
        return DocumentUses.find(api, unit, new Lines(source.path(), source.text()));
    }

    /** A step of a chain that fills an object is no finding of its own: its creation and the call that takes it are. */
    private static boolean isStep(Use use) {
        return use.kind().equals("attribute") && use.construct().startsWith("with");
    }

    private static Finding finding(DocumentApi api, Use use) {
        String rule = rule(use);
        return new Finding(rule, Severity.WARNING, use.span(), message(api, use), -1, List.of());
    }

    private static String rule(Use use) {
        return switch (use.kind()) {
            case "creation" -> "DFR201";
            case "type" -> "DFR204";
            case "attribute" -> "DFR203";
            default -> "DFR202";
        };
    }

    private static String message(DocumentApi api, Use use) {
        return switch (use.kind()) {
            case "creation" -> "`new " + use.resource() + "` belongs to the Document API of SDK v1, which SDK v2 does not have";
            case "type" -> "`" + use.resource() + "` is a type of the Document API of SDK v1";
            case "attribute" -> "`" + use.resource() + "." + use.construct() + "` belongs to the Document API of SDK v1";
            default -> "`" + use.resource() + "." + use.construct() + "` calls DynamoDB through the Document API of SDK v1"
                    + api.operation(use.resource(), use.construct()).map(o -> "; the client's operation is " + o).orElse("");
        };
    }
}
