package org.ironbound.claim.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Variable;

/** Steps that a search is to do without, for the kernel states nothing of the cases that they prove. */
final class Avoided {
    private static final String SPLIT = "s:";
    /** A step of so many proofs is itself at fault, whatever it rests on. */
    private static final int MOST_PROOFS = 4;

    private final Set<Step> steps = ConcurrentHashMap.newKeySet();
    private final Map<Step, Integer> proofs = new HashMap<>();

    /** A step, by its token. */
    private record Step(Inequality goal, Box box, String token) {
    }

    /** Some more, but for splits, which are seldom at fault; false if all were known. */
    boolean add(Collection<Unstated.Step> more) {
        return steps.addAll(known(more));
    }

    /** Counts all steps of a proof of which nothing is stated, and adds those that were in several. */
    void count(Collection<Unstated.Step> all) {
        for (Step step : known(all)) {
            if (proofs.merge(step, 1, Integer::sum) == MOST_PROOFS) {
                steps.add(step);
            }
        }
    }

    private static Set<Step> known(Collection<Unstated.Step> some) {
        return some.stream().filter(step -> !step.token().startsWith(SPLIT))
            .map(step -> new Step(step.of().goal(), step.of().box(), step.token())).collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    boolean allows(Case it, Proof proof, List<Variable> variables) {
        return steps.isEmpty() || !steps.contains(new Step(it.goal(), it.box(), proof.token(variables)));
    }
}
