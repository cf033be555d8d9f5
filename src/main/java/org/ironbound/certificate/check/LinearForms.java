package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;

/**
 * The linear forms of a step by CH-CHI2, of outputs and then of inputs, with the weights of their squares.
 *
 * @param rows    for each form a coefficient of each output and of each input
 * @param weights of their squares
 */
record LinearForms(BigInteger[][] rows, BigInteger[] weights) {
    private static final List<WitnessField> LISTS = List.of(WitnessField.OUTPUT_FORMS, WitnessField.INPUT_FORMS, WitnessField.WEIGHTS);

    /** Those of the lists of a witness. */
    static LinearForms of(BigInteger[][] joint, Witness witness, BigInteger corner) throws RejectedException {
        for (WitnessField field : LISTS) {
            if (!witness.lists().containsKey(field)) {
                throw new RejectedException("witness lacks the field '" + field.label()
                    + "': it must have the lists of all forms, or none");
            }
        }
        int inputs = joint.length;
        int outputs = joint[0].length;
        BigInteger[] ofInputs = ChannelRules.integers(witness, WitnessField.INPUT_FORMS, inputs * (inputs + 1) / 2);
        BigInteger[][] perInput = new BigInteger[inputs][];
        int next = 0;
        for (int i = 0; i < inputs; i++) {
            perInput[i] = Arrays.copyOfRange(ofInputs, next, next + inputs - i);
            next += inputs - i;
        }
        return new LinearForms(rows(outputs, corner, ChannelRules.integers(witness, WitnessField.OUTPUT_FORMS, inputs * outputs), perInput),
            ChannelRules.integers(witness, WitnessField.WEIGHTS, inputs + outputs));
    }

    /** Those that completing squares gives. */
    static LinearForms completed(BigInteger[][] joint, BigFraction coefficient, BigInteger scale, BigInteger corner)
            throws RejectedException {
        int bits = CompletedSquares.bits(scale).orElseThrow(() -> new RejectedException("witness scale is not one of completed squares"));
        if (corner.signum() == 0) {
            throw new RejectedException("witness corner must be positive");
        }
        CompletedSquares squares = CompletedSquares.of(new JointNumbers(joint), coefficient, bits, corner)
            .orElseThrow(() -> new RejectedException("the squares do not prove the coefficient"));
        return new LinearForms(rows(joint[0].length, corner, squares.outputForms(), squares.inputForms()), squares.weights());
    }

    private static BigInteger[][] rows(int outputs, BigInteger corner, BigInteger[] ofOutputs, BigInteger[][] ofInputs) {
        int inputs = ofInputs.length;
        BigInteger[][] rows = new BigInteger[outputs + inputs][outputs + inputs];
        for (BigInteger[] row : rows) {
            Arrays.fill(row, BigInteger.ZERO);
        }
        for (int y = 0; y < outputs; y++) {
            rows[y][y] = corner;
        }
        for (int i = 0; i < inputs; i++) {
            for (int y = 0; y < outputs; y++) {
                rows[y][outputs + i] = ofOutputs[i * outputs + y];
            }
            System.arraycopy(ofInputs[i], 0, rows[outputs + i], outputs + i, inputs - i);
        }
        return rows;
    }
}
