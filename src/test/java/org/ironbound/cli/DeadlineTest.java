package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Exactly one answer is given: the command's, or that time or memory were not enough. */
@Timeout(60)
class DeadlineTest {
    private static final String LINE = System.lineSeparator();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(long milliseconds, boolean isTerminal, Deadline.Work work) throws Exception {
        Console console = new Console(new TextOutput(out, StandardCharsets.UTF_8), new TextOutput(err, StandardCharsets.UTF_8), isTerminal);
        return new Deadline("work", new TimeLimit(milliseconds), console, Surroundings.HERE)
            .run(work, shortage -> Answer.undecided(Optional.empty(), false, shortage.reason("a smaller problem")));
    }

    private int run(long milliseconds, Deadline.Work work) throws Exception {
        return run(milliseconds, false, work);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static Answer answer(String text) {
        return Answer.of(ExitCode.OK, List.of(text));
    }

    @Test
    void anAnswerInTime() throws Exception {
        assertEquals(ExitCode.OK, run(10_000, session -> answer("found")));
        assertEquals("found" + LINE, out());
        assertEquals("", err());
    }

    @Test
    void workWithoutEnd() throws Exception {
        long start = System.nanoTime();
        assertEquals(ExitCode.UNDECIDED, run(100, session -> {
            new CountDownLatch(1).await();
            return answer("never");
        }));
        assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(20), "too late");
        assertEquals("UNDECIDED: not finished in 0.1 s; try --seconds 1, or a smaller problem" + LINE, out());
    }

    /** What is found after the time is over is not printed and not written. */
    @Test
    void anAnswerThatIsTooLateIsDropped() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        CountDownLatch dropped = new CountDownLatch(1);
        assertEquals(ExitCode.UNDECIDED, run(50, session -> {
            session.ifUnfinished(shortage -> answer -> {
                over.countDown();
                answer.line("left");
                return ExitCode.UNDECIDED;
            });
            awaitInSpiteOfInterruption(over);
            assertThrows(Console.ClosedException.class, () -> session.give(answer("late")));
            dropped.countDown();
            return answer("late");
        }));
        assertTrue(dropped.await(20, TimeUnit.SECONDS));
        assertEquals("left" + LINE, out());
    }

    private static void awaitInSpiteOfInterruption(CountDownLatch latch) {
        boolean isOver = false;
        while (!isOver) {
            try {
                latch.await();
                isOver = true;
            } catch (InterruptedException e) {
                // It is the reason to go on.
            }
        }
    }

    /** Given when the time was over only just, or just not: one of the two answers, and its exit code. */
    @Test
    void oneAnswerOfTwo() throws Exception {
        Random random = new Random(5);
        int late = 0;
        for (int i = 0; i < 400; i++) {
            out.reset();
            long nanos = TimeUnit.MICROSECONDS.toNanos(1000 + random.nextInt(2000));
            int code = run(2, session -> {
                long start = System.nanoTime();
                while (System.nanoTime() - start < nanos) {
                    Thread.onSpinWait();
                }
                return answer("found");
            });
            late += code == ExitCode.UNDECIDED ? 1 : 0;
            String undecided = "UNDECIDED: not finished in 0.002 s; try --seconds 0.02, or a smaller problem";
            assertEquals((code == ExitCode.OK ? "found" : undecided) + LINE, out());
        }
        assertTrue(late > 0, "no answer was late");
    }

    /** It is not cut: the time is for finding it. */
    @Test
    void anAnswerThatWasBegunIsGiven() throws Exception {
        assertEquals(ExitCode.REJECTED, run(50, session -> console -> {
            console.line("first");
            pause(300);
            console.line("second");
            return ExitCode.REJECTED;
        }));
        assertEquals("first" + LINE + "second" + LINE, out());
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void partsThatWereGivenStay() throws Exception {
        assertEquals(ExitCode.UNDECIDED, run(200, session -> {
            session.give(answer("part"));
            new CountDownLatch(1).await();
            return answer("rest");
        }));
        assertTrue(out().startsWith("part" + LINE + "UNDECIDED: "), out());
    }

    /** A part that fails leaves nothing of it. */
    @Test
    void anAnswerThatFailsPrintsNothing() throws Exception {
        assertThrows(ExecutionException.class, () -> run(10_000, session -> console -> {
            console.line("half");
            throw new IllegalStateException("planted");
        }));
        assertEquals("", out());
    }

    @Test
    void lackOfMemory() throws Exception {
        OutOfMemoryError lack = new OutOfMemoryError("Java heap space");
        for (Error error : List.of(lack, new ExceptionInInitializerError(lack))) {
            out.reset();
            assertEquals(ExitCode.UNDECIDED, run(10_000, session -> {
                throw error;
            }));
            assertTrue(out().replaceAll("\\s+", " ").matches("UNDECIDED: memory was not enough: the virtual machine may use \\d+ MB"
                + " \\(Java heap space\\); try java -Xmx\\d+g -jar ironbound.jar .., or a smaller problem "), out());
        }
    }

    @Test
    void lackOfStack() throws Exception {
        assertEquals(ExitCode.UNDECIDED, run(60_000, session -> answer("" + depth(0))));
        assertTrue(out().startsWith("UNDECIDED: the stack of the virtual machine was not enough") && out().contains("-Xss64m"), out());
    }

    private static int depth(int level) {
        return 1 + depth(level + 1);
    }

    /** What the command knows so far is in the answer. */
    @Test
    void theCommandSaysWhatIsLeft() throws Exception {
        AtomicReference<String> known = new AtomicReference<>("nothing");
        assertEquals(ExitCode.UNDECIDED, run(200, session -> {
            session.ifUnfinished(shortage -> Answer.of(ExitCode.UNDECIDED, List.of(known.get(), shortage.reason("less"))));
            known.set("something");
            new CountDownLatch(1).await();
            return answer("never");
        }));
        assertEquals("something" + LINE + "not finished in 0.2 s; try --seconds 2, or less" + LINE, out());
    }

    @Test
    void progressIsShownInPlaceAndErased() throws Exception {
        assertEquals(ExitCode.OK, run(60_000, true, session -> {
            session.showProgress(() -> "7 \nboxes" + "x".repeat(100));
            pause(2500);
            return answer("found");
        }));
        String first = "\rwork: 1 s of 60 s, 7 \\u000aboxes";
        assertTrue(err().startsWith(first + "x") && err().contains("\rwork: 2 s of 60 s"), err());
        String shown = "\r" + " ".repeat(79) + "\r";
        assertTrue(err().endsWith(shown), err());
        assertTrue(err().lastIndexOf("\rwork") <= err().length() - shown.length() - 80, err());
        assertEquals("found" + LINE, out());
    }

    @Test
    void noProgressWithoutATerminal() throws Exception {
        run(1500, session -> {
            new CountDownLatch(1).await();
            return answer("never");
        });
        assertEquals("", err());
    }
}
