package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.ClaimException;

/**
 * Has the prover try false claims, and the verifier false proofs of them: those found for the true neighbours and for other claims,
 * changed, and those that an adversary grows token by token. The long run:
 *
 * <pre>mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *     -Dexec.args="-cp %classpath org.ironbound.claim.search.FalseClaimsRun 20000 1000000 1"</pre>
 *
 * <p>To see that it finds something, defects were planted into copies of the verifier, one at a time. These were found by the quick run of
 * the tests (seeds 1 to 4, 500 claims and 25,000 trees each): a slope keeps the whole numbers of its variable (the error of November 2026);
 * strictness is lost at an open end; a face does not look which of the two ends is open; the parts of an endless range leave one whole
 * number out; guards close boxes below a face; an identity proves a strict inequality; a strict inequality holds where its least value is
 * 0.
 *
 * <p>The arguments are the numbers of claims and of trees, and a seed. It prints each false claim that was proved, with the proof, and
 * exits with 1 if there is one.
 */
final class FalseClaimsRun {
    /** Rules that are only tested may prove them, too: so these are tried. */
    private static final Budget BUDGET = new Budget(60, 5, 96, CheckLimit.BY_TESTED);
    /** Proofs of other claims that are tried. */
    private static final int KEPT = 64;
    private static final int PRECISION = 96;

    private final FalseClaims claims;
    private final SplittableRandom random;
    private final List<String> failures = new ArrayList<>();
    private final List<List<String>> proofs = new ArrayList<>();
    private int trees;
    private int provedNeighbours;

    FalseClaimsRun(long seed) {
        this.claims = new FalseClaims(seed);
        this.random = new SplittableRandom(~seed);
    }

    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[0]);
        int trees = Integer.parseInt(args[1]);
        FalseClaimsRun run = new FalseClaimsRun(Long.parseLong(args[2]));
        run.go(count, trees);
        run.failures.forEach(System.out::println);
        System.out.println(count + " false claims, " + run.trees + " trees, " + run.provedNeighbours + " true neighbours proved, "
            + run.failures.size() + " false claims proved");
        System.exit(run.failures.isEmpty() ? 0 : 1);
    }

    List<String> failures() {
        return failures;
    }

    int trees() {
        return trees;
    }

    int provedNeighbours() {
        return provedNeighbours;
    }

    /** Tries so many claims, and at least so many trees, as many for each claim, until one is proved. */
    void go(int count, int wanted) throws ClaimException, RejectedException {
        for (int i = 0; i < count && failures.isEmpty(); i++) {
            FalseClaim claim = claims.next();
            if (prove(claim.text()) instanceof Verdict.Proved proved) {
                failures.add("PROVED " + claim.text() + " " + proved.certificate().proofs());
            }
            List<String> own = List.of();
            if (prove(claim.neighbour()) instanceof Verdict.Proved proved) {
                provedNeighbours++;
                own = proved.certificate().proofs().get(proved.certificate().proofs().size() - 1);
                if (proofs.size() == KEPT) {
                    proofs.remove(random.nextInt(KEPT));
                }
                proofs.add(own);
            }
            List<String> other = proofs.isEmpty() ? List.of() : proofs.get(random.nextInt(proofs.size()));
            int rest = (wanted - trees) / (count - i);
            ProofAdversary adversary = attack(claim, List.of(own, other), random.nextLong(), rest);
            trees += adversary.trees();
            if (adversary.accepted() != null) {
                failures.add("VERIFIED " + claim.text() + " " + adversary.accepted());
            }
        }
    }

    private static Verdict prove(String text) throws ClaimException, RejectedException {
        return new Prover(Statement.parse(text, List.of()), BUDGET).first();
    }

    /** Tries to have the last inequality of a claim verified, with at least so many trees. */
    static ProofAdversary attack(FalseClaim claim, List<List<String>> proofs, long seed, int trees) throws ClaimException {
        Statement statement = Statement.parse(claim.text(), List.of());
        Inequality goal = statement.goals().get(statement.goals().size() - 1);
        Reasoning reasoning = new Reasoning(statement, Premises.NONE, PRECISION);
        ProofAdversary adversary = new ProofAdversary(reasoning, goal, claim, new SplittableRandom(seed));
        for (List<String> proof : proofs) {
            adversary.change(proof, trees / 4);
        }
        adversary.grow(Math.max(1, trees - adversary.trees()));
        return adversary;
    }
}
