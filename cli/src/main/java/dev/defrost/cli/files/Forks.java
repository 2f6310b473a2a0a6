package dev.defrost.cli.files;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Runs tasks that start tasks: at once while they are few, then on {@code jobs} threads. */
final class Forks implements AutoCloseable {
    private static final int WORTH_IT = 32;

    private final int jobs;
    private int started;
    private ForkJoinPool pool;

    Forks(int jobs) {
        this.jobs = jobs;
    }

    /** The task, which may be done already, and is to be joined by whoever starts it. */
    <T> ForkJoinTask<T> start(ForkJoinTask<T> task) {
        if (ForkJoinTask.inForkJoinPool()) {
            return task.fork();
        }
        if (jobs > 1 && ++started > WORTH_IT) {
            pool = pool == null ? new ForkJoinPool(jobs) : pool;
            return pool.submit(task);
        }
        task.invoke();
        return task;
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdown();
        }
    }
}
