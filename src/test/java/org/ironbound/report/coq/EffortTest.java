package org.ironbound.report.coq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.SparseHypercube;
import org.junit.jupiter.api.Test;

class EffortTest {
    private static final int USUAL = 200;

    private final List<String> said = new ArrayList<>();

    /** What takes Coq a minute is not said, what takes it more is, once, with the work that matters. */
    @Test
    void longWorkIsSaidOnce() {
        Effort effort = Effort.ofBoxes();
        effort.add(Effort.Work.TERMS, 3000);
        assertEquals("", effort.noted(1, said::add));
        effort.add(Effort.Work.TERMS, 3000);
        effort.add(Effort.Work.TERMS, 3001);
        effort.add(Effort.Work.LETTERS, 1);
        assertEquals("(** Coq may take some 3 minutes, or more: it goes through 6001 terms of a sum with logarithms. *)\n",
            effort.noted(2, said::add));
        assertEquals("", effort.noted(3, said::add));
        assertEquals(List.of("claim 2: Coq may take some 3 minutes, or more: it goes through 6001 terms of a sum with logarithms"), said);
    }

    /** Nothing overflows: the work of a learner in 10^300 dimensions. */
    @Test
    void workMayBeAnyNumber() {
        Effort effort = Effort.ofBoxes();
        effort.add(Effort.Work.TAIL_TERMS, BigInteger.TEN.pow(151));
        assertTrue(effort.noted(1, said::add).contains("it goes through 1" + "0".repeat(151) + " terms"));
    }

    @Test
    void workOfAClaimThatIsNotStatedIsForgotten() {
        Effort effort = Effort.ofBoxes();
        effort.add(Effort.Work.TERMS, 10_000);
        effort.forget();
        assertEquals("", effort.noted(1, said::add));
    }

    /** A file has just so many characters, and what does not fit takes no room. */
    @Test
    void aFileHasALength() {
        Effort effort = Effort.ofBoxes();
        effort.write(BigInteger.valueOf(Effort.MOST_CHARACTERS - 1));
        assertThrows(NotExportableException.class, () -> effort.write("ab"));
        effort.write("a");
        assertThrows(NotExportableException.class, () -> effort.write(BigInteger.ONE));
        assertThrows(NotExportableException.class, () -> Effort.ofBoxes().writePowerOfTwo(BigInteger.TEN.pow(300)));
    }

    /** 2^n is not even computed where the file has no room for it. */
    @Test
    void whatIsTooLongIsRefusedAtOnce() {
        SparseHypercube problem = new SparseHypercube(BigInteger.TEN, BigInteger.TEN.pow(300), BigFraction.ONE_HALF,
            new AverageError(BigFraction.ONE_THIRD));
        NotExportableException e = assertThrows(NotExportableException.class,
            () -> CoqExport.of(new Certificate(problem, List.of(), List.of())));
        assertTrue(e.getMessage().contains("fewer samples"), e.getMessage());
    }

    /** As exact as the longest number, which may stand in a claim or in a step. */
    @Test
    void numbersAreAsExactAsTheCertificates() {
        assertEquals(USUAL, effort(BigFraction.ONE_HALF, BigFraction.ONE).bits(USUAL));
        BigFraction digits = new BigFraction(BigInteger.TEN.pow(120).subtract(BigInteger.ONE), BigInteger.TEN.pow(120));
        assertTrue(effort(digits, BigFraction.ONE).bits(USUAL) > 399 + 64);
        assertEquals(effort(digits, BigFraction.ONE).bits(USUAL), effort(BigFraction.ONE, digits).bits(USUAL));
        BigFraction small = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(120));
        assertEquals(USUAL, effort(small, BigFraction.ONE).bits(USUAL));
        assertTrue(effort(small, BigFraction.ONE).places(USUAL) > 399 + 64);
        assertEquals("interval with (i_prec " + USUAL + ")", effort(small, small).interval(USUAL));
    }

    private static Effort effort(BigFraction stated, BigFraction result) {
        CustomCoefficients problem = new CustomCoefficients(BigFraction.ONE_HALF, BigFraction.ONE_HALF, BigFraction.ONE,
            Optional.empty());
        Step step = new Step(1, Rule.MEM, List.of(), Witness.none(), Map.of(ResultField.MEMORIZATION, result));
        return Effort.of(new Certificate(problem, List.of(step), List.of(new Claim(Claim.Quantity.LEAST_MEMORIZATION, Relation.AT_LEAST,
            stated, Claim.Unit.NATS, 1))));
    }
}
