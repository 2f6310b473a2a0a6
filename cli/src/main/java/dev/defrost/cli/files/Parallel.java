package dev.defrost.cli.files;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/** Does independent work on {@code jobs} threads and keeps the order of the results. */
public record Parallel(int jobs) {
    private static final int WORTH_IT = 16;

    public <T, R> List<R> map(Collection<T> items, Function<T, R> work) {
        if (jobs == 1 || items.size() < WORTH_IT) {
            return items.stream().map(work).toList();
        }
        ForkJoinPool pool = new ForkJoinPool(jobs);
        try {
            return pool.submit(() -> items.parallelStream().map(work).toList()).join();
        } finally {
            pool.shutdown();
        }
    }
}
