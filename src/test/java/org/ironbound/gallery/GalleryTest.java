package org.ironbound.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Relation;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.gallery.cases.AllCases;
import org.ironbound.problem.Fractions;
import org.ironbound.report.TheoryEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case shows what it says that it shows. */
class GalleryTest {
    private static List<Exhibit> exhibits;

    @BeforeAll
    static void run() {
        exhibits = IntStream.range(0, AllCases.LIST.size()).mapToObj(i -> exhibit(i + 1)).toList();
    }

    private static Exhibit exhibit(int number) {
        try {
            return Exhibit.of(number, AllCases.LIST.get(number - 1));
        } catch (ClaimException e) {
            throw new AssertionError(AllCases.LIST.get(number - 1).words().name(), e);
        }
    }

    static List<Exhibit> exhibits() {
        return exhibits;
    }

    @Test
    void thereAreEnoughAndTheirNamesDiffer() {
        assertTrue(exhibits.size() >= 20);
        Set<String> names = new HashSet<>(exhibits.stream().map(exhibit -> exhibit.words().name()).toList());
        assertEquals(exhibits.size(), names.size());
        assertTrue(names.stream().allMatch(name -> name.matches("[a-z][a-z0-9-]{2,19}")), names::toString);
    }

    /** The conclusion is false, by an enclosure that is not empty. */
    @ParameterizedTest
    @MethodSource("exhibits")
    void theConclusionIsFalse(Exhibit exhibit) {
        assertTrue(exhibit.finding().isFalse(), exhibit::toString);
        Certified truth = exhibit.finding().truth();
        assertTrue(truth.lower().isPresent() || truth.upper().isPresent());
        truth.lower().ifPresent(lower -> truth.upper().ifPresent(upper -> assertTrue(lower.compareTo(upper) <= 0, exhibit::toString)));
    }

    /** What is concluded is one of the numbers that were computed, or follows from one and is none of the true ones. */
    @ParameterizedTest
    @MethodSource("exhibits")
    void theConclusionIsDrawnFromWhatIsShown(Exhibit exhibit) {
        BigFraction concluded = exhibit.finding().conclusion().value();
        double nearest = concluded.doubleValue();
        assertTrue(exhibit.finding().computed().stream().map(Computed::value).filter(value -> !value.contains("N") && !value.contains("I"))
            .map(value -> Fractions.of(new BigDecimal(value))).anyMatch(value -> Math.abs(value.doubleValue() - nearest)
                <= 4 * Math.ulp(nearest)), exhibit::toString);
    }

    @Test
    void theStatementsExist() throws IOException {
        Set<String> ids = new TreeSet<>();
        exhibits.forEach(exhibit -> ids.addAll(exhibit.words().theory()));
        for (String id : ids) {
            Optional<TheoryEntry> entry = TheoryEntry.packaged(id);
            assertTrue(entry.isPresent() && !entry.get().theory().isEmpty(), id);
        }
    }

    @ParameterizedTest
    @MethodSource("exhibits")
    void theWordsAreThere(Exhibit exhibit) {
        Words words = exhibit.words();
        assertFalse(words.theory().isEmpty() || words.code().isEmpty(), words::name);
        assertTrue(words.story().length() > 100 && words.lesson().length() > 60, words::name);
        assertTrue(exhibit.finding().computed().size() >= 2 || exhibit.finding().computed().get(0).how().contains("bits"), words::name);
    }

    /** No line is longer than a terminal is wide; long commands go on in the next one. */
    @ParameterizedTest
    @MethodSource("exhibits")
    void textFits(Exhibit exhibit) {
        for (String line : GalleryText.story(exhibit)) {
            assertTrue(line.length() <= 80, line);
        }
        GalleryText.list(exhibits).forEach(line -> assertTrue(line.length() <= 80, line));
    }

    /** A conclusion that is true, or only unlikely, is not called false. */
    @ParameterizedTest
    @CsvSource({"AT_LEAST, 1, 1, 2, false", "AT_LEAST, 2, 1, 2, false", "AT_LEAST, 3, 1, 2, true", "AT_MOST, 2, 1, 2, false",
        "AT_MOST, 1, 1, 2, false", "AT_MOST, 0, 1, 2, true", "EQUAL, 1, 1, 2, false", "EQUAL, 0, 1, 2, true", "EQUAL, 3, 1, 2, true",
        "AT_LEAST, 3, 1, , false", "AT_MOST, 0, , 2, false", "EQUAL, 0, , 2, false", "EQUAL, 0, 1, , true"})
    void whatIsFalse(Relation relation, int value, Integer lower, Integer upper, boolean isFalse) {
        Certified truth = new Certified(Optional.ofNullable(lower).map(BigFraction::new), Optional.ofNullable(upper).map(BigFraction::new),
            "", "");
        assertEquals(isFalse, new Finding(List.of(), Conclusion.of(relation, value, ""), truth).isFalse());
    }

    /** The verifier of today rejects the proof that it once accepted. */
    @Test
    void theOldProofIsRejected() {
        Certified truth = exhibits.stream().filter(exhibit -> exhibit.words().name().equals("whole-numbers")).findFirst().orElseThrow()
            .finding().truth();
        assertTrue(truth.note().contains("REJECTED"), truth.note());
        assertEquals(Optional.of(new BigFraction(-32, 35)), truth.upper());
    }
}
