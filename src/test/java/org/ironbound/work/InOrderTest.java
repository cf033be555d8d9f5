package org.ironbound.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void resultsComeInOrderAndFewAreAhead() throws Exception {
        List<Integer> taken = new ArrayList<>();
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        boolean isComplete = InOrder.run(IntStream.range(0, 2000).iterator(), task -> {
            most.accumulateAndGet(begun.incrementAndGet() - taken.size(), Math::max);
            Thread.sleep(task % 97 == 0 ? 2 : 0);
            return task;
        }, taken::add, () -> false);
        assertTrue(isComplete);
        assertEquals(IntStream.range(0, 2000).boxed().toList(), taken);
        assertTrue(most.get() <= 17 * Runtime.getRuntime().availableProcessors() + 1, most::toString);
    }

    /** What is finished is taken, in order; what is not finished is not waited for. */
    @Test
    void stopping() throws Exception {
        List<Integer> taken = new ArrayList<>();
        AtomicBoolean isStopping = new AtomicBoolean();
        long start = System.nanoTime();
        boolean isComplete = InOrder.run(IntStream.range(0, 100_000).iterator(), task -> {
            if (task == 20) {
                isStopping.set(true);
                Thread.sleep(60_000);
            }
            return task;
        }, taken::add, isStopping::get);
        assertFalse(isComplete);
        assertFalse(taken.contains(20));
        assertEquals(taken.stream().sorted().toList(), taken);
        assertTrue(System.nanoTime() - start < 30e9);
    }

    @Test
    void failuresArrive() {
        Throwable cause = assertThrows(ExecutionException.class, () -> InOrder.run(List.of(1).iterator(), task -> {
            throw new OutOfMemoryError("no heap");
        }, result -> { }, () -> false)).getCause();
        assertEquals("no heap", cause.getMessage());
    }
}
