package dev.defrost.python.resources;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;

/** The bodies that wait for an evaluation because something that they read has grown, in the order in which it did. */
final class WorkList {
    private final ArrayDeque<Body> queue = new ArrayDeque<>();

    /** Evaluates all bodies, and then each again that has something new to read; {@code checkpoint} runs before each and may throw to give up. */
    void solve(List<Body> bodies, Consumer<Body> evaluation, Runnable checkpoint) {
        bodies.forEach(this::enqueue);
        while (!queue.isEmpty()) {
            checkpoint.run();
            Body body = queue.poll();
            if (body.dequeue()) {
                evaluation.accept(body);
            }
        }
    }

    void hasGrown(Body reader) {
        reader.change();
        enqueue(reader);
    }

    private void enqueue(Body body) {
        if (body.enqueue()) {
            queue.add(body);
        }
    }
}
