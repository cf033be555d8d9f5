package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;

/** Changes a witness as an adversary would: numbers a little or a lot, two of them exchanged, lists at one place or throughout. */
final class WitnessChanges {
    private static final int MOST_CHANGES = 3;
    /** The smallest changes are by a share of 2^-so many. */
    private static final int SMALLEST = 40;

    private final Random random;

    WitnessChanges(Random random) {
        this.random = random;
    }

    /**
     * The witness with one to three changes.
     *
     * @param others witnesses of the same rule, whose numbers and lists may be taken over
     */
    Witness changed(Witness own, List<Witness> others) {
        Witness changed = own;
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            changed = once(changed, others);
        }
        return changed;
    }

    private Witness once(Witness witness, List<Witness> others) {
        List<WitnessField> numbers = List.copyOf(witness.numbers().keySet());
        List<WitnessField> lists = witness.lists().keySet().stream().filter(list -> !witness.list(list).isEmpty()).toList();
        boolean ofList = !lists.isEmpty() && (numbers.isEmpty() || random.nextInt(3) > 0);
        if (ofList) {
            WitnessField list = any(lists);
            return switch (random.nextInt(8)) {
                case 0 -> others.isEmpty() ? witness : takenOver(witness, list, any(others));
                case 1, 2 -> alike(witness, witness.list(list).size());
                case 3 -> witness.with(list, witness.list(any(lists)));
                default -> witness.with(list, changed(witness.list(list)));
            };
        }
        if (numbers.isEmpty()) {
            return witness;
        }
        WitnessField field = any(numbers);
        return switch (random.nextInt(8)) {
            case 0 -> others.isEmpty() ? witness : takenOver(witness, field, any(others));
            case 1 -> exchanged(witness, field, any(numbers));
            default -> witness.with(field, changed(witness.get(field)));
        };
    }

    private static Witness takenOver(Witness witness, WitnessField field, Witness other) {
        if (other.numbers().containsKey(field)) {
            return witness.with(field, other.get(field));
        }
        return other.lists().containsKey(field) ? witness.with(field, other.list(field)) : witness;
    }

    private static Witness exchanged(Witness witness, WitnessField one, WitnessField other) {
        return witness.with(one, witness.get(other)).with(other, witness.get(one));
    }

    /**
     * All lists about as long as this changed at the same place from the end, for they belong together: without it, with it twice, or, as
     * if what they are to prove ended there, without all that follows.
     */
    private Witness alike(Witness witness, int length) {
        int place = random.nextInt(length);
        int kind = random.nextInt(3);
        Witness changed = witness;
        for (Map.Entry<WitnessField, List<BigFraction>> list : witness.lists().entrySet()) {
            int at = list.getValue().size() - 1 - place;
            if (at >= 0 && Math.abs(list.getValue().size() - length) <= 1) {
                List<BigFraction> numbers = new ArrayList<>(list.getValue());
                switch (kind) {
                    case 0 -> numbers.remove(at);
                    case 1 -> numbers.add(at, numbers.get(at));
                    default -> numbers.subList(at, numbers.size()).clear();
                }
                changed = changed.with(list.getKey(), numbers);
            }
        }
        return changed;
    }

    private List<BigFraction> changed(List<BigFraction> numbers) {
        List<BigFraction> changed = new ArrayList<>(numbers);
        int place = random.nextInt(changed.size());
        switch (random.nextInt(6)) {
            case 0 -> changed.remove(place);
            case 1 -> changed.add(place, changed.get(place));
            case 2 -> Collections.swap(changed, place, random.nextInt(changed.size()));
            case 3 -> {
                BigFraction factor = factor();
                changed.replaceAll(x -> x.multiply(factor));
            }
            default -> changed.set(place, changed(changed.get(place)));
        }
        return changed;
    }

    private BigFraction changed(BigFraction x) {
        return switch (random.nextInt(12)) {
            case 0 -> x.add(1);
            case 1 -> x.subtract(1);
            case 2 -> x.negate();
            case 3 -> BigFraction.ONE.subtract(x);
            case 4 -> BigFraction.ZERO;
            case 5 -> BigFraction.ONE;
            case 6 -> x.multiply(2);
            case 7 -> x.divide(2);
            default -> x.multiply(factor());
        };
    }

    /** A little more or less than 1, and now and then a lot. */
    private BigFraction factor() {
        BigInteger whole = BigInteger.ONE.shiftLeft(1 + random.nextInt(SMALLEST));
        return new BigFraction(random.nextBoolean() ? whole.add(BigInteger.ONE) : whole.subtract(BigInteger.ONE), whole);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
