package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class BottleneckTest {
    private static final int TRIES = 200;

    /** The arguments that the three definitions share. */
    private record Problem(BigInteger d, Fraction tau, Fraction rho, Fraction information, BigInteger w) {
        static Problem draw(Draw draw) {
            BigInteger d = draw.positive(14);
            BigInteger id = draw.positive(20);
            BigInteger most = id.multiply(d).multiply(BigInteger.valueOf(draw.oneIn(3) ? 20 : 1));
            BigInteger in = draw.between(draw.oneIn(4) ? most.negate() : BigInteger.ZERO, most);
            return new Problem(d, draw.proper(20), draw.oneIn(4) ? draw.ratio(20) : draw.proper(20), new Fraction(in, id),
                draw.positive(120));
        }

        Real decay() {
            return Reference.exp(information.n().shiftLeft(1).negate(), d.multiply(information.d()));
        }

        /** rho - g over rd w, for g = 1 - s/w. */
        BigInteger remainder(BigInteger s) {
            return rho.n().multiply(w).subtract(rho.d().multiply(w.subtract(s)));
        }

        Real logarithm(BigInteger s) {
            BigInteger numerator = rho.n().multiply(tau.d()).multiply(w).subtract(tau.n().multiply(rho.d()).multiply(w.subtract(s)));
            return Reference.ln(numerator, tau.d().multiply(remainder(s)));
        }
    }

    @Property(tries = TRIES)
    void defineAtLeast(@ForAll Draw draw, Contract contract) {
        Problem x = Problem.draw(draw);
        BigInteger q = draw.positive(100);
        BigInteger s = Weakening.above(draw, x.decay(), x.w);
        Assume.that(x.remainder(s).signum() > 0);
        BigInteger p = Weakening.floor(x.logarithm(s).floor(x.d.multiply(q)), BigInteger.TWO).subtract(draw.slack());
        contract.isTrueOf(draw, x.d, x.tau.n(), x.tau.d(), x.rho.n(), x.rho.d(), x.information.n(), x.information.d(), s, x.w, p, q);
    }

    @Property(tries = TRIES)
    void defineAtMost(@ForAll Draw draw, Contract contract) {
        Problem x = Problem.draw(draw);
        BigInteger q = draw.positive(100);
        BigInteger s = Weakening.below(draw, x.decay(), x.w);
        Assume.that(x.remainder(s).signum() > 0);
        BigInteger p = Weakening.ceil(x.logarithm(s).ceil(x.d.multiply(q)), BigInteger.TWO).add(draw.slack());
        contract.isTrueOf(draw, x.d, x.tau.n(), x.tau.d(), x.rho.n(), x.rho.d(), x.information.n(), x.information.d(), s, x.w, p, q);
    }

    @Property(tries = TRIES)
    void defineExceeds(@ForAll Draw draw, Contract contract) {
        Problem x = Problem.draw(draw);
        BigInteger s = Weakening.above(draw, x.decay(), x.w);
        Assume.that(x.remainder(s).signum() < 0);
        contract.isTrueOf(draw, x.d, x.rho.n(), x.rho.d(), x.information.n(), x.information.d(), s, x.w);
    }
}
