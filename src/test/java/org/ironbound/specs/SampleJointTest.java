package org.ironbound.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What doubles say of laws in which the output tells nothing, or little. */
class SampleJointTest {
    private static double coefficient(long... counts) {
        BigInteger[] each = Arrays.stream(counts).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
        BigInteger[][] rows = {{each[0], each[1]}, {each[2], each[3]}};
        return SampleJoint.coefficient(new SampleChannel(rows, 2, Arrays.stream(each).reduce(BigInteger.ZERO, BigInteger::add)));
    }

    /** One row is a multiple of the other, but not once both are rounded. */
    @Test
    void ofNothing() {
        assertEquals(0, coefficient(15, 30, 1, 2));
        assertEquals(0, coefficient(1, 2, 5, 10));
    }

    /** A fair sign seen through a binary symmetric channel: the square of its bias. */
    @Test
    void ofLittle() {
        assertEquals(1e-6, coefficient(1001, 999, 999, 1001), 1e-10);
        assertEquals(1e-8, coefficient(10001, 9999, 9999, 10001), 1e-12);
    }
}
