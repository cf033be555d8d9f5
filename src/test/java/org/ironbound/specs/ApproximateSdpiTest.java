package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Formulas;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class ApproximateSdpiTest {
    @Property(tries = 100)
    void defineClassicalAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger dd = draw.positive(80);
        BigInteger dn = draw.between(BigInteger.ZERO, dd);
        BigInteger k = draw.positive(100).add(BigInteger.ONE);
        BigInteger q = draw.positive(100);
        BigInteger s = dn.signum() == 0 ? draw.integer(40) : Weakening.above(draw, Reference.ln(k.multiply(dd), dn), q);
        BigInteger p = Weakening.ceil(dn.multiply(s).shiftLeft(3), dd).add(draw.slack());
        contract.isTrueOf(draw, dn, dd, k, s, p, q);
    }

    @Property(tries = 100)
    void defineSharpAtMost(@ForAll Draw draw, Contract contract) {
        Fraction rho = draw.oneIn(8) ? new Fraction(BigInteger.ZERO, BigInteger.ONE) : draw.ratio(60);
        BigInteger dd = draw.positive(80).shiftLeft(1);
        BigInteger dn = draw.between(BigInteger.ZERO, dd.shiftRight(1));
        Fraction delta = new Fraction(dn, dd);
        BigInteger k = draw.positive(100).add(BigInteger.ONE);
        BigInteger q = draw.positive(100);
        BigInteger u = Weakening.above(draw, Formulas.entropy(dn, dd), q);
        BigInteger v = Weakening.above(draw, Reference.ln(k.subtract(BigInteger.ONE), BigInteger.ONE), q);
        BigInteger w = Weakening.above(draw, Reference.ln(k, BigInteger.ONE), q);
        contract.isTrueOf(draw, arguments(rho, delta, k, q, u, v, w, draw.slack()));
        // Beside: a bound that is none, and a negative factor, which turns an upper bound into a lower one.
        contract.isNotFalseOf(draw, arguments(rho, delta, k, q, u.shiftRight(1), v, w, BigInteger.ZERO));
        contract.isNotFalseOf(draw, arguments(rho, delta, k, q, u, v.shiftRight(1), w, BigInteger.ZERO));
        contract.isNotFalseOf(draw, arguments(rho, delta, k, q, u, v, w.shiftRight(1), BigInteger.ZERO));
        contract.isNotFalseOf(draw, arguments(new Fraction(rho.n().negate(), rho.d()), delta, k, q, u, v, w, w.shiftLeft(3)));
    }

    /** From the bounds of the logarithms: a bound of the minimum with some slack, and the least bound of the sum that follows. */
    private static BigInteger[] arguments(Fraction rho, Fraction delta, BigInteger k, BigInteger q, BigInteger u, BigInteger v,
            BigInteger w, BigInteger slack) {
        BigInteger dn = delta.n();
        BigInteger dd = delta.d();
        BigInteger x = w.min(Weakening.ceil(u.multiply(dd).add(dn.multiply(w)), dd)).add(slack);
        BigInteger exact = rho.d().multiply(u.multiply(dd).add(dn.multiply(v))).add(rho.n().multiply(x).multiply(dd));
        return new BigInteger[] {rho.n(), rho.d(), dn, dd, k, u, v, w, x, Weakening.ceil(exact, rho.d().multiply(dd)), q};
    }
}
