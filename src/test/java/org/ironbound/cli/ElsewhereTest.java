package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ironbound.work.InOrder;
import org.ironbound.work.Job;
import org.ironbound.work.UnfitException;
import org.ironbound.work.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands whose work other machines do: they give the same bytes, and lies of those machines do not become certificates. */
class ElsewhereTest {
    private static final String SWEEP = "curve gaussian --dimension 10000 --samples 4..9 --error 0.1 --bundle b.jsonl";
    private static final String CLAIM = "forall x in [1/10, 2], y in [1/10, 2]: exp(x - y) + exp(y - x) >= 2 - 1/20";

    @TempDir
    Path folder;

    /**
     * Another machine, to which all goes as bytes, and which does the pieces in an order of its own.
     *
     * @param lies what it sends back in place of what it found
     */
    private record Another(UnaryOperator<List<byte[]>> lies) implements Workplace {
        @Override
        public <T, R> boolean run(Iterator<T> tasks, Job<T, R> job, InOrder.Taker<R> taker, BooleanSupplier isStopping)
                throws IOException, ExecutionException, InterruptedException {
            List<T> all = new ArrayList<>();
            tasks.forEachRemaining(all::add);
            List<Integer> order = new ArrayList<>(IntStream.range(0, all.size()).boxed().toList());
            Collections.shuffle(order, new Random(all.size()));
            byte[][] answers = new byte[all.size()][];
            try {
                Job.Worker worker = copy(job.elsewhere()).start();
                for (int i : order) {
                    answers[i] = worker.of(job.sent(all.get(i)));
                }
                List<byte[]> sent = lies.apply(Arrays.asList(answers));
                for (int i = 0; i < all.size() && !isStopping.getAsBoolean(); i++) {
                    taker.take(job.returned(all.get(i), sent.get(i)));
                }
                return !isStopping.getAsBoolean();
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new ExecutionException(e);
            }
        }

        private static Job.Elsewhere copy(Job.Elsewhere elsewhere) throws IOException, ClassNotFoundException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(elsewhere);
            return (Job.Elsewhere) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        }
    }

    /** Files that are written are in a folder. */
    private record Folder(Path folder) implements Places {
        @Override
        public Path source(String name) throws IOException {
            return folder.resolve(name);
        }

        @Override
        public Path target(String name) throws IOException {
            return folder.resolve(name);
        }
    }

    private InProcess.Result run(String name, Workplace workplace, String... args) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, out, err, new Surroundings(workplace, new Folder(place)));
        return new InProcess.Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private InProcess.Result lying(UnaryOperator<List<byte[]>> lies, String... args) throws IOException {
        return run("lies", new Another(lies), args);
    }

    private void requireSame(String... args) throws IOException {
        InProcess.Result here = run("here", Workplace.HERE, args);
        InProcess.Result there = run("there", new Another(UnaryOperator.identity()), args);
        assertEquals(here, there, () -> String.join(" ", args));
        try (var files = Files.list(folder.resolve("here"))) {
            for (Path file : files.toList()) {
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(folder.resolve("there").resolve(file.getFileName())));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SWEEP, SWEEP + " --csv", SWEEP + " --json", SWEEP + " --svg c.svg --html c.html",
        "curve gaussian --dimension 10000 --samples 8,16 --error 0.1,0.2 --privacy --json --bundle b.jsonl",
        "curve boolean --dimension 100 --samples 5 --error 0.3..0.4:0.05 --json --bundle b.jsonl",
        "curve sparse --dimension 400 --error 0.3 --samples 2..3 --json --bundle b.jsonl",
        "curve mixture --clusters 3 --cluster gaussian:100 --error 0.4 --samples 8..9 --json --bundle b.jsonl",
        "curve gaussian --dimension 10000 --mean-squared-error 0.95 --samples 8,16 --json --bundle b.jsonl",
        "curve custom --tau 1/2 --information 3/2 --rho 1/20,1/10 --json --bundle b.jsonl",
        "curve sparse-coefficients --samples 4 --fixed-probability 0.1..0.2:0.1 --json --bundle b.jsonl",
        "curve channel bsc:0.1 --uses 1..2 --json --bundle b.jsonl"})
    void sweepsAreTheSame(String command) throws IOException {
        requireSame(command.split(" "));
    }

    /** What an earlier run left is used and what is wrong in it is found anew, elsewhere too. */
    @Test
    void sweepsGoOn() throws IOException {
        requireSame(SWEEP.split(" "));
        for (String name : List.of("here", "there")) {
            Path bundle = folder.resolve(name).resolve("b.jsonl");
            List<String> lines = new ArrayList<>(Files.readAllLines(bundle));
            lines.set(2, lines.get(2).replaceFirst("\"tau\":\"\\d", "\"tau\":\""));
            Files.write(bundle, lines.subList(0, 5));
        }
        requireSame((SWEEP + " --resume").split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {CLAIM,
        "forall x in [1/10, 2], y in [1/10, 2]: sqrt(x^2 + y^2)*sqrt(2) >= x + y - 1/20 and x*exp(y) + 1 >= x*y",
        "forall x in {1..40}, y in {1..40}: sqrt(x^2 + y^2)*sqrt(2) >= x + y - 1/3",
        "forall x in [1/10, 2], y in [1/10, 2]: x >= y implies sqrt(x^2 + y^2)*sqrt(2) >= x + y - 1/20",
        "forall x in [1/10, 2], y in [1/10, 2]: abs(x - y) + sqrt(x^2 + y^2)*sqrt(2) >= x + y - 1/20",
        "forall x in [0, 1], y in [0, 1]: x^4*y^2 + x^2*y^4 - 3*x^2*y^2 + 1 >= -1/1000",
        "forall x in (-1, 9]: (1 + x)^(1/3) <= 1 + x/3",
        "forall x in [0, 1]: ln(1 + x) <= x", "forall x in [0, 1/2]: h2(x) <= 3*x", "1 + 1 = 2",
        "forall n in {10..20}: gaussian_mem(10^4, n, 1/10) >= 40000/n", "forall x in [-1, 1]: 1/x <= 2"})
    void proofsAreTheSame(String claim) throws IOException {
        requireSame("prove", claim, "--certificate", "c.json", "--boxes", "20000");
    }

    /** The counterexample to a false claim is checked here. */
    @Test
    void falseClaims() throws IOException {
        String claim = "forall x in [1/10, 2], y in [1/10, 2]: exp(x - y) + exp(y - x) + (x - 17/16)^2/10 >= 2 + 1/200000 - x*y/10^7";
        InProcess.Result found = run("there", new Another(UnaryOperator.identity()), "prove", claim, "--certificate", "c.json");
        assertEquals(1, found.code(), found::toString);
        assertEquals(0, run("there", Workplace.HERE, "check", "c.json").code());
    }

    /** What is left open is kept; a run elsewhere goes on from what one here left, and the other way round. */
    @Test
    void unfinishedProofsGoOn() throws IOException {
        String claim = CLAIM.replace("1/20", "1/400");
        String[] some = {"prove", claim, "--boxes", "60", "--state", "s.json", "--certificate", "c.json"};
        assertEquals(3, run("a", new Another(UnaryOperator.identity()), some).code());
        assertEquals(3, run("b", Workplace.HERE, some).code());
        String[] rest = {"prove", claim, "--state", "s.json", "--certificate", "c.json"};
        for (String name : List.of("a", "b")) {
            InProcess.Result proved = run(name, name.equals("a") ? Workplace.HERE : new Another(UnaryOperator.identity()), rest);
            assertEquals(0, proved.code(), proved::toString);
            assertEquals(0, run(name, Workplace.HERE, "check", "c.json").code());
        }
    }

    @Test
    void checksAreTheSame() throws IOException {
        requireSame(SWEEP.split(" "));
        for (String name : List.of("here", "there")) {
            Path bundle = folder.resolve(name).resolve("b.jsonl");
            List<String> lines = new ArrayList<>(Files.readAllLines(bundle));
            lines.set(3, lines.get(3).replace("\"least-memorization\",\"relation\":\">=\",\"value\":\"", "$09"));
            Files.write(bundle.resolveSibling("wrong.jsonl"), lines);
        }
        for (String options : List.of("b.jsonl", "wrong.jsonl", "wrong.jsonl --json", "b.jsonl --line 3", "b.jsonl --json",
                "b.jsonl --problem gaussian --dimension 10000 --samples 8 --error 0.1", "b.jsonl none.jsonl",
                "b.jsonl --problem gaussian --dimension 10000 --samples 80 --error 0.1")) {
            requireSame(("check " + options).split(" "));
        }
    }

    private static UnaryOperator<List<byte[]>> each(UnaryOperator<byte[]> lie) {
        return answers -> answers.stream().map(lie).toList();
    }

    private static byte[] replaced(byte[] bytes, String old, String other) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replaceFirst(old, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Certificates with better bounds than are true get into the bundle; its check rejects them. */
    @Test
    void wrongCertificatesAreRejectedByTheCheck() throws IOException {
        InProcess.Result result = lying(each(answer -> replaced(answer, "(least-memorization\",\"relation\":\">=\",\"value\":\")", "$19")),
            SWEEP.split(" "));
        assertEquals(0, result.code(), result::toString);
        InProcess.Result check = run("lies", Workplace.HERE, "check", "b.jsonl");
        assertEquals(1, check.code(), check::toString);
        assertTrue(check.out().contains("REJECTED b.jsonl: 3 of 6 certificates are rejected"), check.out());
    }

    /** Answers about other points, cut ones, and none. */
    @Test
    void answersThatCannotBeRight() throws IOException {
        List<UnaryOperator<List<byte[]>>> all = List.of(
            answers -> {
                List<byte[]> moved = new ArrayList<>(answers);
                Collections.rotate(moved, 1);
                return moved;
            },
            each(answer -> Arrays.copyOf(answer, answer.length / 2)), each(answer -> new byte[0]), each(answer -> new byte[] {0}),
            each(answer -> new byte[] {9}), each(answer -> "<html>".getBytes(StandardCharsets.UTF_8)),
            each(answer -> replaced(answer, "\"family\":\"gaussian", "\"family\":\"boolean")));
        for (UnaryOperator<List<byte[]>> lies : all) {
            InProcess.Result result = lying(lies, SWEEP.split(" "));
            assertEquals(3, result.code(), result::toString);
            assertTrue(result.out().contains("UNDECIDED: a worker sent back"), result::toString);
            assertEquals("", result.err());
            Files.deleteIfExists(folder.resolve("lies/b.jsonl"));
        }
    }

    /** Whatever comes back in place of proofs: what is PROVED is so by a certificate that the check accepts, and it is the claim's. */
    @Test
    void wrongProofs() throws IOException {
        Random random = new Random(7);
        int undecided = 0;
        for (int i = 0; i < 24; i++) {
            int way = i % 6;
            UnaryOperator<List<byte[]>> lies = answers -> {
                List<byte[]> other = new ArrayList<>();
                answers.forEach(answer -> other.add(lie(answer, way, random)));
                return other;
            };
            InProcess.Result result = lying(lies, "prove", CLAIM, "--certificate", "c.json", "--force", "--boxes", "2000", "--bits", "96");
            assertTrue(result.code() == 0 || result.code() == 3, result::toString);
            if (result.code() == 0) {
                assertEquals(0, run("lies", Workplace.HERE, "check", "c.json").code());
            }
            undecided += result.code() == 3 ? 1 : 0;
        }
        assertTrue(undecided > 12, "only " + undecided);
    }

    private static byte[] lie(byte[] answer, int way, Random random) {
        return switch (way) {
            case 0 -> replaced(answer, " o", " i");
            case 1 -> "\0\0\0\0\1\0\0\0\1i".getBytes(StandardCharsets.ISO_8859_1);
            case 2 -> "\0\0\0\0\1\0\0\0\1o".getBytes(StandardCharsets.ISO_8859_1);
            case 3 -> "\1\0\0\0\7" .concat("1/3 1/2").getBytes(StandardCharsets.ISO_8859_1);
            case 4 -> replaced(answer, "s:x:", "s:y:");
            default -> {
                byte[] flipped = answer.clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
        };
    }

    /** A worker that fails says so in one line. */
    @Test
    void failures() throws IOException {
        Workplace broken = new Workplace() {
            @Override
            public <T, R> boolean run(Iterator<T> tasks, Job<T, R> job, InOrder.Taker<R> taker, BooleanSupplier isStopping)
                    throws ExecutionException {
                throw new ExecutionException(new UnfitException("the workers failed: all are lost"));
            }
        };
        for (String[] command : List.of(SWEEP.split(" "), new String[] {"prove", CLAIM})) {
            InProcess.Result result = run("broken", broken, command);
            assertEquals(3, result.code(), result::toString);
            assertTrue(result.out().startsWith("samples") || result.out().startsWith("UNDECIDED"), result.out());
            assertTrue(result.out().contains("UNDECIDED: the workers failed: all are lost; try the command again"), result.out());
        }
    }
}
