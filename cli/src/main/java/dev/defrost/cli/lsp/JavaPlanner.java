package dev.defrost.cli.lsp;

import dev.defrost.java.JavaSource;
import dev.defrost.recipes.java.JavaMigration;
import dev.defrost.recipes.java.JavaOptions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Plans the migration of Java programs on a thread of its own: it takes seconds, and nothing can interrupt it. */
final class JavaPlanner {
    private final Worker worker;
    private Run running;

    /** A plan that is being made or was made last. */
    private record Run(JavaPart part, List<JavaSource> sources, CompletableFuture<Void> done) {}

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(null, task, "defrost-java", 64L << 20);
        made.setDaemon(true);
        return made;
    });

    JavaPlanner(Worker worker) {
        this.worker = worker;
    }

    /** Starts no more plans, and gives up its thread when the one that is being made is done. */
    void stop() {
        thread.shutdown();
    }

    /** Makes a plan for the program as it is now, if it has none; done when the program has one or was edited meanwhile. */
    CompletableFuture<Void> plan(JavaPart part, boolean unsafe) {
        return worker.ask(() -> start(part, unsafe)).thenCompose(plan -> plan);
    }

    /** On the worker: goes on with a plan that is being made for the same texts. */
    private CompletableFuture<Void> start(JavaPart part, boolean unsafe) {
        Optional<List<JavaSource>> sources = part.toPlan();
        if (sources.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        if (running != null && running.part() == part && running.sources().equals(sources.get())) {
            return running.done();
        }
        CompletableFuture<Void> done = CompletableFuture
                .supplyAsync(() -> JavaMigration.plan(sources.get(), new JavaOptions(unsafe)), thread)
                .thenCompose(plan -> worker.ask(() -> {
                    part.adopt(sources.get(), plan);
                    return null;
                }));
        running = new Run(part, sources.get(), done);
        return done;
    }
}
