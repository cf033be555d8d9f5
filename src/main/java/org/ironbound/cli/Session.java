package org.ironbound.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ironbound.work.Workplace;

/** One run of a command, as the command sees it. */
final class Session {
    /** Seconds that an interrupted run may take to end. */
    private static final int PATIENCE = 30;

    private final Console console;
    private final TimeLimit limit;
    private final Surroundings surroundings;
    private final long start = System.nanoTime();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Function<Shortage, Answer> unfinished;
    private volatile Supplier<String> progress;
    /** What is done if the program is interrupted. */
    private volatile Optional<Thread> hook = Optional.empty();

    /** @param unfinished the answer if time or memory are not enough */
    Session(Console console, TimeLimit limit, Surroundings surroundings, Function<Shortage, Answer> unfinished) {
        this.console = console;
        this.limit = limit;
        this.surroundings = surroundings;
        this.unfinished = unfinished;
    }

    /** Where the pieces of long work are done. */
    Workplace workplace() {
        return surroundings.workplace();
    }

    /** Which files names stand for. */
    Places places() {
        return surroundings.places();
    }

    /** The time that is left, 0 if it is over. */
    long millisecondsLeft() {
        return Math.max(0, limit.milliseconds() - millisecondsSoFar());
    }

    private long millisecondsSoFar() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Says what else the answer is if time or memory are not enough, from now on. */
    void ifUnfinished(Function<Shortage, Answer> answer) {
        unfinished = answer;
    }

    /** The answer if time or memory are not enough. */
    Answer unfinished(Shortage shortage) {
        return unfinished.apply(shortage);
    }

    /** Says how far the command is, from now on. */
    void showProgress(Supplier<String> text) {
        progress = text;
    }

    /** The time so far, and how far the command is. */
    String progress() {
        return TimeUnit.MILLISECONDS.toSeconds(millisecondsSoFar()) + " s of " + limit + (progress == null ? "" : ", " + progress.get());
    }

    /** If the program is interrupted, does this and waits a while for the answer that comes of it. */
    void ifInterrupted(Runnable stop) {
        Thread thread = new Thread(() -> {
            stop.run();
            awaitEnd();
        });
        hook = Optional.of(thread);
        Runtime.getRuntime().addShutdownHook(thread);
    }

    private void awaitEnd() {
        try {
            ended.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The answer was given. */
    void end() {
        ended.countDown();
        try {
            hook.ifPresent(Runtime.getRuntime()::removeShutdownHook);
        } catch (IllegalStateException e) {
            // The program ends just now.
            return;
        }
    }

    /** Whether somebody still reads the results. */
    boolean isHeard() {
        return console.isHeard();
    }

    /** Gives a part of the answer now. */
    void give(Answer part) throws IOException {
        console.give(part);
    }
}
