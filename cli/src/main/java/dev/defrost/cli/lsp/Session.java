package dev.defrost.cli.lsp;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * What lives from the client's first message to its last. The thread that reads messages changes the documents and hands everything else to
 * the worker, whose thread alone touches the {@link Workspace}.
 */
final class Session {
    private final Map<String, Document> documents = new ConcurrentHashMap<>();
    private final Set<String> touched = ConcurrentHashMap.newKeySet();
    /** The documents as the worker has seen them last. */
    private final Map<String, Document> shown = new LinkedHashMap<>();
    private final RulePages pages = new RulePages();
    private final Worker worker = new Worker(this::look, this::settle, this::bug);
    private final Workspace workspace = new Workspace(worker::checkpoint, text -> message(MessageType.Warning, text));
    private final JavaPlanner planner = new JavaPlanner(worker);
    private final Reporter reporter = new Reporter(this);
    private volatile LanguageClient client;
    private volatile Features features = Features.NONE;
    private volatile Encoding encoding = Encoding.UTF16;
    private volatile Settings settings = Settings.DEFAULT;

    void connect(LanguageClient theClient) {
        client = theClient;
    }

    void begin(Features theFeatures, Encoding theEncoding, Settings theSettings) {
        features = theFeatures;
        encoding = theEncoding;
        settings(theSettings);
        worker.start();
    }

    /** Ends all work; what the client still waits for is cancelled. */
    void end() {
        worker.stop();
        planner.stop();
    }

    LanguageClient client() {
        return client;
    }

    Features features() {
        return features;
    }

    Encoding encoding() {
        return encoding;
    }

    Settings settings() {
        return settings;
    }

    RulePages pages() {
        return pages;
    }

    Reporter reporter() {
        return reporter;
    }

    Worker worker() {
        return worker;
    }

    /** Only for work that the worker runs. */
    Workspace workspace() {
        return workspace;
    }

    void settings(Settings theSettings) {
        settings = theSettings;
        pages.at(theSettings.rulePages());
        worker.delays(theSettings.delayMillis(), theSettings.quietMillis());
    }

    /** Takes over settings that the client sends, or asks for them where the client wants to be asked. */
    void readSettings(Object sent) {
        if (!features.configuration()) {
            apply(settings.with(sent));
            return;
        }
        ConfigurationItem item = new ConfigurationItem();
        item.setSection(Settings.SECTION);
        client.configuration(new ConfigurationParams(List.of(item)))
                .thenAccept(answers -> apply(settings.with(answers.isEmpty() ? null : answers.get(0))));
    }

    private void apply(Settings now) {
        if (!now.equals(settings)) {
            settings(now);
            touchAll();
        }
    }

    /** The open document of this URI; null when it is not open. */
    Document document(String uri) {
        return documents.get(uri);
    }

    /** For the worker: the document as it has been looked at; null when it is not open. */
    Document shown(String uri) {
        return shown.get(uri);
    }

    /** Takes over a document as the client has it now. */
    void put(Document document) {
        documents.put(document.uri(), document);
        touched(document.uri());
    }

    void close(String uri) {
        documents.remove(uri);
        touched(uri);
    }

    /** Asks for all open documents to be looked at again. */
    void touchAll() {
        touched.addAll(documents.keySet());
        worker.edit();
    }

    private void touched(String uri) {
        touched.add(uri);
        worker.edit();
    }

    /** On the worker: looks at what was edited. */
    private void look() {
        for (String uri : Set.copyOf(touched)) {
            touched.remove(uri);
            try {
                look(uri);
            } catch (CancellationException edit) {
                touched.add(uri);
                throw edit;
            }
        }
    }

    private void look(String uri) {
        Document document = documents.get(uri);
        Workspace.Place place = workspace.place(uri);
        Part part = place.part();
        if (document == null) {
            part.hide(place.path());
            workspace.forget(uri);
            shown.remove(uri);
            reporter.gone(uri);
            return;
        }
        shown.put(uri, document);
        if (!document.isSource() || !part.covers(place.path())) {
            reporter.publish(uri, new Findings(place.path(), document.text(), document.version(), List.of(), List.of(), true), place.program());
        } else {
            part.show(place.path(), document.text());
            reporter.publish(uri, part.look(place.path(), document.version()), place.program());
        }
    }

    /** On the worker: looks at whole programs once the user paused. */
    private void settle() {
        for (Program program : List.copyOf(workspace.programs())) {
            publishSettled(program);
            if (program.java().toPlan().isPresent()) {
                planner.plan(program.java(), settings.unsafe()).thenCompose(done -> worker.ask(() -> {
                    publishSettled(program);
                    reporter.refresh();
                    return null;
                }));
            }
        }
        reporter.refresh();
    }

    private void publishSettled(Program program) {
        Set<String> open = new HashSet<>();
        for (Document document : List.copyOf(shown.values())) {
            Workspace.Place place = workspace.place(document.uri());
            if (place.program() == program && document.isSource() && place.part().covers(place.path())) {
                open.add(place.path());
                reporter.publish(document.uri(), place.part().settledFindings(place.path(), document.version()), program);
            }
        }
        if (settings.workspaceDiagnostics()) {
            reporter.publishClosed(program, open);
        }
    }

    /** On the worker: the changes that can be offered where a document belongs. */
    Offers offers(Workspace.Place place) {
        return place.part() instanceof JavaPart java ? new JavaOffers(java, settings.unsafe(), features.createFiles())
                : new PythonOffers(place.program(), settings.unsafe());
    }

    /** On the worker: the changes that can be offered for a project. */
    List<Offers> offers(Program program) {
        return List.of(new PythonOffers(program, settings.unsafe()),
                new JavaOffers(program.java(), settings.unsafe(), features.createFiles()));
    }

    /** Done when the slow plans for a document's program are made that its offers need. */
    CompletableFuture<Void> planned(String uri) {
        return !uri.endsWith(".java") ? CompletableFuture.completedFuture(null)
                : worker.ask(() -> workspace.place(uri).program().java()).thenCompose(java -> planner.plan(java, settings.unsafe()));
    }

    /** The same for all programs. */
    CompletableFuture<Void> planned() {
        return worker.ask(() -> List.copyOf(workspace.programs())).thenCompose(programs -> CompletableFuture.allOf(
                programs.stream().map(program -> planner.plan(program.java(), settings.unsafe())).toArray(CompletableFuture<?>[]::new)));
    }

    /** Shows a message to the user. */
    void message(MessageType type, String text) {
        client.showMessage(new MessageParams(type, "Defrost: " + text));
    }

    private void bug(Throwable bug) {
        StackTraceElement[] trace = bug.getStackTrace();
        client.logMessage(new MessageParams(MessageType.Error, "internal error: " + bug + (trace.length > 0 ? " at " + trace[0] : "")));
    }
}
