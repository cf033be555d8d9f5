package org.ironbound.fuzz;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** Inputs by chance alone, the same ones for the same seed: the short run. */
final class RandomInputs {
    private static final int LONGEST = 60;

    private RandomInputs() {
    }

    /** Arguments are a target, a seed and a number of inputs; an error ends it with another exit code than 0. */
    public static void main(String[] args) {
        System.out.println(run(Fuzz.TARGETS.get(args[0]).get(), Long.parseLong(args[1]), Integer.parseInt(args[2])));
        System.exit(0);
    }

    /** Has so many inputs judged, and counts what became of them. */
    static Map<FuzzTarget.Outcome, Integer> run(FuzzTarget target, long seed, int count) {
        Random random = new Random(seed);
        Map<FuzzTarget.Outcome, Integer> outcomes = new EnumMap<>(FuzzTarget.Outcome.class);
        for (int i = 0; i < count; i++) {
            byte[] input = new byte[3 + random.nextInt(LONGEST)];
            random.nextBytes(input);
            input[0] = (byte) FuzzTarget.CHANGED;
            String text = target.text(input);
            try {
                outcomes.merge(target.judge(text), 1, Integer::sum);
            } catch (AssertionError | RuntimeException | StackOverflowError e) {
                throw new AssertionError(e + System.lineSeparator() + "for the text" + System.lineSeparator() + text, e);
            }
        }
        return outcomes;
    }
}
