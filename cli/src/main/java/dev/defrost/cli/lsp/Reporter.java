package dev.defrost.cli.lsp;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Tells the client what was found: pushes it, or keeps it for a client that asks. */
final class Reporter {
    private final Session session;
    private final Map<String, Report> reports = new ConcurrentHashMap<>();
    private final Map<Program, Set<String>> closed = new HashMap<>();
    private boolean changed;

    /** What is known of a document, as findings and as the protocol shows them. */
    record Report(Findings findings, List<Diagnostic> diagnostics) {
        String id() {
            return Integer.toHexString(diagnostics.hashCode());
        }
    }

    Reporter(Session session) {
        this.session = session;
    }

    /** What is known of a document; null when nothing is. */
    Report report(String uri) {
        return reports.get(uri);
    }

    /** Takes over what was found in an open document. */
    void publish(String uri, Findings findings, Program program) {
        LineMap lines = new LineMap(findings.text(), session.encoding());
        Report report = new Report(findings, new Diagnostics(session.pages()).of(findings, lines, places(program)));
        Report before = reports.put(uri, report);
        boolean same = before != null && before.diagnostics().equals(report.diagnostics());
        changed |= !same;
        if (!session.features().pullDiagnostics() && !(same && findings.version().equals(before.findings().version()))) {
            session.client().publishDiagnostics(new PublishDiagnosticsParams(uri, report.diagnostics(), findings.version()));
        }
    }

    /** Forgets a document that is not open any more. */
    void gone(String uri) {
        reports.remove(uri);
        if (!session.features().pullDiagnostics()) {
            session.client().publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
        }
    }

    /** Pushes what was found in files that are not open, and takes back what was found there before. */
    void publishClosed(Program program, Set<String> open) {
        Set<String> now = new HashSet<>(program.allReported());
        now.removeAll(open);
        Set<String> before = closed.put(program, now);
        if (session.features().pullDiagnostics()) {
            return;
        }
        for (String path : now) {
            session.client().publishDiagnostics(new PublishDiagnosticsParams(uri(program, path), diagnostics(program, path)));
        }
        for (String path : before == null ? Set.<String>of() : before) {
            if (!now.contains(path) && !open.contains(path)) {
                session.client().publishDiagnostics(new PublishDiagnosticsParams(uri(program, path), List.of()));
            }
        }
    }

    /** The diagnostics of a file that is not open. */
    List<Diagnostic> diagnostics(Program program, String path) {
        Findings findings = program.part(path).settledFindings(path, null);
        return new Diagnostics(session.pages()).of(findings, new LineMap(findings.text(), session.encoding()), places(program));
    }

    /** Tells a client that asks for diagnostics and hints by itself to ask again, when something changed since it could know. */
    void refresh() {
        if (changed && session.features().pullDiagnostics() && session.features().refreshDiagnostics()) {
            session.client().refreshDiagnostics();
        }
        if (changed && session.settings().inlayHints() && session.features().refreshHints()) {
            session.client().refreshInlayHints();
        }
        changed = false;
    }

    String uri(Program program, String path) {
        Path file = program.project().root().resolve(path);
        return session.workspace().uri(file);
    }

    private Function<String, Diagnostics.Place> places(Program program) {
        Map<String, Diagnostics.Place> known = new HashMap<>();
        return path -> known.computeIfAbsent(path, key ->
                new Diagnostics.Place(uri(program, key), new LineMap(program.part(key).text(key), session.encoding())));
    }
}
