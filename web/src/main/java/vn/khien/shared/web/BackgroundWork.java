package vn.khien.shared.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Work that goes on after the answer, one piece at a time so that its memory stays bounded, each with a count of how far it
 * is. What was not done when the server stops is not done: whoever waits for it sees that nothing goes on.
 */
@ApplicationScoped
public class BackgroundWork {
    private static final Logger LOG = System.getLogger(BackgroundWork.class.getName());

    @Resource
    ManagedExecutorService threads;

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /**
     * Puts work at the end of the line.
     *
     * @param name under which its count is asked for
     * @param work is given where to tell its count
     * @return is complete once the work has ended, however it did
     */
    public CompletableFuture<Void> start(String name, Consumer<IntConsumer> work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        counts.put(name, 0);
        Runnable counted = () -> {
            try {
                work.accept(count -> counts.put(name, count));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Work " + name + " was broken off", e);
            } finally {
                counts.remove(name);
                done.complete(null);
            }
        };
        queue(counted);
        return done;
    }

    private synchronized void queue(Runnable work) {
        waiting.add(work);
        if (!busy) {
            busy = true;
            threads.execute(this::workOff);
        }
    }

    private void workOff() {
        for (Runnable next = next(); next != null; next = next()) {
            next.run();
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = waiting.poll();
        busy = next != null;
        return next;
    }

    /** How far the work is; null when it is not going on. */
    public @Nullable Integer countOf(String name) {
        return counts.get(name);
    }
}
