package org.ironbound.cli;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Runs a command in a thread of its own and waits for it. Computations cannot be stopped at any moment, but they can be left: when the
 * time is over, the answer is given here, and the thread ends with the program.
 */
final class Deadline {
    private static final long PERIOD = 1000;

    private final String name;
    private final TimeLimit limit;
    private final Console console;
    private final Surroundings surroundings;

    /** @param name of the command, for showing progress */
    Deadline(String name, TimeLimit limit, Console console, Surroundings surroundings) {
        this.name = name;
        this.limit = limit;
        this.console = console;
        this.surroundings = surroundings;
    }

    /** What a command does. */
    interface Work {
        Answer answer(Session session) throws Exception;
    }

    /**
     * Gives an answer.
     *
     * @param unfinished the answer if time or memory are not enough
     * @return its exit code
     */
    int run(Work work, Function<Shortage, Answer> unfinished) throws Exception {
        Session session = new Session(console, limit, surroundings, unfinished);
        FutureTask<Integer> task = new FutureTask<>(() -> console.finish(work.answer(session)));
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        try {
            for (long left = limit.milliseconds(); left > 0; left = session.millisecondsLeft()) {
                Optional<Integer> code = wait(task, console.isTerminal() ? Math.min(left, PERIOD) : left);
                if (code.isPresent()) {
                    return code.get();
                }
                if (console.isTerminal()) {
                    console.showProgress(name + ": " + session.progress());
                }
            }
            return unfinished(session, Shortage.ofTime(limit));
        } catch (ExecutionException e) {
            Optional<Shortage> shortage = Shortage.of(e.getCause());
            if (shortage.isPresent()) {
                return unfinished(session, shortage.get());
            }
            throw e;
        } finally {
            thread.interrupt();
            session.end();
        }
    }

    private static Optional<Integer> wait(FutureTask<Integer> task, long milliseconds) throws ExecutionException, InterruptedException {
        try {
            return Optional.of(task.get(milliseconds, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        }
    }

    /** A complete answer that was given just now is the answer. */
    private int unfinished(Session session, Shortage shortage) throws Exception {
        Optional<Integer> code = console.close();
        return code.isPresent() ? code.get() : console.another().finish(session.unfinished(shortage));
    }
}
