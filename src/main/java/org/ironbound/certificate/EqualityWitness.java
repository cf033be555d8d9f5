package org.ironbound.certificate;

import java.util.EnumSet;
import java.util.List;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.sdpi.ChordCriterion;
import org.ironbound.kernel.sdpi.SecondMomentCertificate;
import org.ironbound.kernel.sdpi.SymmetricLaw;

/** The witnesses that the contraction coefficient of a fair sign is E r^2 [SDPI-BINARY-CHORD, SDPI-BINARY-EQUAL], and their checks. */
final class EqualityWitness {
    private EqualityWitness() {
    }

    /** The shape of a step by SDPI-BINARY-CHORD. */
    static Rules.Shape chordShape() {
        return Rules.Shape.of(List.of(), EnumSet.of(Field.PRECISION, Field.FACTOR));
    }

    /** The shape of a step by SDPI-BINARY-EQUAL. */
    static Rules.Shape shape() {
        return new Rules.Shape(List.of(), EnumSet.of(Field.PRECISION, Field.FACTOR, Field.REACH), EnumSet.of(Field.POINTS, Field.SLOPES));
    }

    /** The law, if its largest value shows the equality. */
    static SymmetricLaw requireChord(SymmetricLaw law) throws RejectedException {
        requireAtMostOne(law);
        if (!ChordCriterion.proves(law)) {
            throw new RejectedException("the largest value does not show that the coefficient is the squared maximal correlation");
        }
        return law;
    }

    /** The law, if the intervals of the witness show the equality. */
    static SymmetricLaw requireIntervals(SymmetricLaw law, Witness witness) throws RejectedException {
        requireAtMostOne(law);
        Intervals intervals = Intervals.of(law, witness);
        Logarithm ln = new Logarithm(law.unit);
        SecondMomentCertificate proved = SecondMomentCertificate.start(law, intervals.reach(), intervals.point(0));
        intervals.requireEnd(0, proved.end);
        for (int i = 1; i < intervals.size(); i++) {
            proved = proved.extend(ln, law, intervals.slope(i), intervals.point(i));
            intervals.requireEnd(i, proved.end);
        }
        if (!proved.proves(law)) {
            throw new RejectedException("witness points must reach the largest value");
        }
        return law;
    }

    /** The upper bound of E r^2 is stated as one of a coefficient. */
    private static void requireAtMostOne(SymmetricLaw law) throws RejectedException {
        if (law.secondUpper.compareTo(law.unit) > 0) {
            throw new RejectedException("at this precision E r^2 is not certainly below 1");
        }
    }
}
