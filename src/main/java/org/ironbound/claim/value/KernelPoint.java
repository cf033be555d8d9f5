package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.meaning.TermOperations;
import org.ironbound.claim.meaning.WantedStatement;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;

/**
 * Has the kernel state signs of terms at a point: by evaluation, also at units of which the numbers there are multiples, so that more is
 * exact; or as what has the same result as 0.
 */
public final class KernelPoint {
    /** How often the numbers at the point are factors of a unit: then polynomials of these degrees are exact. */
    private static final int[] DEGREES = {1, 3, 8};
    /** So many times longer than the usual unit may another one be, and some bits more. */
    private static final int LONGER = 4;
    private static final int MORE_BITS = 256;

    private final Box point;
    private final Ranges ranges;
    private final MeteredKernel kernel;

    /** @param bits after the point */
    public KernelPoint(Box point, int bits, Meter meter) {
        this.point = point;
        this.ranges = point.ranges();
        this.kernel = new MeteredKernel(bits, meter);
    }

    /** The statement that is wanted of a term there; null if it is not so, or that is not seen. */
    public NotNegativeOn stated(WantedStatement wanted) {
        return notNegative(wanted.term(), wanted.strict());
    }

    private NotNegativeOn notNegative(Term of, boolean strict) {
        KernelTerm term = written(of, kernel.bits());
        EnclosedOn value = term.enclosed(ranges, kernel);
        NotNegativeOn proved = value == null ? null : NotNegativeOn.of(value, strict);
        if (proved != null || value != null && value.upper.signum() < (strict ? 1 : 0)) {
            return proved;
        }
        for (BigInteger unit : units(term)) {
            EnclosedOn finer = enclosed(of, unit);
            proved = finer == null ? null : NotNegativeOn.of(finer, strict);
            if (proved != null) {
                return proved;
            }
        }
        return value == null || strict ? null : ofNull(term);
    }

    /** With what an evaluation costs that computes with so many bits after the point. */
    private KernelTerm written(Term of, int bits) {
        TermWriter writer = new TermWriter(0, bits, kernel.meter());
        for (int k = 0; k < of.size(); k++) {
            writer.append(new TermOperations.Operation(of.kind(k), of.first(k), of.second(k), of.number(k)));
        }
        return writer.term(null);
    }

    private EnclosedOn enclosed(Term of, BigInteger unit) {
        int bits = unit.bitLength();
        kernel.meter().spend(Prices.logarithms(bits) + written(of, bits).price());
        return EnclosedOn.of(of, ranges, new Logarithm(unit), KernelTerm.mostBits(bits));
    }

    /** Longer ones: for numbers of the point and the term, and for all others. */
    private List<BigInteger> units(KernelTerm term) {
        int most = LONGER * kernel.bits() + MORE_BITS;
        BigInteger all = BigInteger.ONE;
        for (BigFraction number : (Iterable<BigFraction>) Stream.concat(point.lower().stream(),
                term.operations().stream().map(TermOperations.Operation::number))::iterator) {
            for (BigInteger factor : List.of(number.getDenominator(), number.getNumerator().abs().max(BigInteger.ONE))) {
                kernel.meter().spend(2 * Prices.fraction(all.bitLength(), factor.bitLength()));
                BigInteger next = all.divide(all.gcd(factor)).multiply(factor);
                all = next.bitLength() <= most ? next : all;
            }
        }
        List<BigInteger> units = new ArrayList<>();
        for (int degree : DEGREES) {
            if ((long) all.bitLength() * degree <= most) {
                units.add(all.pow(degree).shiftLeft(kernel.bits()));
            }
        }
        units.add(BigInteger.ONE.shiftLeft(most));
        return units;
    }

    /** The statement that a term is not negative as it has the same result as 0. */
    private NotNegativeOn ofNull(KernelTerm term) {
        TermWriter writer = term.writer(kernel.bits(), kernel.meter());
        int zero = writer.number(BigFraction.ZERO);
        KernelTerm.Form form = KernelTerm.ending(writer, KernelTerm.copy(zero), term.size() - 1, null, point, kernel);
        NotNegativeOn known = form == null ? null : form.term().notNegative(ranges, false, kernel);
        return known == null ? null : form.of(term, known);
    }
}
