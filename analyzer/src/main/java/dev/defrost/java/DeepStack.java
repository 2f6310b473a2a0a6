package dev.defrost.java;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work on trees that generated code can make deeper than the stack of an ordinary thread. */
public final class DeepStack {
    private static final long BYTES = 256L << 20;

    private DeepStack() {}

    /** What the work returns, or throws; it runs on a thread of its own. */
    public static <T> T call(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        }, "defrost-deep", BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            throw (Error) e.getCause();
        }
    }
}
