package org.ironbound.specs;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Nameless;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.OutsideDomain;
import org.opentest4j.TestAbortedException;

/**
 * Whether the property of a contract would notice that a mutant stands in its place: the property draws as ever, at most as often as it
 * says, and in place of the contract each mutant is tried there and on a walk from there.
 */
final class MutantHunt implements Contract.Use {
    private static final int UNUSUAL_BITS = 200;
    private static final int MOST_TRIES = 60;
    /** Of work, for the mutants of a clause. */
    static final Duration USUAL = Duration.ofSeconds(10);
    /** A property may reject what it drew: it draws at most so many times as often as it tries. */
    private static final int MOST_REJECTED = 5;

    /** What became of a mutant. */
    static final class Outcome {
        private Trial.Verdict found;
        private int kept;
        private int farther;

        /**
         * How it is noticed: it is refuted, or it says nothing where its property must hear something, or its property finds no arguments
         * that can be tried; null if it is not noticed.
         */
        Trial.Verdict found() {
            return found;
        }

        /** At how many places its preconditions, and not those of the contract, were met. */
        int farther() {
            return farther;
        }
    }

    private final SpecContract contract;
    private final boolean isGuided;
    private final Map<Mutant, Outcome> outcomes = new LinkedHashMap<>();
    private int drawn;

    private MutantHunt(SpecContract contract, Collection<Mutant> mutants, boolean isGuided) {
        this.contract = contract;
        this.isGuided = isGuided;
        mutants.forEach(mutant -> outcomes.put(mutant, new Outcome()));
    }

    /** Of mutants of a contract, as its property would meet them. */
    static Map<Mutant, Outcome> of(SpecContract contract, Collection<Mutant> mutants, Duration longest) {
        return of(contract, mutants, longest, false);
    }

    /**
     * A search for counterexamples by one who knows the contract, which a property cannot be: where a walk came to a place of which the
     * contract says nothing, it stays at such places.
     */
    static Map<Mutant, Outcome> guided(SpecContract contract, Collection<Mutant> mutants) {
        return of(contract, mutants, USUAL, true);
    }

    private static Map<Mutant, Outcome> of(SpecContract contract, Collection<Mutant> mutants, Duration longest, boolean isGuided) {
        MutantHunt hunt = new MutantHunt(contract, mutants, isGuided);
        hunt.run(longest);
        hunt.outcomes.values().stream().filter(outcome -> outcome.found == null && outcome.kept == 0)
            .forEach(outcome -> outcome.found = Trial.OUT_OF_REACH);
        return hunt.outcomes;
    }

    private void run(Duration longest) {
        try {
            Class<?> type = Class.forName("org.ironbound.specs." + contract.type() + "Test");
            Method property = Arrays.stream(type.getDeclaredMethods()).filter(m -> m.getName().equals(contract.name())
                && m.isAnnotationPresent(Property.class)).findFirst().orElseThrow();
            property.setAccessible(true);
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object test = constructor.newInstance();
            int tries = property.getAnnotation(Property.class).tries();
            Random random = new Random(isGuided ? -seed() : seed());
            SampleLearner.forgetNames(1);
            int most = contract.isModel() && tries > 0 ? Math.min(tries, MOST_TRIES) : MOST_TRIES;
            long end = Walk.worked() + longest.toNanos();
            for (int i = 0; i < MOST_REJECTED * most && drawn < most && areSomeLeft() && Walk.worked() < end; i++) {
                draw(property, test, new Draw(new Random(random.nextLong())));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(contract.qualifiedName(), e);
        }
    }

    /** So that one contract is tried alike whatever was tried before. */
    private long seed() {
        CRC32 crc = new CRC32();
        crc.update(contract.qualifiedName().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private boolean areSomeLeft() {
        return outcomes.values().stream().anyMatch(outcome -> outcome.found == null);
    }

    private void draw(Method property, Object test, Draw draw) throws ReflectiveOperationException {
        Object[] arguments = Arrays.stream(property.getParameters()).map(parameter -> argument(parameter, draw)).toArray();
        try {
            property.invoke(test, arguments);
            drawn++;
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof TestAbortedException)) {
                throw e;
            }
        }
    }

    private Object argument(Parameter parameter, Draw draw) {
        Class<?> type = parameter.getType();
        IntRange range = parameter.getAnnotation(IntRange.class);
        if (type == Contract.class) {
            return new Contract(contract, this);
        } else if (type == Draw.class) {
            return draw;
        } else if (type == int.class) {
            return range.min() + draw.upTo(range.max() - range.min());
        }
        return type == long.class ? (Object) draw.integer(Long.SIZE - 1).longValue() : draw.integer(UNUSUAL_BITS);
    }

    @Override
    public void of(LibraryCall call) {
        outcomes.forEach((mutant, outcome) -> {
            if (outcome.found == null) {
                Trial.Verdict verdict = call.under(mutant.contract());
                outcome.found = verdict.isRefuted() ? verdict : null;
                outcome.kept += verdict.kind() == Trial.Kind.KEPT ? 1 : 0;
                outcome.farther += verdict.kind() == Trial.Kind.KEPT && call.under(mutant.original()).kind() == Trial.Kind.SILENT ? 1 : 0;
            }
        });
    }

    @Override
    public void of(Draw draw, Drawn drawn) {
        int names = SampleLearner.names();
        Scope.Calls calls = new KnownCalls();
        long way = draw.random().nextLong();
        outcomes.forEach((mutant, outcome) -> {
            if (outcome.found == null) {
                Trial trial = new Trial(mutant.contract(), drawn.samples(), calls);
                Trial original = new Trial(mutant.original(), drawn.samples(), calls);
                boolean isSpokenOf = drawn.isSpokenOf() && original.at(drawn.arguments()).kind() != Trial.Kind.SILENT;
                Trial.Verdict verdict = isSpokenOf ? trial.atNames(drawn.arguments()) : trial.at(drawn.arguments());
                outcome.kept += verdict.kind() == Trial.Kind.KEPT ? 1 : 0;
                if (verdict.isRefuted() || verdict.kind() == Trial.Kind.SILENT && isSpokenOf) {
                    outcome.found = verdict;
                } else if (isSpokenOf) {
                    boolean[] wasFarther = new boolean[1];
                    outcome.found = trial.walk(new Draw(new Random(way)), drawn, met -> {
                        boolean isFarther = original.at(met).kind() == Trial.Kind.SILENT;
                        outcome.farther += isFarther ? 1 : 0;
                        wasFarther[0] |= isFarther;
                        return isFarther || !isGuided || !wasFarther[0];
                    });
                }
            }
        });
        // Some are of what is none, where a hypothesis is missing, and no other test should meet them.
        SampleLearner.forgetNames(names);
    }

    /** All mutants go the same way as long as they can, and ask the same. */
    private static final class KnownCalls implements Scope.Calls {
        private final Map<List<Object>, Object> known = new HashMap<>();

        @Override
        public Object value(String function, List<Object> arguments) {
            List<Object> key = List.of(function, arguments);
            Object value = known.get(key);
            if (value == null) {
                value = valueOrFailure(function, arguments);
                known.put(key, value);
            }
            if (value instanceof RuntimeException failure) {
                throw failure;
            }
            return value;
        }

        private static Object valueOrFailure(String function, List<Object> arguments) {
            try {
                return OpaqueFunctions.value(function, arguments);
            } catch (Nameless | OutOfReach | OutsideDomain failure) {
                return failure;
            } catch (IllegalArgumentException | ArithmeticException failure) {
                // References do not look for all that no contract asks.
                return new OutsideDomain(failure.toString());
            }
        }
    }
}
