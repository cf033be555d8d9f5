package de.uka.ilkd.key.logic;

import de.uka.ilkd.key.ldt.JavaDLTheory;
import de.uka.ilkd.key.logic.equality.ProofIrrelevancyProperty;
import de.uka.ilkd.key.logic.op.AbstractTermTransformer;
import org.key_project.util.EqualsModProofIrrelevancy;

/**
 * A formula of a sequent. KeY's class of this name goes through the whole formula as soon as it is made, for a hash code that only KeY's
 * search for similar proofs asks for. Here it does so when it is asked.
 */
public class SequentFormula implements EqualsModProofIrrelevancy {
    private final Term term;

    /** @param term a formula, or what a rule turns into one */
    public SequentFormula(Term term) {
        if (term.sort() != JavaDLTheory.FORMULA && term.sort() != AbstractTermTransformer.METASORT) {
            throw new IllegalArgumentException("no formula: " + term);
        }
        this.term = term;
    }

    public Term formula() {
        return term;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof SequentFormula formula && term.equals(formula.term);
    }

    @Override
    public int hashCode() {
        return term.hashCode() * 13;
    }

    @Override
    public boolean equalsModProofIrrelevancy(Object other) {
        return this == other || other instanceof SequentFormula formula
            && term.equalsModProperty(formula.term, ProofIrrelevancyProperty.PROOF_IRRELEVANCY_PROPERTY);
    }

    @Override
    public int hashCodeModProofIrrelevancy() {
        return term.hashCodeModProperty(ProofIrrelevancyProperty.PROOF_IRRELEVANCY_PROPERTY);
    }

    @Override
    public String toString() {
        return term.toString();
    }
}
