package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.meaning.KernelClaim;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.FalseClaims;
import org.ironbound.claim.search.Prover;
import org.ironbound.claim.term.ClaimException;

/**
 * Has both checkers judge random proofs: the kernel, whose statements say all of a claim or not, and the older rules, which are only
 * tested and close each case by themselves. What the kernel states they nearly always accept, too; what they alone accept the kernel is
 * silent about, which is counted. The proofs are those that the prover finds of random true claims, each of them changed in random ways,
 * too. The older rules know no proof by contradiction: of one they judge what it shows where the goal does not hold, not that this is
 * enough for the claim. The long run:
 *
 * <pre>mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *     -Dexec.args="-cp %classpath org.ironbound.claim.proof.TwoCheckersRun 100000 1"</pre>
 *
 * <p>The arguments are the number of proofs and a seed. It prints each proof of which the kernel states what the older rules refuse, then
 * how many proofs both accept, both refuse, and only the older rules accept; and exits with 1 if there is one of the first kind.
 */
final class TwoCheckersRun {
    private static final Budget BUDGET = new Budget(60, 5, 96, CheckLimit.BY_TESTED);
    private static final int CHANGES = 99;

    private final FalseClaims claims;
    private final SplittableRandom random;
    private final List<String> differences = new ArrayList<>();
    private int both;
    private int neither;
    private int olderOnly;

    TwoCheckersRun(long seed) {
        this.claims = new FalseClaims(seed);
        this.random = new SplittableRandom(~seed);
    }

    public static void main(String[] args) throws ClaimException {
        TwoCheckersRun run = new TwoCheckersRun(Long.parseLong(args[1]));
        run.go(Integer.parseInt(args[0]));
        run.differences.forEach(System.out::println);
        System.out.println(run.both + " proofs accepted by both checkers, " + run.neither + " by neither, " + run.olderOnly
            + " by the older rules only, " + run.differences.size() + " by the kernel only");
        System.exit(run.differences.isEmpty() ? 0 : 1);
    }

    List<String> differences() {
        return differences;
    }

    int both() {
        return both;
    }

    int neither() {
        return neither;
    }

    int olderOnly() {
        return olderOnly;
    }

    /** Judges so many proofs. */
    void go(int wanted) throws ClaimException {
        while (both + neither + olderOnly + differences.size() < wanted) {
            String claim = claims.next().neighbour();
            if (new Prover(Statement.parse(claim, List.of()), BUDGET).run() instanceof Verdict.Proved proved) {
                judge(proved.certificate(), CHANGES);
            }
        }
    }

    /** Judges the proof of a claim, and changed ones. */
    void judge(ClaimCertificate certificate, int changes) throws ClaimException {
        judge(certificate.claim(), certificate.proofs(), certificate.bits());
        for (int i = 0; i < changes; i++) {
            judge(certificate.claim(), changed(certificate.proofs()), certificate.bits());
        }
    }

    /** The same tokens, but for one that is left out, written twice, or in the place of another one. */
    private List<List<String>> changed(List<List<String>> proofs) {
        List<List<String>> changed = new ArrayList<>(proofs);
        int which = random.nextInt(proofs.size());
        List<String> tokens = new ArrayList<>(proofs.get(which));
        int at = random.nextInt(tokens.size());
        String other = tokens.get(random.nextInt(tokens.size()));
        switch (random.nextInt(3)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, other);
            default -> tokens.set(at, other);
        }
        changed.set(which, tokens);
        return changed;
    }

    private void judge(String claim, List<List<String>> proofs, int bits) throws ClaimException {
        Statement statement = Statement.parse(claim, List.of());
        boolean byKernel = false;
        boolean byRules = false;
        try {
            List<Verifier.Checked> checked = new ArrayList<>();
            List<Verifier.Checked> rules = new ArrayList<>();
            for (Statement part : statement.parts()) {
                Reasoning reasoning = new Reasoning(part, Premises.NONE, bits);
                for (Inequality goal : part.goals()) {
                    List<String> tokens = proofs.get(checked.size());
                    checked.add(Verifier.verify(reasoning, goal, tokens));
                    rules.add(Contraposition.begins(tokens) ? ofContrary(reasoning, goal, tokens) : checked.get(checked.size() - 1));
                }
            }
            List<Stated> stated = checked.stream().flatMap(proof -> proof.stated().stream()).toList();
            byKernel = stated.stream().noneMatch(Stated::isNothing) && KernelClaim.of(claim, List.of(),
                stated.stream().map(Stated::everywhere).toList(), stated.stream().map(Stated::somewhere).toList(),
                statement.terms().meter()).isPresent();
            for (Verifier.Checked proof : rules) {
                proof.requireOwn();
            }
            byRules = true;
        } catch (RejectedException e) {
            // By the older rules, before or after the kernel was asked.
        }
        both += byKernel && byRules ? 1 : 0;
        neither += byKernel || byRules ? 0 : 1;
        olderOnly += byRules && !byKernel ? 1 : 0;
        if (byKernel && !byRules) {
            differences.add(claim + " " + proofs);
        }
    }

    /** What the rest of the tokens shows where the goal does not hold. */
    private static Verifier.Checked ofContrary(Reasoning reasoning, Inequality goal, List<String> tokens) throws RejectedException {
        Reasoning contrary = Contraposition.parse(tokens.get(0), reasoning).of(reasoning, goal);
        return Verifier.verify(contrary, contrary.statement().goals().get(0), tokens.subList(1, tokens.size()));
    }
}
