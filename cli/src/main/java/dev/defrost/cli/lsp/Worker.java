package dev.defrost.cli.lsp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The one thread that analyses. Edits come first and interrupt the rest; then what the client asked for, in its order; then the settling,
 * once no edit came for a while. The thread that reads messages only hands work over and never waits. Whatever work throws, lack of memory
 * included, the thread goes on: without it the client would wait for its answers forever.
 */
final class Worker {
    /** Deeply nested code needs a deep stack. */
    private static final long STACK_BYTES = 256L << 20;

    private final Runnable onEdit;
    private final Runnable onSettled;
    private final Consumer<Throwable> onBug;
    private final Deque<Request<?>> requests = new ArrayDeque<>();
    private volatile boolean edited;
    private volatile boolean stopped;
    private long quietMillis;
    private long delayMillis;
    private long lastEdit = System.nanoTime();
    private boolean settled = true;

    private record Request<T>(Supplier<T> work, CompletableFuture<T> answer) {}

    /**
     * @param onEdit what to do at once after edits; several may have come
     * @param onSettled what to do when the user paused; given up when an edit comes, and then asked for again
     * @param onBug hears what work threw; the worker goes on
     */
    Worker(Runnable onEdit, Runnable onSettled, Consumer<Throwable> onBug) {
        this.onEdit = onEdit;
        this.onSettled = onSettled;
        this.onBug = onBug;
    }

    void start() {
        Thread thread = new Thread(null, this::run, "defrost-worker", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }

    /** How long to wait for more edits before looking at them, and before settling. */
    synchronized void delays(long delay, long quiet) {
        delayMillis = delay;
        quietMillis = quiet;
        notifyAll();
    }

    /** Says that texts changed. */
    synchronized void edit() {
        edited = true;
        settled = false;
        lastEdit = System.nanoTime();
        notifyAll();
    }

    /** Runs work for the client; the answer may be cancelled. */
    synchronized <T> CompletableFuture<T> ask(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        requests.add(new Request<>(work, answer));
        notifyAll();
        return answer;
    }

    synchronized void stop() {
        stopped = true;
        requests.forEach(request -> request.answer().cancel(false));
        requests.clear();
        notifyAll();
    }

    /** Long work calls this between its steps; it throws when an edit made the work pointless. */
    void checkpoint() {
        if (edited || stopped) {
            throw new CancellationException();
        }
    }

    private void run() {
        while (!stopped) {
            try {
                step();
            } catch (CancellationException interrupted) {
                continue; // an edit came, and with it the next step
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException | Error bug) {
                onBug.accept(bug);
            }
        }
    }

    private void step() throws InterruptedException {
        Request<?> request = null;
        boolean wasEdited;
        synchronized (this) {
            while (!stopped && !edited && requests.isEmpty() && (settled || waiting(quietMillis) > 0)) {
                TimeUnit.NANOSECONDS.timedWait(this, settled ? TimeUnit.HOURS.toNanos(1) : waiting(quietMillis));
            }
            while (edited && !stopped && waiting(delayMillis) > 0) {
                TimeUnit.NANOSECONDS.timedWait(this, waiting(delayMillis));
            }
            wasEdited = edited;
            edited = false;
            request = wasEdited ? null : requests.poll();
            settled |= !wasEdited && request == null;
        }
        if (stopped) {
            return;
        }
        if (wasEdited) {
            onEdit.run();
        } else if (request != null) {
            answer(request);
        } else {
            onSettled.run();
        }
    }

    private long waiting(long millis) {
        return lastEdit + TimeUnit.MILLISECONDS.toNanos(millis) - System.nanoTime();
    }

    private <T> void answer(Request<T> request) {
        if (request.answer().isDone()) {
            return;
        }
        try {
            request.answer().complete(request.work().get());
        } catch (CancellationException edit) {
            request.answer().completeExceptionally(Failures.contentModified());
        } catch (RuntimeException | Error bug) {
            request.answer().completeExceptionally(bug);
        }
    }
}
