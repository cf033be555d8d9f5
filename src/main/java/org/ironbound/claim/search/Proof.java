package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.Kink;
import org.ironbound.claim.proof.Rewriting;
import org.ironbound.claim.proof.Stretch;
import org.ironbound.claim.proof.Valley;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Variable;
import org.ironbound.problem.Fractions;

/** Why an inequality holds on a box: a tree of cases. */
public sealed interface Proof {
    /** By interval extension. */
    record Interval() implements Proof {
    }

    /** By the mean-value form. */
    record MeanValue() implements Proof {
    }

    /** By the Taylor form of an order. */
    record Taylor(int order) implements Proof {
    }

    /** The two sides are the same, or differ by a sum of squares, by algebra. */
    record Identity() implements Proof {
    }

    /** A guard fails everywhere. */
    record Guarded(int guard) implements Proof {
    }

    /** Two cases: the variable is at most, or at least, a number; of whole numbers the second case begins one later. */
    record Split(int variable, BigFraction at, Proof below, Proof above) implements Proof {
    }

    /**
     * The node does not fall from one end of the variable's range to the other, as the sign of its derivative shows; so that end is enough.
     */
    record Monotone(int variable, boolean fromLower, Proof sign, Proof face) implements Proof {
    }

    /** The inequality times a power of the variable, or of its reciprocal where that is the range of the box. */
    record Cleared(int variable, Proof proof) implements Proof {
    }

    /** Another inequality from which it follows, and proofs of the conditions for that. */
    record Rewritten(Rewriting.Way way, int choice, List<Proof> conditions, Proof proof) implements Proof {
    }

    /** Inequalities with a side in place of an absolute value or smaller one, from which it follows. */
    record Kinked(Kink kink, List<Proof> premises) implements Proof {
    }

    /** By a step of {@link Deduction}, whose premises are proved. */
    record Deduced(String token, List<Proof> premises) implements Proof {
    }

    /** It is least, as one variable moves, at a point. */
    record Least(Valley valley, List<Proof> premises) implements Proof {
    }

    /** With a power in place of the distance from an end. */
    record Stretched(Stretch stretch, List<Proof> premises) implements Proof {
    }

    /**
     * Not proved.
     *
     * @param isDeferred whether it was left for a later search, and not looked at
     */
    record Open(Box box, Undefined reason, boolean isDeferred) implements Proof {
        Open(Box box, Undefined reason) {
            this(box, reason, false);
        }
    }

    /**
     * The tokens of proofs, in preorder: i, m, t:4, a, g:0, s:x:1/2 and two proofs, l:x or u:x and the proofs for sign and face, c:x and
     * the proof of what is multiplied, w:d:0:2 and the proofs of the conditions and of what it is rewritten to, k:b:0:0 and
     * the proofs of what has a side in place of an absolute value, the tokens of {@link Deduction} and the proofs of their premises,
     * p:x:1:exp(y) and the proofs of what makes it least there, r:x:2:l:1/2:1 and the proofs of what has a power in place of the distance
     * from an end, o for an open case, or {@link OpenCases#DEFERRED}.
     */
    static List<String> tokens(List<Proof> proofs, List<Variable> variables) {
        List<String> tokens = new ArrayList<>();
        proofs.forEach(proof -> write(proof, variables, tokens));
        return tokens;
    }

    private static void write(Proof proof, List<Variable> variables, List<String> tokens) {
        if (proof instanceof Interval) {
            tokens.add("i");
        } else if (proof instanceof MeanValue) {
            tokens.add("m");
        } else if (proof instanceof Taylor taylor) {
            tokens.add("t:" + taylor.order());
        } else if (proof instanceof Identity) {
            tokens.add("a");
        } else if (proof instanceof Guarded guarded) {
            tokens.add("g:" + guarded.guard());
        } else if (proof instanceof Split split) {
            tokens.add("s:" + variables.get(split.variable()).name() + ":" + Fractions.text(split.at()));
            write(split.below(), variables, tokens);
            write(split.above(), variables, tokens);
        } else if (proof instanceof Monotone monotone) {
            tokens.add((monotone.fromLower() ? "l:" : "u:") + variables.get(monotone.variable()).name());
            write(monotone.sign(), variables, tokens);
            write(monotone.face(), variables, tokens);
        } else if (proof instanceof Cleared cleared) {
            tokens.add("c:" + variables.get(cleared.variable()).name());
            write(cleared.proof(), variables, tokens);
        } else if (proof instanceof Rewritten rewritten) {
            tokens.add("w:" + rewritten.way().label() + ":" + rewritten.choice() + ":" + rewritten.conditions().size());
            rewritten.conditions().forEach(condition -> write(condition, variables, tokens));
            write(rewritten.proof(), variables, tokens);
        } else if (proof instanceof Kinked kinked) {
            tokens.add(kinked.kink().token());
            kinked.premises().forEach(premise -> write(premise, variables, tokens));
        } else if (proof instanceof Deduced deduced) {
            tokens.add(deduced.token());
            deduced.premises().forEach(premise -> write(premise, variables, tokens));
        } else if (proof instanceof Least least) {
            tokens.add("p:" + variables.get(least.valley().variable()).name() + ":" + least.valley().order() + ":"
                + least.valley().place());
            least.premises().forEach(premise -> write(premise, variables, tokens));
        } else if (proof instanceof Stretched stretched) {
            Stretch stretch = stretched.stretch();
            tokens.add("r:" + variables.get(stretch.variable()).name() + ":" + stretch.power() + ":" + (stretch.fromLower() ? "l:" : "u:")
                + Fractions.text(stretch.far()) + ":" + stretched.premises().size());
            stretched.premises().forEach(premise -> write(premise, variables, tokens));
        } else {
            tokens.add(((Open) proof).isDeferred() ? OpenCases.DEFERRED : OpenCases.OPEN);
        }
    }

    /** The open cases. */
    default List<Open> open() {
        List<Open> open = new ArrayList<>();
        if (this instanceof Open self) {
            open.add(self);
        } else if (this instanceof Split split) {
            open.addAll(split.below().open());
            open.addAll(split.above().open());
        } else if (this instanceof Monotone monotone) {
            open.addAll(monotone.sign().open());
            open.addAll(monotone.face().open());
        } else if (this instanceof Cleared cleared) {
            open.addAll(cleared.proof().open());
        } else if (this instanceof Rewritten rewritten) {
            rewritten.conditions().forEach(condition -> open.addAll(condition.open()));
            open.addAll(rewritten.proof().open());
        } else if (this instanceof Kinked kinked) {
            kinked.premises().forEach(premise -> open.addAll(premise.open()));
        } else if (this instanceof Deduced deduced) {
            deduced.premises().forEach(premise -> open.addAll(premise.open()));
        } else if (this instanceof Least least) {
            least.premises().forEach(premise -> open.addAll(premise.open()));
        } else if (this instanceof Stretched stretched) {
            stretched.premises().forEach(premise -> open.addAll(premise.open()));
        }
        return open;
    }

    default boolean isComplete() {
        return open().isEmpty();
    }

    /** The number of boxes that are closed. */
    default int boxes() {
        if (this instanceof Split split) {
            return split.below().boxes() + split.above().boxes();
        }
        if (this instanceof Cleared cleared) {
            return cleared.proof().boxes();
        }
        if (this instanceof Rewritten rewritten) {
            return rewritten.conditions().stream().mapToInt(Proof::boxes).sum() + rewritten.proof().boxes();
        }
        if (this instanceof Kinked kinked) {
            return kinked.premises().stream().mapToInt(Proof::boxes).sum();
        }
        if (this instanceof Deduced deduced) {
            return deduced.premises().stream().mapToInt(Proof::boxes).sum();
        }
        if (this instanceof Least least) {
            return least.premises().stream().mapToInt(Proof::boxes).sum();
        }
        if (this instanceof Stretched stretched) {
            return stretched.premises().stream().mapToInt(Proof::boxes).sum();
        }
        return this instanceof Monotone monotone ? monotone.sign().boxes() + monotone.face().boxes() : 1;
    }
}
