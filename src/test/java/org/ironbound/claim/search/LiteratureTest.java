package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ironbound.claim.language.ClaimsFile;
import org.ironbound.claim.proof.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Inequalities of textbooks and their false neighbours, see literature.txt: no verdict is wrong, and nearly all are decided. */
class LiteratureTest {
    private static final String NEIGHBOUR = "-not";
    /** Enough for most of them. */
    private static final Budget SMALL = new Budget(60, 10, 0);
    private static final Budget LARGE = new Budget(50_000, 20, 0);
    /** Of so many claims one is tried with the small budget, and so many of these are decided. */
    private static final int PERIOD = 3;
    private static final int SOON = 75;
    /** So many may stay open: about a dozen do. */
    private static final int MOST_OPEN = 30;
    /** The kernel states so many of the proved ones as a whole; LiteratureRun counts them. */
    private static final int LEAST_WHOLE = 200;

    static List<ClaimsFile.Entry> claims() throws Exception {
        return ClaimsFile.parse(new String(LiteratureTest.class.getResourceAsStream("/org/ironbound/claim/literature.txt").readAllBytes(),
            StandardCharsets.UTF_8));
    }

    @Test
    void eachTrueOneHasAFalseNeighbour() throws Exception {
        List<String> names = claims().stream().map(ClaimsFile.Entry::name).toList();
        List<String> expected = new ArrayList<>();
        names.stream().filter(name -> !name.endsWith(NEIGHBOUR)).forEach(name -> expected.addAll(List.of(name, name + NEIGHBOUR)));
        assertEquals(expected, names);
        assertTrue(names.size() >= 300, () -> names.size() + " claims");
    }

    /** A wrong verdict fails. */
    private static Verdict verdict(ClaimsFile.Entry claim, Budget budget) throws Exception {
        boolean isFalse = claim.name().endsWith(NEIGHBOUR);
        // Of false ones rules that are only tested may prove none either.
        Verdict verdict = new Prover(claim.statement(), isFalse ? budget.byTested() : budget).run();
        boolean isWrong = isFalse ? verdict instanceof Verdict.Proved : verdict instanceof Verdict.Refuted;
        assertFalse(isWrong, () -> claim.name() + " " + verdict);
        return verdict;
    }

    @Test
    void mostAreDecidedSoon() throws Exception {
        int decided = 0;
        List<ClaimsFile.Entry> claims = claims();
        for (int i = 0; i < claims.size(); i += PERIOD) {
            decided += verdict(claims.get(i), SMALL) instanceof Verdict.Undecided ? 0 : 1;
        }
        int found = decided;
        assertTrue(found >= SOON, () -> found + " decided");
    }

    @Tag("slow")
    @Test
    void nearlyAllAreDecided() throws Exception {
        List<String> open = new ArrayList<>();
        List<String> whole = new ArrayList<>();
        for (ClaimsFile.Entry claim : claims()) {
            Verdict verdict = verdict(claim, LARGE);
            if (verdict instanceof Verdict.Undecided) {
                open.add(claim.name());
            } else if (verdict instanceof Verdict.Proved proved && proved.certificate().check().isWhole()) {
                whole.add(claim.name());
            }
        }
        assertTrue(open.size() <= MOST_OPEN, open::toString);
        assertTrue(whole.size() >= LEAST_WHOLE, whole::toString);
    }
}
