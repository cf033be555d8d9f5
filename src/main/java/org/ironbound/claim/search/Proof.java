package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    /** Its token, see {@link #tokens}. */
    String token(List<Variable> variables);

    /** Proofs of what it rests on, in the order of their tokens. */
    default List<Proof> premises() {
        return List.of();
    }

    /** By interval extension. */
    record Interval() implements Proof {
        @Override
        public String token(List<Variable> variables) {
            return "i";
        }
    }

    /** By the mean-value form. */
    record MeanValue() implements Proof {
        @Override
        public String token(List<Variable> variables) {
            return "m";
        }
    }

    /** By the Taylor form of an order. */
    record Taylor(int order) implements Proof {
        @Override
        public String token(List<Variable> variables) {
            return "t:" + order;
        }
    }

    /** The two sides are the same, or differ by a sum of squares, by algebra. */
    record Identity() implements Proof {
        @Override
        public String token(List<Variable> variables) {
            return "a";
        }
    }

    /** A guard fails everywhere. */
    record Guarded(int guard) implements Proof {
        @Override
        public String token(List<Variable> variables) {
            return "g:" + guard;
        }
    }

    /** Two cases: the variable is at most, or at least, a number; of whole numbers the second case begins one later. */
    record Split(int variable, BigFraction at, Proof below, Proof above) implements Proof {
        @Override
        public String token(List<Variable> variables) {
            return "s:" + variables.get(variable).name() + ":" + Fractions.text(at);
        }

        @Override
        public List<Proof> premises() {
            return List.of(below, above);
        }
    }

    /**
     * The node does not fall from one end of the variable's range to the other, as the sign of its derivative shows; so that end is enough.
     */
    record Monotone(int variable, boolean fromLower, Proof sign, Proof face) implements Proof {
        @Override
        public String token(List<Variable> variables) {
            return (fromLower ? "l:" : "u:") + variables.get(variable).name();
        }

        @Override
        public List<Proof> premises() {
            return List.of(sign, face);
        }
    }

    /** The inequality times a power of the variable, or of its reciprocal where that is the range of the box. */
    record Cleared(int variable, Proof proof) implements Proof {
        @Override
        public String token(List<Variable> variables) {
            return "c:" + variables.get(variable).name();
        }

        @Override
        public List<Proof> premises() {
            return List.of(proof);
        }
    }

    /** Another inequality from which it follows, and proofs of the conditions for that. */
    record Rewritten(Rewriting.Way way, int choice, List<Proof> conditions, Proof proof) implements Proof {
        @Override
        public String token(List<Variable> variables) {
            return "w:" + way.label() + ":" + choice + ":" + conditions.size();
        }

        @Override
        public List<Proof> premises() {
            return Stream.concat(conditions.stream(), Stream.of(proof)).toList();
        }
    }

    /** Inequalities with a side in place of an absolute value or smaller one, from which it follows. */
    record Kinked(Kink kink, List<Proof> premises) implements Proof {
        @Override
        public String token(List<Variable> variables) {
            return kink.token();
        }
    }

    /**
     * By a step of {@link Deduction}, whose premises are proved.
     *
     * @param step its token
     */
    record Deduced(String step, List<Proof> premises) implements Proof {
        @Override
        public String token(List<Variable> variables) {
            return step;
        }
    }

    /** It is least, as one variable moves, at a point. */
    record Least(Valley valley, List<Proof> premises) implements Proof {
        @Override
        public String token(List<Variable> variables) {
            return "p:" + variables.get(valley.variable()).name() + ":" + valley.order() + ":" + valley.place();
        }
    }

    /** With a power in place of the distance from an end. */
    record Stretched(Stretch stretch, List<Proof> premises) implements Proof {
        @Override
        public String token(List<Variable> variables) {
            return "r:" + variables.get(stretch.variable()).name() + ":" + stretch.power() + ":" + (stretch.fromLower() ? "l:" : "u:")
                + Fractions.text(stretch.far()) + ":" + premises.size();
        }
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

        @Override
        public String token(List<Variable> variables) {
            return isDeferred ? OpenCases.DEFERRED : OpenCases.OPEN;
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
        proofs.forEach(proof -> proof.write(variables, tokens));
        return tokens;
    }

    private void write(List<Variable> variables, List<String> tokens) {
        tokens.add(token(variables));
        premises().forEach(premise -> premise.write(variables, tokens));
    }

    /** The open cases. */
    default List<Open> open() {
        List<Open> open = new ArrayList<>();
        if (this instanceof Open self) {
            open.add(self);
        }
        premises().forEach(premise -> open.addAll(premise.open()));
        return open;
    }

    default boolean isComplete() {
        return !(this instanceof Open) && premises().stream().allMatch(Proof::isComplete);
    }

    /** This one and all that it rests on. */
    default int cases() {
        return 1 + premises().stream().mapToInt(Proof::cases).sum();
    }

    /** The number of boxes that are closed. */
    default int boxes() {
        return premises().isEmpty() ? 1 : premises().stream().mapToInt(Proof::boxes).sum();
    }
}
