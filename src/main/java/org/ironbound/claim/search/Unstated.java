package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.List;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Verifier;

/** The cases of a proof of which the kernel states nothing, as the verifier comes upon them. */
final class Unstated implements Verifier.Observer {
    private final List<Step> steps = new ArrayList<>();
    private int begun;

    /**
     * A case, and how it was proved.
     *
     * @param place among all cases of the proof
     * @param depth how many cases it is within
     */
    record Step(Deduction.Case of, String token, int place, int depth) {
    }

    @Override
    public void begins(Reasoning reasoning, Deduction.Case of, String token, int depth) {
        steps.add(new Step(of, token, begun, depth));
        begun++;
    }

    /** What a stated case rests on does not matter: some of it may be needed by older rules only. */
    @Override
    public void ends(Deduction.Case of, boolean isNothing) {
        int place = steps.size() - 1;
        while (!isNothing && steps.get(place).of() != of) {
            place--;
        }
        if (!isNothing) {
            steps.subList(place, steps.size()).clear();
        }
    }

    /** In the order of the proof: each stands before those that it rests on. */
    List<Step> all() {
        return List.copyOf(steps);
    }

    /** Those that rest on none of the others. */
    List<Step> deepest() {
        List<Step> deepest = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (i == steps.size() - 1 || steps.get(i + 1).depth() <= steps.get(i).depth()) {
                deepest.add(steps.get(i));
            }
        }
        return deepest;
    }
}
