package org.ironbound.certificate.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.TangentPlaces;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.FiniteChannel;

/**
 * What the rules of finite channels cost: by how many pairs of rows, letters and forms there are, and by the lengths of the numbers that go
 * in.
 */
final class ChannelCost {
    private final long inputs;
    private final long outputs;
    /** Outputs of the first channel of a cascade, which are inputs of the second. */
    private final long middle;
    /** Entries of the matrices together. */
    private final long entries;
    /** Products of entries in the product of the two channels of a cascade. */
    private final long products;
    /** Bits of the common denominator of the channel. */
    private final long channelBits;
    /** Bits of the common denominator of the joint law. */
    private final long jointBits;

    ChannelCost(FiniteChannel problem) {
        middle = problem.rows().get(0).size();
        inputs = problem.inputs();
        outputs = problem.next().map(next -> next.get(0).size()).orElse((int) middle);
        products = problem.next().isPresent() ? inputs * middle * outputs : 0;
        entries = inputs * middle + (problem.next().isPresent() ? middle * outputs : 0);
        channelBits = problem.first().denominator().bitLength() + (problem.next().isPresent() ? problem.second().denominator().bitLength()
            : 0);
        jointBits = channelBits + (problem.law().isPresent() ? problem.inputLaw().denominator().bitLength() : 0);
    }

    private long pairs() {
        return inputs * (inputs - 1) / 2;
    }

    /** Pays for the channel with a common denominator, which for a cascade is a product, in lowest terms; it is made once for a file. */
    private void payChannel(CheckCost cost) throws RejectedException {
        cost.once(List.of(this, "channel"), () -> {
            payMatrix(cost);
            return true;
        });
    }

    private void payMatrix(CheckCost cost) throws RejectedException {
        cost.spend(2 * entries, KernelCost.product(channelBits, KernelCost.PROBLEM_BITS)
            + KernelCost.quotient(channelBits, KernelCost.PROBLEM_BITS)
            + KernelCost.fraction(KernelCost.PROBLEM_BITS));
        if (products > 0) {
            cost.spend(products, KernelCost.product(channelBits, channelBits));
            cost.spend(inputs * outputs, KernelCost.fraction(channelBits) + KernelCost.quotient(channelBits, channelBits / 2));
        }
    }

    /** Pays for the number that names a channel, and to compare it: its digits are put together row by row, each by a shift and a sum. */
    private static void payName(CheckCost cost, long rows, long letters, long bits) throws RejectedException {
        cost.spend(4 * rows * letters, KernelCost.sum(letters * bits));
        cost.spend(4 * rows, KernelCost.sum(rows * letters * bits));
    }

    /** Pays for the joint law, which is made once for a file. */
    private void payJoint(CheckCost cost) throws RejectedException {
        cost.once(List.of(this, "joint"), () -> {
            payMatrix(cost);
            cost.spend(inputs * outputs, KernelCost.product(jointBits, jointBits) + KernelCost.fraction(jointBits)
                + KernelCost.quotient(jointBits, jointBits / 2));
            return true;
        });
    }

    /** Pays for the joint law and the number that names it. */
    private void payNamedJoint(CheckCost cost) throws RejectedException {
        payJoint(cost);
        payName(cost, inputs, outputs, jointBits);
    }

    /** Pays for the comparison of the joint law with the channel [CH-KL]. */
    void payLaw(CheckCost cost) throws RejectedException {
        payNamedJoint(cost);
        payName(cost, inputs, outputs, channelBits);
        cost.spend(2 * inputs * outputs, KernelCost.product(jointBits, channelBits));
    }

    /** Pays for the distances of all pairs of rows [CH-DOBRUSHIN]. */
    void payDistances(CheckCost cost) throws RejectedException {
        payChannel(cost);
        payName(cost, inputs, outputs, channelBits);
        cost.spend(pairs() * outputs, 2 * KernelCost.product(channelBits, 1));
        cost.spend(KernelCost.fraction(channelBits));
    }

    /** Pays for roots of all pairs of rows, and for the tangents of those that have some, for each letter [CH-KL]. */
    void payTangents(CheckCost cost, long scale, Witness witness) throws RejectedException {
        payTangents(cost, inputs, outputs, scale, witness);
    }

    /** Pays for the tangents of one channel of a cascade. */
    void payStage(CheckCost cost, long scale, Witness witness) throws RejectedException {
        payTangents(cost, Math.max(inputs, middle), Math.max(outputs, middle), scale, witness);
    }

    private void payTangents(CheckCost cost, long rows, long letters, long scale, Witness witness) throws RejectedException {
        payChannel(cost);
        payName(cost, rows, letters, channelBits);
        payRootsOfRows(cost, rows, letters, scale);
        long pairs = TangentPlaces.listed(witness);
        long given = longest(witness, WitnessField.LEFT, WitnessField.CROSS, WitnessField.RIGHT, WitnessField.LOWER_PLACES,
            WitnessField.UPPER_PLACES);
        cost.spend(2 * pairs, KernelCost.product(given, scale) + KernelCost.quotient(given + scale, given));
        long place = Math.max(scale, given);
        long tangents = tangents(witness) * (channelBits > scale ? 2 : 1);
        long mixture = place + channelBits;
        long tangent = 2 * KernelCost.product(mixture, scale) + KernelCost.product(channelBits, channelBits)
            + KernelCost.product(2 * channelBits, scale)
            + KernelCost.product(2 * channelBits + scale, mixture + scale) + KernelCost.product(mixture, mixture)
            + KernelCost.quotient(2 * channelBits + 2 * scale + mixture, 2 * mixture);
        cost.spend(tangents * letters, 2 * tangent + 2 * KernelCost.product(place, channelBits));
        cost.spend(pairs, 16 * KernelCost.product(mixture + scale, mixture + scale)
            + 2 * KernelCost.quotient(mixture + 2 * scale, channelBits + scale));
    }

    /** How many tangents there are: one where both touch at the same place. */
    private static long tangents(Witness witness) {
        List<BigFraction> lower = list(witness, WitnessField.LOWER_PLACES);
        List<BigFraction> upper = list(witness, WitnessField.UPPER_PLACES);
        long same = IntStream.range(0, Math.min(lower.size(), upper.size())).filter(k -> lower.get(k).equals(upper.get(k))).count();
        return 2L * TangentPlaces.listed(witness) - same;
    }

    private static List<BigFraction> list(Witness witness, WitnessField field) {
        return witness.lists().getOrDefault(field, List.of());
    }

    /** Pays for one root for each letter of each row, and for the sum of their products for each pair. */
    private void payRootsOfRows(CheckCost cost, long rows, long letters, long scale) throws RejectedException {
        long pairs = rows * (rows - 1) / 2;
        cost.spend(rows * letters, KernelCost.squareRoot(ChannelRoots.BITS)
            + KernelCost.quotient(channelBits + ChannelRoots.BITS, channelBits)
            + 3 * KernelCost.product(channelBits, ChannelRoots.BITS));
        cost.spend(pairs * letters, 2 * KernelCost.product(ChannelRoots.BITS, ChannelRoots.BITS));
        cost.spend(pairs, 6 * KernelCost.product(scale, 2 * ChannelRoots.BITS));
    }

    /** Pays for two roots for each letter of each pair of rows [CH-KL]. */
    void payRoots(CheckCost cost, long precision) throws RejectedException {
        payChannel(cost);
        payName(cost, inputs, outputs, channelBits);
        long root = precision + channelBits;
        cost.spend(pairs() * outputs, 2 * KernelCost.squareRoot(2 * root) + 10 * KernelCost.product(2 * root, root)
            + 2 * KernelCost.quotient(3 * root, precision));
    }

    /** Pays for the value of one pair of rows at one place [CH-KL]. */
    void payPair(CheckCost cost, long scale) throws RejectedException {
        payChannel(cost);
        payName(cost, inputs, outputs, channelBits);
        cost.spend(outputs, 4 * KernelCost.product(2 * channelBits, scale)
            + KernelCost.quotient(2 * scale + 2 * channelBits, scale + channelBits));
        cost.spend(KernelCost.quotient(scale + channelBits, channelBits) + KernelCost.fraction(scale));
    }

    /** Pays for exact powers [CH-NFOLD]: {@code uses} factors of {@code size} bits. */
    static void payUses(CheckCost cost, long size, long uses) throws RejectedException {
        cost.spend(2 * uses, KernelCost.product(uses * size / 2, size));
        cost.spend(KernelCost.fraction(uses * size));
    }

    /** Pays for the comparison of a matrix with a sum of squares, most of whose factors are 0 [CH-CHI2]. */
    void paySquares(CheckCost cost, Witness witness) throws RejectedException {
        payNamedJoint(cost);
        long completed = witness.lists().isEmpty() ? payCompletion(cost, witness) : 0;
        long form = Math.max(Math.max(KernelCost.size(witness.get(WitnessField.CORNER)), completed),
            longest(witness, WitnessField.OUTPUT_FORMS, WitnessField.INPUT_FORMS));
        long weight = Math.max(longest(witness, WitnessField.WEIGHTS),
            completed > 0 ? completed + 2 * jointBits + KernelCost.size(witness.get(WitnessField.COEFFICIENT)) : 0);
        long entry = KernelCost.size(witness.get(WitnessField.SCALE)) + KernelCost.size(witness.get(WitnessField.COEFFICIENT))
            + 2 * jointBits;
        long size = inputs + outputs;
        cost.spend(size * size, 4 * KernelCost.product(entry, entry));
        cost.spend(inputs * inputs * outputs, 2 * KernelCost.product(jointBits, 1));
        cost.spend(size * size * size / 2, 10);
        cost.spend(inputs * inputs * (outputs + inputs / 3 + 1) / 2 + inputs * outputs + outputs, KernelCost.product(form, form)
            + KernelCost.product(2 * form, weight) + KernelCost.product(Math.max(entry, 2 * form + weight), 1));
    }

    /** Pays for squares that the checker completes itself; the bits of the longest numbers in their forms. */
    private long payCompletion(CheckCost cost, Witness witness) throws RejectedException {
        long scale = KernelCost.size(witness.get(WitnessField.SCALE));
        long bits = scale / 3 + 1;
        long ofInput = 2 * bits;
        long ofOutput = Math.max(1, scale - KernelCost.size(witness.get(WitnessField.CORNER)) + 2);
        long left = Math.max(scale, 2 * ofOutput) + bits + CompletedSquares.SPARE_BITS
            + KernelCost.size(witness.get(WitnessField.COEFFICIENT));
        cost.spend(inputs * outputs, KernelCost.quotient(scale + jointBits, jointBits)
            + 3 * KernelCost.product(scale + jointBits, jointBits) + KernelCost.product(left, ofOutput));
        cost.spend(inputs * inputs * outputs / 2, KernelCost.product(left, ofOutput));
        cost.spend(inputs * inputs / 2, KernelCost.quotient(left + scale, left) + 3 * KernelCost.product(left + 2 * jointBits, scale));
        cost.spend(inputs * inputs * inputs / 6, KernelCost.product(left, ofInput));
        return Math.max(ofOutput, ofInput);
    }

    /** Pays for the moments of two functions [CH-CHI2]. */
    void payFunctions(CheckCost cost, Witness witness) throws RejectedException {
        payNamedJoint(cost);
        long ofInput = longest(witness, WitnessField.INPUT_FUNCTION);
        long ofOutput = longest(witness, WitnessField.OUTPUT_FUNCTION);
        cost.spend(3 * inputs * outputs, 2 * KernelCost.product(jointBits, 2 * ofOutput) + KernelCost.product(ofOutput, ofOutput));
        cost.spend(6 * inputs, KernelCost.product(jointBits + 2 * ofOutput, 2 * ofInput));
        cost.spend(8, KernelCost.product(2 * jointBits + 2 * ofInput + 2 * ofOutput, 2 * jointBits + 2 * ofInput + 2 * ofOutput));
        cost.spend(KernelCost.fraction(4 * jointBits + 2 * ofInput + 2 * ofOutput));
    }

    /** Pays for the joint law, and to compare the number that names it for each of two outputs [CH-BINARY]. */
    void payOutputs(CheckCost cost) throws RejectedException {
        payNamedJoint(cost);
        payName(cost, inputs, outputs, jointBits);
    }

    /** Pays for the ratio of a law of the input [CH-BINARY]. */
    void payPoint(CheckCost cost, long precision, Witness witness) throws RejectedException {
        payNamedJoint(cost);
        long weight = longest(witness, WitnessField.INPUT_WEIGHTS);
        long size = weight + 2 * jointBits;
        cost.spend(KernelCost.logarithms(precision));
        cost.spend(inputs + 1, KernelCost.logarithm(precision, size) + 4 * KernelCost.product(size, precision)
            + KernelCost.quotient(precision + 2 * jointBits, jointBits));
        cost.spend(KernelCost.divergence(precision, size) + KernelCost.fraction(precision + 2 * size));
    }

    private static long longest(Witness witness, WitnessField... lists) {
        return Arrays.stream(lists).mapToLong(field -> KernelCost.size(list(witness, field))).max().orElseThrow();
    }
}
