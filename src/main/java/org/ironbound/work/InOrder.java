package org.ironbound.work;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Does pieces of work on all cores and gives what comes of them in their order. Only a few are at work or wait to be taken at any time, so
 * the memory that this needs does not grow with their number.
 */
public final class InOrder {
    /** Pieces at work or done ahead, for each core: enough for one that takes longer than those behind it. */
    private static final int AHEAD = 16;
    private static final int PATIENCE = 50;

    private InOrder() {
    }

    /** A piece of work. */
    public interface Work<T, R> {
        /** What comes of it. */
        R of(T task) throws Exception;
    }

    /** Takes what comes of the work. */
    public interface Taker<R> {
        /** Takes the next one. */
        void take(R result) throws IOException;
    }

    /**
     * Does all of it, until it is to stop: then what is finished is taken, and what is not is left.
     *
     * @param isStopping asked again and again
     * @return whether nothing was left
     */
    public static <T, R> boolean run(Iterator<T> tasks, Work<T, R> work, Taker<R> taker, BooleanSupplier isStopping)
            throws IOException, ExecutionException, InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(cores, InOrder::thread);
        Deque<Future<R>> ahead = new ArrayDeque<>();
        try {
            while (!isStopping.getAsBoolean()) {
                while (ahead.size() < AHEAD * cores && tasks.hasNext()) {
                    T task = tasks.next();
                    ahead.add(pool.submit(() -> work.of(task)));
                }
                if (ahead.isEmpty()) {
                    return true;
                }
                if (isDone(ahead.peek())) {
                    taker.take(ahead.remove().get());
                }
            }
            for (Future<R> future : ahead) {
                if (future.isDone()) {
                    taker.take(future.get());
                }
            }
            return false;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "point");
        thread.setDaemon(true);
        return thread;
    }

    /** Waits a while for it. */
    private static boolean isDone(Future<?> future) throws InterruptedException, ExecutionException {
        try {
            future.get(PATIENCE, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
