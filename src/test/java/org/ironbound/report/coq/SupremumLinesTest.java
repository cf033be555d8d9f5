package org.ironbound.report.coq;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.junit.jupiter.api.Test;

/** That Coq accepts the lines is tested in CoqTest. */
class SupremumLinesTest {
    private static final SparseCoordinate COORDINATE = new SparseCoordinate(BigInteger.valueOf(8), new BigFraction(1, 100));

    /** No lines of a step. */
    private static final Witness NONE = Witness.none().with(WitnessField.POINTS, List.of(BigFraction.ONE))
        .with(WitnessField.SLOPES, List.of());

    private static SupremumLines lines(BigFraction coefficient) {
        return SupremumLines.of(COORDINATE.agreement(), COORDINATE.tau(), coefficient, NONE);
    }

    @Test
    void linesReachTheLargestMean() {
        SupremumLines found = lines(new BigFraction(178_689, 5_000_000));
        assertNotNull(found);
        BigFraction end = found.start();
        for (SupremumLines.Line line : found.lines()) {
            assertTrue(line.end().compareTo(end) > 0);
            end = line.end();
        }
        assertTrue(end.compareTo(COORDINATE.tau()) >= 0);
    }

    /** The largest ratio is 0.0357377; the value at 0 is less. */
    @Test
    void ofALesserNumberThereAreNone() {
        assertNull(lines(new BigFraction(35_737, 1_000_000)));
        assertNull(lines(COORDINATE.fixed().multiply(COORDINATE.tau()).multiply(new BigFraction(99, 100))));
    }
}
