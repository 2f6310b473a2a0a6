package dev.defrost.cli.lsp;

import dev.defrost.findings.TextEdit;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.WorkspaceEdit;

/** From a planned change to one that the client can apply. Only the worker calls it. */
final class Changes {
    private final Session session;

    Changes(Session session) {
        this.session = session;
    }

    /** The change; fails when a file that is not open is not on disk as it was analysed, and reads that file again. */
    WorkspaceEdit edit(Program program, Fix fix) {
        for (Map.Entry<String, List<TextEdit>> entry : fix.edits().entrySet()) {
            String path = entry.getKey();
            if (session.shown(session.reporter().uri(program, path)) == null
                    && !program.part(path).text(path).equals(program.part(path).textOnDisk(path))) {
                program.part(path).refresh(program.project().root().resolve(path));
                throw Failures.contentModified();
            }
        }
        return new WorkspaceEdits(session.features(), path -> target(program, path)).of(fix);
    }

    private WorkspaceEdits.Target target(Program program, String path) {
        String uri = session.reporter().uri(program, path);
        Document document = session.shown(uri);
        return document == null
                ? new WorkspaceEdits.Target(uri, null, new LineMap(program.part(path).text(path), session.encoding()))
                : new WorkspaceEdits.Target(uri, document.version(), document.lines());
    }
}
