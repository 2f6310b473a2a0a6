package dev.defrost.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerTest {
    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private volatile Runnable look = () -> {};
    private final Worker worker = new Worker(() -> look.run(), () -> done.add("settled"), bugs::add);

    @AfterEach
    void stop() {
        worker.stop();
    }

    @Test
    void goesOnWhateverWorkThrows() {
        look = () -> {
            throw new OutOfMemoryError("a test");
        };
        worker.start();
        CompletableFuture<Object> broken = worker.ask(() -> {
            throw new OutOfMemoryError("a test");
        });
        assertThatThrownBy(() -> TestClient.get(broken)).hasRootCauseInstanceOf(OutOfMemoryError.class);
        worker.edit();
        assertThat(TestClient.get(worker.ask(() -> "answer"))).isEqualTo("answer");
        assertThat(bugs).singleElement().isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void looksAtEditsBeforeItAnswers() {
        look = () -> done.add("edit");
        worker.edit();
        CompletableFuture<Boolean> answer = worker.ask(() -> done.add("answer"));
        worker.start();
        TestClient.get(answer);
        assertThat(done).startsWith("edit", "answer");
    }

    @Test
    void doesNothingThatNobodyWaitsFor() {
        CompletableFuture<Boolean> cancelled = worker.ask(() -> done.add("cancelled"));
        CompletableFuture<Boolean> answer = worker.ask(() -> done.add("answer"));
        cancelled.cancel(true);
        worker.start();
        TestClient.get(answer);
        assertThat(done).startsWith("answer").doesNotContain("cancelled");
    }

    @Test
    void cancelsWhatWaitsWhenItStops() {
        CompletableFuture<Boolean> answer = worker.ask(() -> done.add("answer"));
        worker.stop();
        assertThat(answer).isCancelled();
    }
}
