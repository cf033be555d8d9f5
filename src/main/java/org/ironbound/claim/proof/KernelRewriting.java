package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.KernelConditions;
import org.ironbound.claim.value.KernelPart;
import org.ironbound.claim.value.KernelPowers;
import org.ironbound.claim.value.KernelTerm;
import org.ironbound.claim.value.RootSides;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;

/**
 * Has the kernel state a goal by what a rewritten one says. Mostly the term of the rewritten goal begins with that of the goal. But where
 * this has no value at the open end 0 of a variable, the rewritten one may have one, and what is stated of it may rest on that: then its
 * own term is taken, and the term of the goal is copied behind. What is written here by mistake the kernel refuses.
 */
final class KernelRewriting {
    private final KernelReasoning kernel;
    private final KernelTerm term;
    private final Rewriting other;
    private final Box box;
    private final KernelTerm goal;
    /** Behind the term of the rewritten goal; null if this begins with the term. */
    private final KernelTerm.Behind behind;
    /** The term of a side whose square is compared; the longer one of both terms if none is. */
    private final KernelTerm larger;

    private KernelRewriting(KernelReasoning kernel, KernelTerm term, Rewriting other, Box box, KernelTerm goal, KernelTerm.Behind behind,
            KernelTerm larger) {
        this.kernel = kernel;
        this.term = term;
        this.other = other;
        this.box = box;
        this.goal = goal;
        this.behind = behind;
        this.larger = larger;
    }

    /**
     * Writes the rewritten goal.
     *
     * @param term of the goal
     * @param own  the kernel's own term for the rewritten one
     * @return empty if the kernel has no terms for that
     */
    static Optional<KernelRewriting> of(KernelReasoning kernel, KernelTerm term, Rewriting other, Box box,
            Supplier<Optional<KernelTerm>> own) {
        if (kernel.isUndefinedAtEnd(term, box)) {
            return own.get().flatMap(goal -> {
                KernelTerm.Behind behind = kernel.behind(term, goal);
                return larger(kernel, behind.term(), other)
                    .map(larger -> new KernelRewriting(kernel, term, other, box, goal, behind, larger));
            });
        }
        return larger(kernel, term, other).flatMap(larger -> kernel.longer(larger, other.goal().difference())
            .map(goal -> new KernelRewriting(kernel, term, other, box, goal, null, other.sides() == null ? goal : larger)));
    }

    private static Optional<KernelTerm> larger(KernelReasoning kernel, KernelTerm term, Rewriting other) {
        return other.sides() == null ? Optional.of(term) : kernel.larger(term, other.sides());
    }

    /** The term that must not be negative for that. */
    KernelTerm goal() {
        return goal;
    }

    /**
     * What is stated of the goal by what is stated of {@link #goal}; nothing if the kernel does not see it.
     *
     * @param conditions what is stated of these
     * @param all        what holds at all points of the part of the claim
     */
    Stated of(Stated known, List<Stated> conditions, Optional<KernelConditions> all) {
        if (behind != null) {
            NotNegativeWhere inside = inside(behind.term(), known, conditions);
            NotNegativeWhere proved = inside != null || known.isNothing() ? inside : all.map(a -> ofAll(known, a)).orElse(null);
            return Stated.of(proved == null ? null : behind.of(term, proved));
        }
        NotNegativeOn proved = of(term, known.everywhere(), kernel.parts().everywhere(box));
        NotNegativeWhere inside = proved != null ? null : inside(term, known, conditions);
        return proved != null ? Stated.of(proved) : Stated.of(inside != null || known.somewhere() == null ? inside
            : of(term, known.somewhere(), kernel.parts().behind(box, known.somewhere())));
    }

    private NotNegativeWhere ofAll(Stated known, KernelConditions all) {
        KernelPart<NotNegativeWhere> part = all.part(box);
        return part == null ? null : of(behind.term(), all.under(known.everywhere(), known.somewhere()), part);
    }

    private NotNegativeWhere inside(KernelTerm of, Stated known, List<Stated> conditions) {
        if (known.isNothing()) {
            return null;
        }
        List<Stated> all = new ArrayList<>(conditions);
        all.add(known);
        return kernel.parts().inside(box, all, distances ->
            of(of, kernel.parts().where(known, distances), kernel.parts().where(box, distances, conditions)));
    }

    private <S> S of(KernelTerm of, S known, KernelPart<S> part) {
        if (known == null) {
            return null;
        }
        KernelTerm whole = goal.size() < larger.size() ? larger : goal;
        if (!other.powers().isEmpty()) {
            return KernelPowers.of(of, other.powers().get(0), other.powers().get(1), whole, goal, known, part);
        }
        if (other.sides() == null) {
            return ofProduct(of, whole, goal, known, part);
        }
        RootSides.Sum<S> sum = other.sides().sum(larger, whole, goal, known, part);
        return sum == null ? null : ofProduct(of, sum.term(), sum.term(), sum.known(), part);
    }

    /** By the sign of one factor and that of the other; null if the term is not their product. */
    private <S> S ofProduct(KernelTerm of, KernelTerm whole, KernelTerm one, S known, KernelPart<S> part) {
        return kernel.longer(whole, other.factor()).map(factor -> of.ofProduct(one, known, factor, part)).orElse(null);
    }
}
