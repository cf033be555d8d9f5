package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.KernelReasoning;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Scaling;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.proof.Verifier;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.ClaimException;

/**
 * Looks for a proof that the kernel states whole, where it does not state all of one that was found: cases of which it states nothing are
 * searched again, and other ways than the last ones are gone. So rules that are only tested are used where nothing else is found soon.
 */
final class Restatement {
    /** Searches one after the other. */
    private static final int MOST_ROUNDS = 12;
    /** Boxes to look at, and cases to check, in all of them. */
    private static final int MOST_WORK = 20_000;

    private final Statement statement;
    private final Premises premises;
    private final Effort effort;
    private final Search search;

    /**
     * A search for a proof.
     *
     * @param from    a proof with open cases to go on from, null to begin anew
     * @param avoided steps that are not to be taken
     * @param boxes   the most boxes to look at
     */
    record Attempt(ClaimCertificate from, Avoided avoided, int boxes) {
    }

    /** What comes of a search. */
    interface Search {
        Verdict run(Attempt attempt) throws ClaimException, RejectedException;
    }

    Restatement(Statement statement, Premises premises, Effort effort, Search search) {
        this.statement = statement;
        this.premises = premises;
        this.effort = effort;
        this.search = search;
    }

    /** Such a proof, or if there is none the one that was found. */
    Verdict.Proved of(Verdict.Proved found) {
        try {
            return other(found);
        } catch (ClaimException | RejectedException e) {
            // What was found stays proved, whatever comes of searches after it.
            return found;
        }
    }

    private Verdict.Proved other(Verdict.Proved found) throws ClaimException, RejectedException {
        Avoided avoided = new Avoided();
        Verdict.Proved last = found;
        int end = effort.boxes() + MOST_WORK;
        boolean isVain = false;
        int rounds = hasTerms(found.certificate().bits()) ? MOST_ROUNDS : 0;
        for (int round = 0; round < rounds && !last.share().isWhole() && !effort.isOver(); round++) {
            // Each proof is checked, and looked through.
            end -= 2 * last.certificate().cases();
            int boxes = end - effort.boxes();
            ClaimCertificate open = boxes <= 0 ? null : opened(last.certificate(), avoided, isVain);
            if (open == null) {
                return found;
            }
            Verdict next = search.run(new Attempt(open, avoided, boxes));
            if (isVain && !(next instanceof Verdict.Proved)) {
                return found;
            }
            isVain = !(next instanceof Verdict.Proved);
            last = next instanceof Verdict.Proved proved ? proved : last;
        }
        return last.share().isWhole() ? last : found;
    }

    /** Whether the kernel has terms for all inequalities: else it states nothing of some of them. */
    private boolean hasTerms(int bits) {
        return statement.parts().stream().allMatch(part -> {
            KernelReasoning kernel = new Reasoning(part, premises, bits).kernel();
            return part.goals().stream().allMatch(goal -> kernel.kernelTerm(goal, part.boxes().get(0)).isPresent());
        });
    }

    /**
     * The proof without what is to be searched again, and the steps there among those to avoid; where all steps are known, without the
     * step to multiples of variables.
     *
     * @param isVain whether to do without the deepest steps that are not stated was not enough
     * @return null if nothing else is to be avoided
     */
    private ClaimCertificate opened(ClaimCertificate proof, Avoided avoided, boolean isVain) throws RejectedException {
        List<Unstated> unstated = unstated(proof);
        avoided.count(unstated.stream().flatMap(cases -> cases.all().stream()).toList());
        boolean isDeepest = !isVain && avoided.add(unstated.stream().flatMap(cases -> cases.deepest().stream()).toList());
        boolean isKnown = !isDeepest && !avoided.add(unstated.stream().flatMap(cases -> cases.all().stream()).toList());
        List<List<String>> tokens = new ArrayList<>();
        for (Statement part : statement.parts()) {
            for (int i = 0; i < part.goals().size(); i++) {
                List<String> before = proof.proofs().get(tokens.size());
                Unstated cases = unstated.get(tokens.size());
                tokens.add(!isKnown ? new Opening(isDeepest ? cases.deepest() : cases.all()).of(before, part)
                    : Scaling.begins(before) ? Collections.nCopies(part.boxes().size(), OpenCases.OPEN) : before);
            }
        }
        return tokens.equals(proof.proofs()) ? null
            : new ClaimCertificate(proof.claim(), proof.definitions(), proof.bits(), tokens, Map.of(), proof.premises());
    }

    /** The cases of each inequality. */
    private List<Unstated> unstated(ClaimCertificate proof) throws RejectedException {
        List<Unstated> unstated = new ArrayList<>();
        for (Statement part : statement.parts()) {
            Reasoning reasoning = new Reasoning(part, premises, proof.bits());
            for (Inequality goal : part.goals()) {
                Unstated cases = new Unstated();
                Verifier.verify(reasoning, goal, proof.proofs().get(unstated.size()), cases);
                unstated.add(cases);
            }
        }
        return unstated;
    }

    /** Opens cases of a proof: those that are divided no more, and have a step that is to be avoided. */
    private static final class Opening {
        private static final String WITHOUT_END = "d:";

        private final Set<Integer> places = new HashSet<>();
        private int begun;

        Opening(List<Unstated.Step> steps) {
            steps.forEach(step -> places.add(step.place()));
        }

        List<String> of(List<String> tokens, Statement part) throws RejectedException {
            List<String> opened = new ArrayList<>();
            boolean isScaled = Scaling.begins(tokens);
            List<Proof> proofs = ProofReader.read(part, isScaled ? tokens.subList(1, tokens.size()) : tokens);
            proofs.forEach(proof -> opened.addAll(Proof.tokens(List.of(of(proof)), part.variables())));
            if (isScaled) {
                opened.add(0, tokens.get(0));
            }
            return opened;
        }

        private Proof of(Proof proof) {
            int place = begun;
            begun++;
            if (proof instanceof Proof.Split split) {
                return new Proof.Split(split.variable(), split.at(), of(split.below()), of(split.above()));
            }
            if (proof instanceof Proof.Deduced deduced && deduced.step().startsWith(WITHOUT_END)) {
                return new Proof.Deduced(deduced.step(), List.of(of(deduced.premises().get(0))));
            }
            begun = place + proof.cases();
            return places.stream().anyMatch(one -> place <= one && one < begun) ? new Proof.Open(null, null) : proof;
        }
    }
}
