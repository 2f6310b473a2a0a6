package dev.defrost.cli.files;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does independent work on {@code jobs} threads and keeps the order of the results. */
public record Parallel(int jobs) {
    private static final int WORTH_IT = 16;

    public <T, R> List<R> map(Collection<T> items, Function<T, R> work) {
        if (jobs == 1 || items.size() < WORTH_IT) {
            return items.stream().map(work).toList();
        }
        return inPool(() -> items.parallelStream().map(work).toList());
    }

    /** Runs work on {@code size} items that forks where it can. */
    public <R> R run(int size, Supplier<R> work) {
        return jobs == 1 || size < WORTH_IT ? work.get() : inPool(work);
    }

    private <R> R inPool(Supplier<R> work) {
        ForkJoinPool pool = new ForkJoinPool(jobs);
        try {
            return pool.submit(work::get).join();
        } finally {
            pool.shutdown();
        }
    }
}
