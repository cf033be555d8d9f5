package org.ironbound.claim.value;

import org.ironbound.kernel.term.SameResult;

/** How the kernel is to see that two operations have the same result by their forms, see {@link PowerForms}. */
final class PowerPath implements SamePath {
    private final PowerForms.Step first;
    private final PowerForms.Step second;
    private final RootPath roots;
    private int last;

    private PowerPath(PowerForms.Step first, PowerForms.Step second, RootPath roots) {
        this.first = first;
        this.second = second;
        this.roots = roots;
        this.last = second.from;
    }

    /**
     * Writes what is between two operations.
     *
     * @return null if both have that form, or it is too long
     */
    static PowerPath of(TermWriter writer, int first, int second, Box box) {
        PowerForms forms = new PowerForms(writer, box);
        forms.prepare(first, second);
        PowerForms.Step one = forms.of(first);
        PowerForms.Step other = one == null ? null : forms.of(second);
        boolean isKnown = other == null || one.from == one.to && other.from == other.to;
        return isKnown ? null : new PowerPath(one, other, RootPath.of(writer, one.to, other.to));
    }

    @Override
    public PowerPath to(int copy) {
        last = copy;
        return this;
    }

    @Override
    public SameResult on(Box box, KernelTerm term, MeteredKernel kernel) {
        PowerForms.Proofs proofs = new PowerForms.Proofs(box, term, kernel);
        PowerForms.Step between = new PowerForms.Step(first.to, second.to, any -> {
            SameResult plain = KernelEquality.on(box, term, first.to, second.to, kernel.meter());
            return plain == null && roots != null ? roots.on(box, term, kernel) : plain;
        });
        PowerForms.Step copied = new PowerForms.Step(second.from, last,
            any -> KernelEquality.on(box, term, second.from, last, kernel.meter()));
        return PowerForms.through(first, first.to == second.to ? PowerForms.itself(first.to) : between, PowerForms.turned(second), copied)
            .on(proofs);
    }
}
