package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.quantity.Premises;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other proofs are looked for where the kernel states nothing: here of the step z, for which there is no statement. */
class RestatementTest {
    private static final int BITS = 96;
    private static final String CLAIM = "forall n in {0..9}: 3*n <= 27";
    private static final double SECONDS = 60;

    private final List<Restatement.Attempt> attempts = new ArrayList<>();

    private static Verdict.Proved proved(String claim, String... tokens) throws Exception {
        ClaimCertificate certificate = new ClaimCertificate(claim, List.of(), BITS, List.of(List.of(tokens)), Map.of());
        return new Verdict.Proved(certificate, certificate.cases(), certificate.check(CheckLimit.BY_TESTED));
    }

    private Restatement restatement(String claim, Verdict answer) throws Exception {
        return new Restatement(Statement.parse(claim, List.of()), Premises.of(List.of(), List.of()), new Effort(SECONDS), attempt -> {
            attempts.add(attempt);
            return answer;
        });
    }

    @Test
    void whatIsNotStatedIsSearchedAgain() throws Exception {
        Verdict.Proved found = proved(CLAIM, "s:n:4", "z", "i", "i");
        Verdict.Proved other = proved(CLAIM, "s:n:4", "i", "i");
        assertFalse(found.share().isWhole());
        assertTrue(other.share().isWhole());
        assertSame(other, restatement(CLAIM, other).of(found));
        assertEquals(1, attempts.size());
        assertEquals(List.of(List.of("s:n:4", "o", "i")), attempts.get(0).from().proofs());
    }

    @Test
    void theProofThatWasFoundIsKept() throws Exception {
        Verdict.Proved found = proved(CLAIM, "z", "i");
        assertSame(found, restatement(CLAIM, new Verdict.Undecided(1, List.of(), "", found.certificate())).of(found));
        assertSame(found, restatement(CLAIM, found).of(found));
        assertTrue(attempts.size() <= 4, () -> attempts.toString());
    }

    /** On some boxes a step is found again and again, resting on ever other ones, of which nothing is stated: at last it is left out. */
    @ParameterizedTest
    @ValueSource(strings = {"forall x in (-inf, inf), y in (-inf, inf): x > y implies tanh(x) > tanh(y)",
        "forall x in (-inf, inf), y in (-inf, inf): x > y implies sinh(x) > sinh(y)"})
    void aStepOfSeveralProofsIsAvoided(String claim) throws Exception {
        Verdict verdict = new Prover(Statement.parse(claim, List.of()), new Budget(20_000, SECONDS, 0)).run();
        assertTrue(assertInstanceOf(Verdict.Proved.class, verdict, claim).share().isWhole(), claim);
    }

    @Test
    void aSearchThatEndsWithAnErrorTakesNothingAway() throws Exception {
        Verdict.Proved found = proved(CLAIM, "z", "i");
        Statement statement = Statement.parse(CLAIM, List.of());
        assertSame(found, new Restatement(statement, Premises.of(List.of(), List.of()), new Effort(SECONDS), attempt -> {
            throw new RejectedException("too costly");
        }).of(found));
    }

    @Test
    void aProofThatIsStatedIsNotSearchedAgain() throws Exception {
        Verdict.Proved found = proved(CLAIM, "i");
        assertSame(found, restatement(CLAIM, found).of(found));
        assertEquals(List.of(), attempts);
    }

    @Test
    void multiplesAreLeftIfNothingElseIs() throws Exception {
        String claim = "forall x in (-inf, inf): abs(x) >= x";
        Verdict.Proved found = proved(claim, "f:x", "i", "i", "i");
        if (!found.share().isWhole()) {
            restatement(claim, found).of(found);
            assertEquals(List.of(List.of("o", "o", "o")), attempts.get(0).from().proofs());
        }
    }

    @Test
    void anAvoidedStepIsNotTaken() throws Exception {
        Statement statement = Statement.parse("forall x in [0, 1]: x <= 2", List.of());
        Reasoning reasoning = new Reasoning(statement, Premises.of(List.of(), List.of()), BITS);
        Inequality goal = statement.goals().get(0);
        Avoided avoided = new Avoided();
        Unstated.Step step = new Unstated.Step(new Deduction.Case(goal, statement.boxes().get(0), Deduction.all(reasoning), 0), "i", 0, 0);
        assertEquals(List.of("i"), tokens(reasoning, avoided));
        assertTrue(avoided.add(List.of(step)));
        assertFalse(avoided.add(List.of(step)));
        List<String> others = tokens(reasoning, avoided);
        assertFalse(others.contains("o") || others.equals(List.of("i")), () -> others.toString());
    }

    private static List<String> tokens(Reasoning reasoning, Avoided avoided) {
        Statement statement = reasoning.statement();
        BranchAndBound search = new BranchAndBound(reasoning, new Trials(reasoning), new Domains(reasoning), new Effort(SECONDS), avoided);
        return Proof.tokens(List.of(search.prove(statement.goals().get(0), statement.boxes().get(0), 100)), statement.variables());
    }

    @Test
    void aRareWayMakesAClaimWhole() throws Exception {
        Statement claim = Statement.parse("forall x in (0, inf): ln(1 + 1/x) <= 81/(100*sqrt(x))", List.of());
        Verdict verdict = new Prover(claim, new Budget(4000, SECONDS, 0)).run();
        assertTrue(((Verdict.Proved) verdict).share().isWhole());
    }
}
