package org.ironbound.claim.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Variable;

/** Steps that a search is to do without, for the kernel states nothing of the cases that they prove. */
final class Avoided {
    private static final String SPLIT = "s:";

    private final Set<Step> steps = ConcurrentHashMap.newKeySet();

    /** A step, by its token. */
    private record Step(Inequality goal, Box box, String token) {
    }

    /** Some more, but for splits, which are seldom at fault; false if all were known. */
    boolean add(Collection<Unstated.Step> more) {
        return steps.addAll(more.stream().filter(step -> !step.token().startsWith(SPLIT))
            .map(step -> new Step(step.of().goal(), step.of().box(), step.token())).toList());
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    boolean allows(Case it, Proof proof, List<Variable> variables) {
        return steps.isEmpty() || !steps.contains(new Step(it.goal(), it.box(), proof.token(variables)));
    }
}
