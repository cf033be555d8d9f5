package org.ironbound.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.ironbound.work.InOrder;
import org.ironbound.work.Job;
import org.ironbound.work.UnfitException;
import org.ironbound.work.Workplace;

/**
 * Does pieces of work on the executors of Spark, which decides where each is done, and does it again where an executor is lost. Pieces go
 * there some at a time, so that the memory of the driver does not grow with their number; two such groups are under way, so that no
 * executor waits for the last piece of a group.
 */
final class SparkWorkplace implements Workplace, Closeable {
    private static final int GROUPS = 2;
    /** Tasks of Spark in a group, for each core. */
    private static final int TASKS = 4;
    /** Pieces in a task of Spark at most, and in a group. */
    private static final int MOST_IN_TASK = 1000;
    private static final int MOST_IN_GROUP = 20_000;
    /** What a task of Spark should take, so that starting it costs little. */
    private static final long NANOS_OF_TASK = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int PATIENCE = 50;
    private static final int LONGEST_MESSAGE = 300;

    private final SparkConf conf;
    private JavaSparkContext context;
    private int piecesInTask = 1;

    /** @param conf of the application; Spark is started when there is work */
    SparkWorkplace(SparkConf conf) {
        this.conf = conf;
    }

    /** Whether pieces were done by workers. */
    boolean isUsed() {
        return context != null;
    }

    /**
     * What came of a piece on a worker.
     *
     * @param bytes   the answer; null if there is none
     * @param failure why there is none
     * @param nanos   how long it took
     */
    private record Outcome(byte[] bytes, String failure, long nanos) implements Serializable {
    }

    /** What a task of Spark does. */
    private record Task(Job.Elsewhere elsewhere) implements FlatMapFunction<Iterator<byte[]>, Outcome> {
        @Override
        public Iterator<Outcome> call(Iterator<byte[]> pieces) throws Exception {
            Job.Worker worker = elsewhere.start();
            List<Outcome> outcomes = new ArrayList<>();
            while (pieces.hasNext()) {
                long start = System.nanoTime();
                try {
                    outcomes.add(new Outcome(worker.of(pieces.next()), null, System.nanoTime() - start));
                } catch (Exception e) {
                    // It would fail again elsewhere.
                    outcomes.add(new Outcome(null, e.toString(), System.nanoTime() - start));
                }
            }
            return outcomes.iterator();
        }
    }

    /** Pieces that are under way together. */
    private record Group<T>(List<T> tasks, JavaFutureAction<List<Outcome>> outcomes) {
        boolean isDone() throws ExecutionException, InterruptedException {
            try {
                outcomes.get(PATIENCE, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                return false;
            }
        }
    }

    @Override
    public <T, R> boolean run(Iterator<T> tasks, Job<T, R> job, InOrder.Taker<R> taker, BooleanSupplier isStopping)
            throws IOException, ExecutionException, InterruptedException {
        Task task = new Task(job.elsewhere());
        Deque<Group<T>> ahead = new ArrayDeque<>();
        try {
            while (!isStopping.getAsBoolean()) {
                while (ahead.size() < GROUPS && tasks.hasNext()) {
                    ahead.add(begin(tasks, job, task));
                }
                if (ahead.isEmpty()) {
                    return true;
                }
                if (ahead.peek().isDone()) {
                    take(ahead.remove(), job, taker, isStopping);
                }
            }
            return false;
        } catch (ExecutionException e) {
            if (isStopping.getAsBoolean()) {
                // Spark ends with the program.
                return false;
            }
            throw e.getCause() instanceof UnfitException || e.getCause() instanceof Failure ? e
                : new ExecutionException(new UnfitException("the workers failed: " + line(e.getCause())));
        } finally {
            ahead.forEach(group -> group.outcomes.cancel(true));
        }
    }

    /** Thrown where a piece fails on any machine. */
    private static final class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        Failure(String message) {
            super(message);
        }
    }

    private <T, R> Group<T> begin(Iterator<T> tasks, Job<T, R> job, Task task) throws IOException, ExecutionException {
        JavaSparkContext spark = spark();
        int most = Math.min(MOST_IN_GROUP, spark.defaultParallelism() * TASKS * piecesInTask);
        List<T> group = new ArrayList<>();
        List<byte[]> pieces = new ArrayList<>();
        while (group.size() < most && tasks.hasNext()) {
            T next = tasks.next();
            group.add(next);
            pieces.add(job.sent(next));
        }
        int slices = (pieces.size() + piecesInTask - 1) / piecesInTask;
        return new Group<>(group, spark.parallelize(pieces, slices).mapPartitions(task).collectAsync());
    }

    private JavaSparkContext spark() throws ExecutionException {
        if (context == null) {
            try {
                context = new JavaSparkContext(conf);
            } catch (RuntimeException e) {
                throw new ExecutionException(new UnfitException("Spark does not start: " + line(e)));
            }
        }
        return context;
    }

    private <T, R> void take(Group<T> group, Job<T, R> job, InOrder.Taker<R> taker, BooleanSupplier isStopping)
            throws IOException, ExecutionException, InterruptedException {
        List<Outcome> outcomes = group.outcomes.get();
        long nanos = 1;
        for (int i = 0; i < group.tasks.size() && !isStopping.getAsBoolean(); i++) {
            Outcome outcome = outcomes.get(i);
            nanos += outcome.nanos;
            if (outcome.bytes == null) {
                throw new ExecutionException(new Failure(outcome.failure));
            }
            try {
                taker.take(job.returned(group.tasks.get(i), outcome.bytes));
            } catch (UnfitException e) {
                throw new ExecutionException(e);
            }
        }
        piecesInTask = (int) Math.max(1, Math.min(MOST_IN_TASK, NANOS_OF_TASK * group.tasks.size() / nanos));
    }

    /** The first line of a message, and not all of it if it is long. */
    private static String line(Throwable failure) {
        String line = String.valueOf(failure.getMessage()).lines().findFirst().orElse(failure.getClass().getSimpleName());
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "...";
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
