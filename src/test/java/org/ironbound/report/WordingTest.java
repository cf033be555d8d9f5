package org.ironbound.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.input.GaussianInput;
import org.ironbound.search.BestLearner;
import org.junit.jupiter.api.Test;

class WordingTest {
    /** What the claims say up to their numbers, in this order; -1 is a claim about all learners. */
    private static List<String> subjects(int... order) throws UndecidedException {
        Certificate learner = BestLearner.of(new GaussianInput("400", "10", null, "0.3", null, null).problem(), 6).certificate();
        Claim some = learner.claims().get(0);
        Claim every = new Claim(some.quantity(), Relation.AT_LEAST, some.value(), some.unit(), some.step());
        List<Claim> claims = new ArrayList<>();
        for (int place : order) {
            claims.add(place < 0 ? every : learner.claims().get(place));
        }
        Certificate reordered = new Certificate(learner.problem(), learner.steps(), claims);
        return claims.stream().map(claim -> Wording.claim(reordered, claim).get(0).replaceAll(" (memorizes|false \\w+)? ?(are )?at .*",
            " $1")).toList();
    }

    /** "Its" is said right after something else about the same learner, and never after something about all learners. */
    @Test
    void aReaderKnowsWhichLearnerIsMeant() throws UndecidedException {
        assertEquals(List.of("some such learner memorizes", "its false negatives", "its false positives"), subjects(0, 1, 2));
        assertEquals(List.of("every such learner memorizes", "some such learner memorizes", "its false negatives"), subjects(-1, 0, 1));
        assertEquals(List.of("some such learner memorizes", "every such learner memorizes", "that one learner's false negatives"),
            subjects(0, -1, 1));
        assertEquals(List.of("every such learner memorizes", "some such learner's false positives", "it memorizes"), subjects(-1, 2, 0));
        assertEquals(List.of("some such learner's false negatives", "every such learner memorizes", "that one learner memorizes"),
            subjects(1, -1, 0));
    }
}
