package org.ironbound.openjml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ironbound.specs.OpaqueFunctions;

/**
 * Called by contracts that are executed. A clause is true, false, or its truth stays unknown, because a number is too large to compute
 * with or a quantifier has no ends. An unknown one counts as kept for the program that runs, and is counted apart.
 */
public final class Evaluation {
    /** Names the file that gets the counts when the program ends. */
    static final String COUNTS = "ironbound.counts";

    /** Names how often one clause is evaluated. */
    static final String EACH = "ironbound.evaluations";

    /** Evaluations of one clause; those after them are left out, and counted. */
    private static final int MOST = Integer.getInteger(EACH, 400);
    private static final int LONGEST_RANGE = 2000;
    private static final int SAMPLES = 60;
    private static final Map<String, Counts> CLAUSES = new ConcurrentHashMap<>();

    /** What became of one clause. */
    private static final class Counts {
        private final AtomicLong known = new AtomicLong();
        private final AtomicLong broken = new AtomicLong();
        private final AtomicLong unknown = new AtomicLong();
        private final AtomicLong left = new AtomicLong();
        private volatile String reason = "";
    }

    /** The truth of a clause cannot be told. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown(String reason) {
            super(reason, null, false, false);
        }
    }

    static {
        String file = System.getProperty(COUNTS);
        if (file != null) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> write(Path.of(file))));
        }
    }

    private Evaluation() {
    }

    /** Whether the clause is kept, as far as it can be told. */
    public static boolean clause(String name, BooleanSupplier truth) {
        Counts counts = CLAUSES.computeIfAbsent(name, clause -> new Counts());
        if (counts.known.get() + counts.unknown.get() >= MOST) {
            counts.left.incrementAndGet();
            return true;
        }
        try {
            boolean isKept = truth.getAsBoolean();
            (isKept ? counts.known : counts.broken).incrementAndGet();
            return isKept;
        } catch (RuntimeException e) {
            counts.unknown.incrementAndGet();
            counts.reason = e instanceof Unknown ? e.getMessage() : e.getClass().getSimpleName() + ": " + e.getMessage();
            return true;
        }
    }

    /** A value in the state before a method; null if it cannot be told. */
    public static <T> T before(Supplier<T> value) {
        try {
            return value.get();
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** The relation of {@code specs/} as its test means it. */
    public static boolean truth(String name, Object... arguments) {
        return (Boolean) OpaqueFunctions.value(name, Arrays.asList(arguments));
    }

    /** The function of {@code specs/} as its test means it. */
    public static BigInteger number(String name, Object... arguments) {
        return (BigInteger) OpaqueFunctions.value(name, Arrays.asList(arguments));
    }

    /** The value of a private field; of a static one if there is no object. */
    public static Object field(Class<?> type, String name, Object object) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException e) {
            throw new Unknown(type.getSimpleName() + "." + name + " cannot be read");
        }
    }

    /** That nobody had the object before cannot be seen from here. */
    public static boolean isFresh(Object object) {
        return object != null;
    }

    /** A term whose truth cannot be told. */
    public static boolean unknown(String reason) {
        throw cannot(reason);
    }

    /** To be thrown where something cannot be told. */
    public static RuntimeException cannot(String reason) {
        return new Unknown(reason);
    }

    /** Whether all numbers from {@code low} to before {@code high} are such. */
    public static boolean every(BigInteger low, BigInteger high, Predicate<BigInteger> body) {
        return !some(low, high, body.negate());
    }

    /** Whether a number from {@code low} to before {@code high} is such. */
    public static boolean some(BigInteger low, BigInteger high, Predicate<BigInteger> body) {
        if (high.subtract(low).compareTo(BigInteger.valueOf(LONGEST_RANGE)) > 0) {
            throw new Unknown("a range of more than " + LONGEST_RANGE + " numbers");
        }
        for (BigInteger i = low; i.compareTo(high) < 0; i = i.add(BigInteger.ONE)) {
            if (body.test(i)) {
                return true;
            }
        }
        return false;
    }

    /** False if some values are not such; else unknown. */
    public static boolean everySampled(int variables, Object[] hints, Predicate<List<BigInteger>> body) {
        for (List<BigInteger> values : samples(variables, hints)) {
            if (!body.test(values)) {
                return false;
            }
        }
        throw new Unknown("for all numbers");
    }

    /** True if some values are such; else unknown. */
    public static boolean someSampled(int variables, Object[] hints, Predicate<List<BigInteger>> body) {
        for (List<BigInteger> values : samples(variables, hints)) {
            if (body.test(values)) {
                return true;
            }
        }
        throw new Unknown("some number");
    }

    /** Small numbers, the given ones and what is near them, in turns that do not fall into step. */
    private static List<List<BigInteger>> samples(int variables, Object[] hints) {
        List<BigInteger> numbers = new ArrayList<>();
        for (int i = -2; i <= 3; i++) {
            numbers.add(BigInteger.valueOf(i));
        }
        Stream.of(hints).filter(BigInteger.class::isInstance).map(BigInteger.class::cast).forEach(hint ->
            numbers.addAll(List.of(hint, hint.add(BigInteger.ONE), hint.subtract(BigInteger.ONE), hint.shiftRight(1))));
        List<List<BigInteger>> samples = new ArrayList<>();
        int state = 1;
        for (int i = 0; i < SAMPLES; i++) {
            List<BigInteger> values = new ArrayList<>();
            for (int v = 0; v < variables; v++) {
                state = state * 1_103_515_245 + 12_345;
                values.add(numbers.get(Math.floorMod(state >> 8, numbers.size())));
            }
            samples.add(values);
        }
        return samples;
    }

    /** The values of a function from {@code low} to before {@code high}. */
    public static List<BigInteger> sequence(BigInteger low, BigInteger high, Function<BigInteger, BigInteger> value) {
        List<BigInteger> values = new ArrayList<>();
        every(low, high, i -> values.add(value.apply(i)));
        return values;
    }

    private static void write(Path file) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(CLAUSES).forEach((name, counts) -> lines.add(counts.known + " " + counts.broken + " " + counts.unknown + " "
            + counts.left + " " + name + " | " + counts.reason.lines().findFirst().orElse("")));
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
