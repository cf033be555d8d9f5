package org.ironbound.certificate.check;

import java.util.List;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Step;
import org.ironbound.problem.Problem;

/** A step, and what it states as proved. Only {@link Rules#prove} makes one, from steps that are proved. */
public final class ProvedStep {
    private final Problem problem;
    private final Step step;
    private final Stated stated;
    private final List<ProvedStep> premises;
    private final long price;

    /**
     * What a rule was applied for.
     *
     * @param problem  that it is about
     * @param step     as a certificate has it
     * @param stated   what its rule yields, weakened to the step's result
     * @param premises from which it follows
     * @param price    what it costs to recompute it
     */
    ProvedStep(Problem problem, Step step, Stated stated, List<ProvedStep> premises, long price) {
        this.problem = problem;
        this.step = step;
        this.stated = stated;
        this.premises = List.copyOf(premises);
        this.price = price;
    }

    /** As a certificate has it. */
    public Step step() {
        return step;
    }

    /** What its rule yields, weakened to the step's result. */
    public Stated stated() {
        return stated;
    }

    /**
     * This step with another number.
     *
     * @throws IllegalArgumentException if it has premises
     */
    public ProvedStep numbered(int number) {
        if (!premises.isEmpty()) {
            throw new IllegalArgumentException("step " + step.number() + " has premises");
        }
        return new ProvedStep(problem, new Step(number, step.rule(), List.of(), step.witness(), step.result()), stated, premises, price);
    }

    /** Whether it is this very step of this very problem, from these very premises. */
    boolean proves(Problem asked, Step wanted, List<ProvedStep> from) {
        boolean hasPremises = premises.size() == from.size();
        for (int i = 0; hasPremises && i < premises.size(); i++) {
            hasPremises = premises.get(i) == from.get(i);
        }
        return hasPremises && step == wanted && problem == asked;
    }

    /** What it costs to recompute it, as {@link CheckCost} counts. */
    public long price() {
        return price;
    }

    /** Pays as if it were recomputed. */
    void pay(CheckCost cost) throws RejectedException {
        cost.spend(price);
    }
}
