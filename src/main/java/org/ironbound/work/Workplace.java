package org.ironbound.work;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

/** Where the pieces of a job are done. What comes of them is the same everywhere, and in the same order. */
public interface Workplace {
    /** The cores of this machine. */
    Workplace HERE = new Workplace() {
        @Override
        public boolean isHere() {
            return true;
        }

        @Override
        public <T, R> boolean run(Iterator<T> tasks, Job<T, R> job, InOrder.Taker<R> taker, BooleanSupplier isStopping)
                throws IOException, ExecutionException, InterruptedException {
            return InOrder.run(tasks, job::here, taker, isStopping);
        }
    };

    /** Whether it is this machine alone. */
    default boolean isHere() {
        return false;
    }

    /**
     * Does all pieces, until it is to stop, and gives what comes of them in their order.
     *
     * @param isStopping asked again and again
     * @return whether nothing was left
     * @throws ExecutionException if a piece failed; its cause is an {@link UnfitException} where another machine is to blame
     */
    <T, R> boolean run(Iterator<T> tasks, Job<T, R> job, InOrder.Taker<R> taker, BooleanSupplier isStopping)
        throws IOException, ExecutionException, InterruptedException;
}
