package org.ironbound.serve;

import java.io.Closeable;
import java.io.IOException;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Answers questions by a few processes that wait for them: a computation can be ended only with the process that it is in, as threads that
 * compute do not stop, and a process that waits answers sooner than one that starts. A few run at once, a few more questions wait. A
 * process whose question was not finished is ended and replaced.
 */
public final class Computations implements Closeable {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 6;
    /** Seconds beyond its own limit after which a process is ended. */
    private static final int PATIENCE = 5;
    /** Milliseconds that a question may take, in all, for whose answer nobody waits any more. */
    private static final int UNHEARD = 1000;
    private static final int PERIOD = 50;
    /** The exit codes after which a process has nothing left to do: found, rejected, used wrongly. */
    private static final int LAST_FINISHED = 2;

    private final String main;
    private final int seconds;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final AtomicInteger inside = new AtomicInteger();
    private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final Map<String, Asked> last = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1, work -> {
        Thread thread = new Thread(work, "timer");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean isClosed;

    /**
     * What a command printed and wrote.
     *
     * @param code  the exit code, -1 if its time was over
     * @param out   results
     * @param err   messages
     * @param files the text of each file, by name
     */
    public record Output(int code, String out, String err, Map<String, String> files) {
    }

    /** A question on its way. */
    private final class Asked {
        private Worker worker;
        private long start;
        private boolean isUnheard;

        synchronized void begin(Worker chosen) {
            worker = chosen;
            start = System.nanoTime();
            if (isUnheard) {
                endSoon();
            }
        }

        /** Nobody waits for the answer any more. */
        synchronized void leave() {
            isUnheard = true;
            if (worker != null) {
                endSoon();
            }
        }

        private void endSoon() {
            long soFar = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            timer.schedule(this::endWorker, Math.max(0, UNHEARD - soFar), TimeUnit.MILLISECONDS);
        }

        private synchronized void endWorker() {
            if (worker != null) {
                worker.close();
            }
        }

        synchronized boolean isUnheard() {
            return isUnheard;
        }

        synchronized void finish() {
            worker = null;
        }
    }

    /**
     * Starts the processes.
     *
     * @param main    the class whose main method answers one command after the other
     * @param seconds that each command may take
     */
    public Computations(Class<?> main, int seconds) {
        this.main = main.getName();
        this.seconds = seconds;
        for (int i = 0; i < AT_ONCE; i++) {
            start();
        }
    }

    private void start() {
        try {
            release(new Worker(main));
        } catch (IOException e) {
            // It is tried again when it is needed.
            return;
        }
    }

    private void release(Worker worker) {
        idle.push(worker);
        if (isClosed) {
            closeIdle();
        }
    }

    /**
     * Runs a command.
     *
     * @return empty if too many run and wait, or if nobody waits for the answer any more
     */
    public Optional<Output> run(Question question) throws IOException, InterruptedException {
        Asked asked = new Asked();
        question.page().map(page -> last.put(page, asked)).ifPresent(Asked::leave);
        try {
            return inside.incrementAndGet() > AT_ONCE + WAITING || !enter(asked) ? Optional.empty() : Optional.of(runNow(question, asked));
        } finally {
            inside.decrementAndGet();
            question.page().ifPresent(page -> last.remove(page, asked));
        }
    }

    /** Waits for a place; whether one was taken, as somebody still waits for the answer. */
    private boolean enter(Asked asked) throws InterruptedException {
        while (!asked.isUnheard()) {
            if (places.tryAcquire(PERIOD, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
    }

    private Output runNow(Question question, Asked asked) throws IOException {
        try {
            Worker worker = worker();
            asked.begin(worker);
            Future<?> end = timer.schedule(worker::close, seconds + PATIENCE, TimeUnit.SECONDS);
            Optional<Output> output = Optional.empty();
            try {
                output = worker.ask(question);
            } finally {
                asked.finish();
                end.cancel(false);
                replace(worker, output.isPresent() && output.get().code() <= LAST_FINISHED);
            }
            return output.orElseGet(() -> new Output(-1, "", "", Map.of()));
        } finally {
            places.release();
        }
    }

    private Worker worker() throws IOException {
        for (Worker worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.isAlive()) {
                return worker;
            }
            worker.close();
        }
        return new Worker(main);
    }

    /** After an answer: a process that may still compute is ended. */
    private void replace(Worker worker, boolean isFinished) {
        if (isFinished && worker.isAlive()) {
            release(worker);
        } else {
            worker.close();
            start();
        }
    }

    private void closeIdle() {
        for (Worker worker = idle.poll(); worker != null; worker = idle.poll()) {
            worker.close();
        }
    }

    @Override
    public void close() {
        isClosed = true;
        timer.shutdownNow();
        closeIdle();
    }
}
