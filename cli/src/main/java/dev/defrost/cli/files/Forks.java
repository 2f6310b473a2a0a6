package dev.defrost.cli.files;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Runs tasks that start tasks: at once while they are few, then on {@code jobs} threads, of which the one that began is one. */
final class Forks implements AutoCloseable {
    private static final int WORTH_IT = 32;
    /** As long as so many tasks wait that other threads have enough to do, a task is run by who starts it. */
    private static final int WAITING = 3;

    private final int jobs;
    private int started;
    private ForkJoinPool pool;

    Forks(int jobs) {
        this.jobs = jobs;
    }

    /** The task, which may be done already, and is to be joined by whoever starts it: the last one first. */
    <T> ForkJoinTask<T> start(ForkJoinTask<T> task) {
        if (ForkJoinTask.inForkJoinPool()) {
            if (ForkJoinTask.getSurplusQueuedTaskCount() < WAITING) {
                return task.fork();
            }
        } else if (jobs > 1 && ++started > WORTH_IT) {
            pool = pool == null ? new ForkJoinPool(jobs - 1) : pool;
            if (pool.getQueuedSubmissionCount() < WAITING) {
                return pool.submit(task);
            }
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
