package dev.defrost.cli.lsp;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
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
        if (document == null) {
            place.program().read();
            place.program().files().hide(place.path());
            workspace.forget(uri);
            shown.remove(uri);
            reporter.gone(uri);
            return;
        }
        shown.put(uri, document);
        if (!document.isPython() || !isCovered(place)) {
            reporter.publish(uri, new Findings(place.path(), document.text(), document.version(), List.of(), List.of(), true), place.program());
        } else {
            place.program().files().show(place.path(), document.text());
            reporter.publish(uri, place.program().look(place.path(), document.version()), place.program());
        }
    }

    private static boolean isCovered(Workspace.Place place) {
        place.program().read();
        return place.program().files().covers(place.path());
    }

    /** On the worker: looks at whole programs once the user paused. */
    private void settle() {
        for (Program program : List.copyOf(workspace.programs())) {
            Set<String> reported = new HashSet<>();
            for (Document document : shown.values()) {
                Workspace.Place place = workspace.place(document.uri());
                if (place.program() == program && document.isPython() && program.files().covers(place.path())) {
                    program.settle();
                    reported.add(place.path());
                    reporter.publish(document.uri(), program.settledFindings(place.path(), document.version()), program);
                }
            }
            if (settings.workspaceDiagnostics()) {
                reporter.publishClosed(program, reported);
            }
        }
        reporter.refresh();
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
