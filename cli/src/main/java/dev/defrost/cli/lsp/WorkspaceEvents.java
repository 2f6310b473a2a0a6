package dev.defrost.cli.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CreateFilesParams;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The messages about folders, files on disk and settings. */
final class WorkspaceEvents implements WorkspaceService {
    private static final Set<String> CONFIGURATION = Set.of("defrost.toml", "pyproject.toml", ".gitignore");
    /** So many changes at once, such as a checkout, are faster read as a whole. */
    private static final int MANY = 50;

    private final Session session;
    private final Commands commands;

    WorkspaceEvents(Session session) {
        this.session = session;
        this.commands = new Commands(session);
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        session.readSettings(params.getSettings());
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        changed(params.getChanges().stream().map(event -> event.getUri()).toList());
    }

    @Override
    public void didCreateFiles(CreateFilesParams params) {
        changed(params.getFiles().stream().map(file -> file.getUri()).toList());
    }

    @Override
    public void didDeleteFiles(DeleteFilesParams params) {
        changed(params.getFiles().stream().map(file -> file.getUri()).toList());
    }

    @Override
    public void didRenameFiles(RenameFilesParams params) {
        List<String> uris = new ArrayList<>();
        params.getFiles().forEach(file -> uris.addAll(List.of(file.getOldUri(), file.getNewUri())));
        changed(uris);
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        session.worker().ask(() -> {
            params.getEvent().getRemoved().forEach(folder -> session.workspace().removeFolder(folder.getUri()));
            params.getEvent().getAdded().forEach(folder -> session.workspace().addFolder(folder.getUri()));
            session.touchAll();
            return null;
        });
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        return commands.run(params);
    }

    @Override
    public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
        return session.worker().ask(() -> {
            List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
            for (Program program : session.settings().workspaceDiagnostics() ? session.workspace().programs() : List.<Program>of()) {
                for (String path : program.allReported()) {
                    reports.add(report(program, path, params.getPreviousResultIds()));
                }
            }
            return new WorkspaceDiagnosticReport(reports);
        });
    }

    private WorkspaceDocumentDiagnosticReport report(Program program, String path, List<PreviousResultId> known) {
        String uri = session.reporter().uri(program, path);
        Document document = session.shown(uri);
        Integer version = document == null ? null : document.version();
        var diagnostics = session.reporter().diagnostics(program, path);
        String id = Integer.toHexString(diagnostics.hashCode());
        if (known.stream().anyMatch(each -> each.getUri().equals(uri) && each.getValue().equals(id))) {
            return new WorkspaceDocumentDiagnosticReport(new WorkspaceUnchangedDocumentDiagnosticReport(id, uri, version));
        }
        WorkspaceFullDocumentDiagnosticReport full = new WorkspaceFullDocumentDiagnosticReport(diagnostics, uri, version);
        full.setResultId(id);
        return new WorkspaceDocumentDiagnosticReport(full);
    }

    private void changed(List<String> uris) {
        session.worker().ask(() -> {
            boolean again = false;
            for (String uri : uris) {
                Path file = Workspace.path(uri);
                for (Program program : file == null ? Set.<Program>of() : session.workspace().programsOf(file)) {
                    again |= changed(program, file, uris.size() > MANY);
                }
            }
            if (again) {
                session.touchAll();
            }
            return null;
        });
    }

    private static boolean changed(Program program, Path file, boolean many) {
        boolean source = program.isSource(program.project().name(file)) && !Files.isDirectory(file);
        if (CONFIGURATION.contains(file.getFileName().toString()) || many || !source && !isOtherFile(file)) {
            program.configure();
            return true;
        }
        return source && program.part(program.project().name(file)).refresh(file);
    }

    /** What is gone may have been a folder. */
    private static boolean isOtherFile(Path file) {
        return Files.isRegularFile(file) || file.getFileName().toString().contains(".");
    }
}
