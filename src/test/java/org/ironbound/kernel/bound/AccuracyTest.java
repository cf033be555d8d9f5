package org.ironbound.kernel.bound;

import static org.ironbound.kernel.Enclosures.assertContains;
import static org.ironbound.kernel.Enclosures.assertNarrow;
import static org.ironbound.kernel.Enclosures.assertNear;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class AccuracyTest {
    @Property(tries = 150)
    void containsTheInformation(@ForAll Draw draw) {
        Fraction alpha = draw.oneIn(8) ? new Fraction(BigInteger.valueOf(draw.upTo(1)), BigInteger.ONE) : draw.proper(80);
        Fraction beta = draw.proper(80);
        Logarithm ln = new Logarithm(draw.unit(300));
        Enclosure result = Accuracy.information(ln, Enclosures.fraction(alpha), Enclosures.fraction(beta));
        BigFraction hit = BigFraction.ONE.subtract(Enclosures.fraction(alpha));
        assertContains(result, Reference.divergence(hit.getNumerator().multiply(beta.d()), beta.n().multiply(hit.getDenominator()),
            hit.getDenominator().multiply(beta.d())));
        assertNarrow(result, 1100);
    }

    @Property(tries = 100)
    void isWhatDoublesSay(@ForAll Draw draw) {
        Fraction alpha = Enclosures.between(draw, 0.01, 0.4);
        Fraction beta = Enclosures.between(draw, 0.01, 0.4);
        double a = Enclosures.toDouble(alpha.n(), alpha.d());
        double b = Enclosures.toDouble(beta.n(), beta.d());
        assertNear((1 - a) * Math.log((1 - a) / b) + a * Math.log(a / (1 - b)),
            Accuracy.information(new Logarithm(BigInteger.ONE.shiftLeft(200)), Enclosures.fraction(alpha), Enclosures.fraction(beta)));
    }
}
