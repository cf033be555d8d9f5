package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;

/**
 * Where the tangents touch that the witness of a step by CH-KL has for pairs of rows. Pairs are numbered from 1, each row with the rows
 * before it: (2, 1), (3, 1), (3, 2), (4, 1) and so on.
 *
 * <p>The witness lists pairs with two places each, as fractions; of the pairs that it does not list roots must show the bound. Certificates
 * of before 30 November 2026 have three places for every pair instead, in multiples of 1/unit.
 */
public final class TangentPlaces {
    private static final List<WitnessField> OF_ALL = List.of(WitnessField.LEFT, WitnessField.CROSS, WitnessField.RIGHT);
    private static final List<WitnessField> OF_SOME = List.of(WitnessField.PAIRS, WitnessField.LOWER_PLACES, WitnessField.UPPER_PLACES);
    private static final BigInteger[] NONE = {};

    private TangentPlaces() {
    }

    /**
     * For each row and each row before it three numbers, where the tangents touch and where they cross: left, cross and right, in multiples
     * of 1/unit; or none.
     *
     * @throws RejectedException if the lists are not such
     */
    public static BigInteger[][][] of(Witness witness, int rows, BigInteger unit) throws RejectedException {
        boolean areOfAll = hasAny(witness, OF_ALL);
        if (areOfAll && hasAny(witness, OF_SOME)) {
            throw new RejectedException("witness must have " + labels(OF_SOME) + ", or " + labels(OF_ALL) + ", not of both");
        }
        BigInteger[][] flat = new BigInteger[pairs(rows)][];
        Arrays.fill(flat, NONE);
        if (areOfAll) {
            fillAll(flat, witness);
        } else if (hasAny(witness, OF_SOME)) {
            fillSome(flat, witness, unit);
        }
        BigInteger[][][] places = new BigInteger[rows][][];
        for (int i = 0; i < rows; i++) {
            places[i] = Arrays.copyOfRange(flat, pairs(i), pairs(i + 1));
        }
        return places;
    }

    /** The number of pairs of so many rows; so it is the number of the last pair before those of the next row. */
    public static int pairs(int rows) {
        return rows * (rows - 1) / 2;
    }

    /** The pairs that have places, at least as many as the lists say that are there. */
    public static int listed(Witness witness) {
        return Stream.of(OF_ALL, OF_SOME).flatMap(List::stream).filter(witness.lists()::containsKey)
            .mapToInt(field -> witness.list(field).size()).max().orElse(0);
    }

    private static boolean hasAny(Witness witness, List<WitnessField> fields) {
        return fields.stream().anyMatch(witness.lists()::containsKey);
    }

    private static void fillAll(BigInteger[][] places, Witness witness) throws RejectedException {
        for (WitnessField field : OF_ALL) {
            requireSize(witness, field, OF_ALL, places.length);
        }
        for (int k = 0; k < places.length; k++) {
            places[k] = new BigInteger[] {whole(witness, WitnessField.LEFT, k), whole(witness, WitnessField.CROSS, k),
                whole(witness, WitnessField.RIGHT, k)};
        }
    }

    private static void fillSome(BigInteger[][] places, Witness witness, BigInteger unit) throws RejectedException {
        int size = witness.lists().getOrDefault(WitnessField.PAIRS, List.of()).size();
        for (WitnessField field : OF_SOME) {
            requireSize(witness, field, OF_SOME, size);
        }
        BigInteger former = BigInteger.ZERO;
        for (int k = 0; k < size; k++) {
            BigInteger pair = whole(witness, WitnessField.PAIRS, k);
            if (pair.compareTo(former) <= 0 || pair.compareTo(BigInteger.valueOf(places.length)) > 0) {
                throw new RejectedException("witness " + WitnessField.PAIRS.label() + " must rise, from 1 to " + places.length
                    + " at most");
            }
            former = pair;
            BigInteger left = place(witness, WitnessField.LOWER_PLACES, k, unit);
            BigInteger right = place(witness, WitnessField.UPPER_PLACES, k, unit);
            places[pair.intValueExact() - 1] = new BigInteger[] {left, left.add(right).shiftRight(1), right};
        }
    }

    private static void requireSize(Witness witness, WitnessField field, List<WitnessField> together, int size) throws RejectedException {
        if (!witness.lists().containsKey(field)) {
            throw new RejectedException("witness lacks the field '" + field.label() + "': " + labels(together) + " belong together");
        }
        if (witness.list(field).size() != size) {
            throw new RejectedException("witness " + field.label() + " must have " + size + " numbers, not " + witness.list(field).size());
        }
    }

    private static BigInteger whole(Witness witness, WitnessField field, int index) throws RejectedException {
        BigFraction value = witness.list(field).get(index);
        if (!Fractions.isInteger(value)) {
            throw new RejectedException("witness " + field.label() + " must be whole");
        }
        return value.getNumerator();
    }

    /** A fraction in multiples of 1/unit, rounded down. */
    private static BigInteger place(Witness witness, WitnessField field, int index, BigInteger unit) throws RejectedException {
        BigFraction value = witness.list(field).get(index);
        if (Fractions.signum(value) < 0 || value.compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness " + field.label() + " must be from 0 to 1");
        }
        return value.getNumerator().multiply(unit).divide(value.getDenominator());
    }

    private static String labels(List<WitnessField> fields) {
        List<String> labels = fields.stream().map(WitnessField::label).toList();
        return String.join(", ", labels.subList(0, labels.size() - 1)) + " and " + labels.get(labels.size() - 1);
    }
}
