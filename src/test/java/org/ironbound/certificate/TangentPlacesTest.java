package org.ironbound.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TangentPlacesTest {
    private static final BigInteger UNIT = BigInteger.valueOf(1000);

    @Test
    void pairsThatAreListedHavePlaces() throws RejectedException {
        Witness witness = some("2,3", "1/3,1/2", "2/3,1/2");
        assertEquals("[[], [[]], [[333, 499, 666], [500, 500, 500]]]", Arrays.deepToString(TangentPlaces.of(witness, 3, UNIT)));
        assertEquals(2, TangentPlaces.listed(witness));
    }

    /** Of certificates that are older than the lists of pairs. */
    @Test
    void threePlacesForEachPair() throws RejectedException {
        Witness witness = all("1,4,7", "2,5,8", "3,6,9");
        assertEquals("[[], [[1, 2, 3]], [[4, 5, 6], [7, 8, 9]]]", Arrays.deepToString(TangentPlaces.of(witness, 3, UNIT)));
        assertEquals(3, TangentPlaces.listed(witness));
    }

    @Test
    void rootsMayBeEnough() throws RejectedException {
        assertArrayEquals(TangentPlaces.of(some("", "", ""), 3, UNIT), TangentPlaces.of(Witness.none(), 3, UNIT));
        assertEquals(0, TangentPlaces.listed(Witness.none()));
        assertEquals("[[]]", Arrays.deepToString(TangentPlaces.of(Witness.none(), 1, UNIT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2,2|1/2,1/2|1/2,1/2|must rise", "3,2|1/2,1/2|1/2,1/2|must rise", "0|1/2|1/2|must rise",
        "4|1/2|1/2|from 1 to 3", "1/2|1/2|1/2|must be whole", "1|-1/2|1/2|lower-places must be from 0 to 1",
        "1|1/2|3/2|upper-places must be from 0 to 1", "1|1/2,1/2|1/2|lower-places must have 1 numbers, not 2",
        "1,2|1/2,1/2|1/2|upper-places must have 2 numbers, not 1", "99999999999999999999|1/2|1/2|must rise"})
    void hostileLists(String pairs, String lower, String upper, String message) {
        assertRejected(some(pairs, lower, upper), message);
    }

    @Test
    void listsBelongTogether() {
        assertRejected(Witness.none().with(WitnessField.PAIRS, numbers("1")).with(WitnessField.LOWER_PLACES, numbers("1/2")),
            "lacks the field 'upper-places'");
        assertRejected(Witness.none().with(WitnessField.LOWER_PLACES, numbers("1/2")), "lacks the field 'pairs'");
        assertRejected(Witness.none().with(WitnessField.LEFT, numbers("1,1,1")), "lacks the field 'cross'");
        assertRejected(all("1,2", "1,2,3", "1,2,3"), "left must have 3 numbers, not 2");
        assertRejected(all("1,2,1/2", "1,2,3", "1,2,3"), "left must be whole");
        Witness both = some("1", "1/2", "1/2").with(WitnessField.LEFT, numbers("1,2,3")).with(WitnessField.CROSS, numbers("1,2,3"))
            .with(WitnessField.RIGHT, numbers("1,2,3"));
        assertRejected(both, "not of both");
    }

    private static void assertRejected(Witness witness, String message) {
        String found = assertThrows(RejectedException.class, () -> TangentPlaces.of(witness, 3, UNIT)).getMessage();
        assertTrue(found.contains(message), found);
    }

    private static Witness some(String pairs, String lower, String upper) {
        return Witness.none().with(WitnessField.PAIRS, numbers(pairs)).with(WitnessField.LOWER_PLACES, numbers(lower))
            .with(WitnessField.UPPER_PLACES, numbers(upper));
    }

    private static Witness all(String left, String cross, String right) {
        return Witness.none().with(WitnessField.LEFT, numbers(left)).with(WitnessField.CROSS, numbers(cross))
            .with(WitnessField.RIGHT, numbers(right));
    }

    private static List<BigFraction> numbers(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(number -> {
            String[] parts = (number + "/1").split("/");
            return new BigFraction(new BigInteger(parts[0]), new BigInteger(parts[1]));
        }).toList();
    }
}
