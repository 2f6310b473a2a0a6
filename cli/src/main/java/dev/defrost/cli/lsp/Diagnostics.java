package dev.defrost.cli.lsp;

import com.google.gson.JsonObject;
import dev.defrost.cli.config.Suppressions;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;

/** Findings as the protocol shows them. */
final class Diagnostics {
    static final String SOURCE = "defrost";
    /** Rules about the Document API of the AWS SDK for Java 1.x, which has reached the end of its support. */
    private static final String ENDED = "DFR2";

    private final RulePages pages;

    Diagnostics(RulePages pages) {
        this.pages = pages;
    }

    /** @param places how a path of the program becomes a location; null when it is not known any more */
    List<Diagnostic> of(Findings findings, LineMap lines, Function<String, Place> places) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Finding finding : findings.findings()) {
            diagnostics.add(of(finding, lines, places));
        }
        return diagnostics;
    }

    /** A file of the program as the client knows it. */
    record Place(String uri, LineMap lines) {}

    private Diagnostic of(Finding finding, LineMap lines, Function<String, Place> places) {
        Diagnostic diagnostic = new Diagnostic(lines.range(finding.span()), finding.message(), severity(finding.severity()), SOURCE, finding.rule());
        diagnostic.setCodeDescription(new DiagnosticCodeDescription(pages.uri(finding.rule())));
        if (finding.rule().equals(Suppressions.UNUSED)) {
            diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
        } else if (finding.rule().startsWith(ENDED)) {
            diagnostic.setTags(List.of(DiagnosticTag.Deprecated));
        }
        List<DiagnosticRelatedInformation> related = new ArrayList<>();
        for (Finding.Related each : finding.related()) {
            Place place = places.apply(each.span().path());
            if (place != null) {
                related.add(new DiagnosticRelatedInformation(new Location(place.uri(), place.lines().range(each.span())), each.message()));
            }
        }
        if (!related.isEmpty()) {
            diagnostic.setRelatedInformation(related);
        }
        JsonObject data = new JsonObject();
        data.addProperty("group", finding.group());
        diagnostic.setData(data);
        return diagnostic;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }
}
