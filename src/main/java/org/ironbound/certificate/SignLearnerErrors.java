package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.SignLaw;
import org.ironbound.kernel.bound.SignSum;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.real.Logarithm;

/**
 * How often a learner errs whose score is a sum of independent signs or zeros: the better of Chernoff's and Berry and Esseen's bounds. The score is whole, so
 * above a threshold is at least the next whole number.
 */
final class SignLearnerErrors {
    private SignLearnerErrors() {
    }

    /** The witness of a learner with these parameters. */
    static Set<Field> witness(Field first, Field... others) {
        Set<Field> fields = EnumSet.of(first, others);
        fields.addAll(EnumSet.of(Field.PRECISION, Field.THRESHOLD, Field.MISS_TILT, Field.FALSE_ALARM_TILT));
        return fields;
    }

    /** Adds upper bounds of both error probabilities to a result. */
    static void put(Map<Field, BigFraction> result, Logarithm ln, BigInteger d, SignLaw positive, SignLaw symmetricNull, Witness witness)
            throws RejectedException {
        BigFraction threshold = witness.get(Field.THRESHOLD);
        if (threshold.abs().compareTo(new BigFraction(d)) > 0) {
            throw new RejectedException("witness threshold must be at most the dimension in absolute value");
        }
        BigInteger most = Division.floor(threshold.getNumerator(), threshold.getDenominator());
        result.put(Field.FALSE_NEGATIVE, lowerTail(ln, d, positive, most, tilt(witness, Field.MISS_TILT)));
        result.put(Field.FALSE_POSITIVE, lowerTail(ln, d, symmetricNull, most.add(BigInteger.ONE).negate(), tilt(witness, Field.FALSE_ALARM_TILT)));
    }

    private static BigFraction tilt(Witness witness, Field field) throws RejectedException {
        BigFraction tilt = witness.get(field);
        if (tilt.compareTo(new BigFraction(Limits.TILT)) > 0) {
            throw new RejectedException("witness " + field.label() + " must be at most " + Limits.TILT);
        }
        return tilt;
    }

    private static BigFraction lowerTail(Logarithm ln, BigInteger d, SignLaw law, BigInteger end, BigFraction tilt) {
        BigFraction c = new BigFraction(end);
        BigInteger chernoff = SignSum.chernoffUpperBound(ln, d, law, c, tilt);
        BigInteger normal = SignSum.berryEsseenUpperBound(d, law, c, ln.unit);
        return Fractions.of(chernoff.min(normal), ln.unit);
    }
}
