package org.ironbound.specs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Skewness;
import org.ironbound.reference.SymmetricLaws;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class SkewTest {
    private static final int TRIES = 25;
    private static final int FEW = 4;

    @Property(tries = TRIES)
    void noPart(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, new DrawnLaw(draw).number, draw.integer(80), draw.positive(80));
    }

    @Property(tries = TRIES)
    void morePlus(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = new DrawnLaw(draw);
        Draw bounds = draw.oneIn(2) ? draw.tight() : draw;
        Part part = Part.some(bounds, law, draw.upTo(law.size() - 1), draw.upTo(law.size()));
        Atom atom = new Atom(bounds, law, part.i, part.s);
        BigInteger p = atom.plus(bounds);
        BigInteger m = part.x.add(atom.r).subtract(bounds.slack());
        BigInteger g = part.h.min(m).subtract(bounds.slack());
        contract.isTrueOf(draw, law.number, number(part.i), number(part.j), part.h, part.a, part.b, part.c, atom.w, atom.r, atom.u, atom.t,
            part.x, part.y, part.z, p, m, g, part.s);
        // A node that is too large, and more than is said of a part that says nothing.
        BigInteger beyond = m.add(part.s);
        contract.isNotFalseOf(draw, law.number, number(part.i), number(part.j), part.h, part.a, part.b, part.c, atom.w, atom.r, atom.u,
            atom.t, part.x, part.y, part.z, p, beyond, part.h.min(beyond), part.s);
        BigInteger zero = BigInteger.ZERO;
        contract.isNotFalseOf(draw, law.number, number(part.i), number(part.j), BigInteger.ONE.negate(), part.s.pow(4), zero, zero, atom.w,
            atom.r, atom.u, atom.t, part.x, part.y, part.z, p, m, m, part.s);
        // A negative weight, and one that is too large, up to the node.
        Part none = Part.some(draw.tight(), law, 0, 0);
        Atom first = new Atom(draw.tight(), law, 0, none.s);
        BigInteger node = none.x.add(first.r);
        contract.isNotFalseOf(draw, law.number, zero, zero, node, zero, zero, zero, first.w, first.r, first.u, first.t, none.x, none.y,
            none.z, none.s.negate(), node, node, none.s);
        contract.isNotFalseOf(draw, law.number, zero, zero, node, zero, zero, zero, first.w, first.r, first.u, first.t, none.x, none.y,
            none.z, none.s, node, node, none.s);
        // Twice the weight, a smaller mean as an upper bound, a larger second moment.
        BigInteger twice = first.w.shiftLeft(1);
        contract.isNotFalseOf(draw, law.number, zero, zero, node, zero, zero, zero, twice, first.r, first.u, first.t, none.x, none.y,
            none.z, Weakening.floor(twice.multiply(none.s.subtract(first.t)), none.s), node, node, none.s);
        contract.isNotFalseOf(draw, law.number, zero, zero, node, zero, zero, zero, first.w, first.r, first.u, none.s.negate(), none.x,
            none.y, none.z, twice, node, node, none.s);
        contract.isNotFalseOf(draw, law.number, zero, zero, none.s, zero, zero, zero, first.w, first.r, first.u, first.t,
            none.x.add(none.s), none.y, none.z, first.plus(draw.tight()), node.add(none.s), none.s, none.s);
    }

    @Property(tries = TRIES)
    void moreMinus(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = new DrawnLaw(draw);
        Draw bounds = draw.oneIn(2) ? draw.tight() : draw;
        Part part = Part.some(bounds, law, draw.upTo(law.size()), draw.upTo(law.size() - 1));
        Atom atom = new Atom(bounds, law, part.j, part.s);
        BigInteger q = atom.minus(bounds);
        BigInteger m = atom.t.subtract(part.x).add(bounds.slack());
        contract.isTrueOf(draw, law.number, number(part.i), number(part.j), part.h, part.a, part.b, part.c, atom.u, atom.t, part.x, part.y,
            part.z, q, m, part.h.subtract(bounds.slack()), part.s);
        // Nothing taken away, and a node at 0.
        Part none = Part.some(draw.tight(), law, 0, 0);
        Atom first = new Atom(draw.tight(), law, 0, none.s);
        BigInteger zero = BigInteger.ZERO;
        contract.isNotFalseOf(draw, law.number, zero, zero, none.s, zero, zero, zero, zero, first.t, none.x, none.y, none.z, zero,
            first.t.subtract(none.x), zero, none.s);
        contract.isNotFalseOf(draw, law.number, zero, zero, none.s, zero, zero, zero, first.u, first.t, first.t, none.y, none.z,
            first.minus(draw.tight()), zero, zero, none.s);
        contract.isNotFalseOf(draw, law.number, zero, zero, none.s, zero, zero, zero, first.u, first.t, none.x, none.y, none.z, zero,
            first.t.subtract(none.x), zero, none.s);
        contract.isNotFalseOf(draw, law.number, zero, zero, none.s, zero, zero, zero, first.u, first.t, none.x, none.y, none.z,
            first.minus(draw.tight()), zero, zero, none.s);
    }

    @Property(tries = TRIES)
    void rest(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = new DrawnLaw(draw);
        BigInteger s = draw.positive(80);
        int j = draw.upTo(law.size() - 1);
        BigInteger[] xyz = law.moments(draw, 0, law.size(), s);
        Atom atom = new Atom(draw, law, j, s);
        contract.isTrueOf(draw, law.number, number(j), atom.u, atom.t, xyz[0], xyz[1], xyz[2], atom.t.subtract(xyz[0]).add(draw.slack()),
            s);
    }

    @Property(tries = TRIES)
    void noRest(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, new DrawnLaw(draw).number, draw.integer(80), draw.positive(80));
    }

    @Property(tries = TRIES)
    void between(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = new DrawnLaw(draw);
        List<Part> parts = Part.covering(draw, law);
        Part part = parts.get(draw.upTo(parts.size() - 1));
        // The first part is empty, and says F(y) >= 0 beyond all nodes.
        BigInteger yd = draw.positive(60);
        BigInteger low = Weakening.ceil(part.e.multiply(yd), part.s);
        BigInteger high = Weakening.floor(part.h.multiply(yd), part.s);
        boolean none = low.compareTo(high) > 0;
        contract.isTrueOf(draw, law.number, number(part.i), number(part.j), part.h, part.a, part.b, part.c, part.e, part.s, none ? part.e
            : draw.between(low, high), none ? part.s : yd);
        // What all terms are at 0 says nothing of what is below 0.
        BigInteger all = number(law.size());
        BigInteger zero = BigInteger.ZERO;
        BigInteger below = BigInteger.TEN.negate();
        contract.isNotFalseOf(draw, law.number, all, all, zero, zero, zero, zero, below, BigInteger.ONE, below, BigInteger.ONE);
        // Next to v, F is negative if r is rarely far from 0; the two other coefficients of the piece from there to r - v are not.
        Part piece = Part.ofRareMean(draw);
        contract.isNotFalseOf(draw, piece.law.number, number(piece.i), number(piece.j), piece.h, piece.a, piece.b, piece.c, piece.e,
            piece.s, piece.e, piece.s);
        // A part that says nothing, for its h is negative.
        contract.isNotFalseOf(draw, piece.law.number, number(piece.i), number(piece.j), BigInteger.ONE.negate(), piece.s.pow(3), zero,
            zero, piece.e, piece.s, piece.e, piece.s);
        contract.isNotFalseOf(draw, law.number, number(part.i), number(part.j), part.h, part.a, part.b, part.c, part.e, part.s, zero,
            zero);
        DrawnLaw weights = DrawnLaw.weights(draw);
        contract.isNotFalseOf(draw, weights.number, number(draw.upTo(1)), number(weights.size()), zero, zero, zero, zero, zero,
            BigInteger.ONE, zero, BigInteger.ONE);
    }

    @Property(tries = FEW)
    void coefficientBySkew(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = DrawnLaw.like(draw, l -> new Skewness(l.exact).holds());
        contract.isTrueOf(draw, a -> places(a[0]), law.number);
        contract.isNotFalseOf(draw, a -> places(a[0]), DrawnLaw.weights(draw).number);
    }

    private static List<List<BigInteger>> places(BigInteger law) {
        return new Skewness(SymmetricLaws.numbered(law)).places().stream().map(y -> List.of(y.getNumerator(), y.getDenominator())).toList();
    }

    private static BigInteger number(int i) {
        return BigInteger.valueOf(i);
    }

    /** Bounds of an atom: w, r below and u, t above. */
    private static final class Atom {
        private final BigInteger w;
        private final BigInteger r;
        private final BigInteger u;
        private final BigInteger t;
        private final BigInteger s;

        Atom(Draw draw, DrawnLaw law, int i, BigInteger s) {
            this.s = s;
            w = ClusterTest.below(draw, law.exact.weight(i), s).max(BigInteger.ZERO);
            r = ClusterTest.below(draw, law.exact.value(i), s);
            u = ClusterTest.above(draw, law.exact.weight(i), s);
            t = ClusterTest.above(draw, law.exact.value(i), s);
        }

        BigInteger plus(Draw draw) {
            return Weakening.floor(w.multiply(s.subtract(t)), s).subtract(draw.slack());
        }

        BigInteger minus(Draw draw) {
            return Weakening.ceil(u.multiply(s.add(t)), s).add(draw.slack());
        }
    }

    /** Some terms of the two sums, and a quadratic below them up to h: a, b, c in multiples of 1/s^3, 1/s^2, 1/s. */
    private static final class Part {
        private final DrawnLaw law;
        private final BigInteger s;
        private final BigInteger x;
        private final BigInteger y;
        private final BigInteger z;
        private int i;
        private int j;
        private BigInteger h;
        private BigInteger a = BigInteger.ZERO;
        private BigInteger b = BigInteger.ZERO;
        private BigInteger c = BigInteger.ZERO;
        /** From where on it is at least 0, with what is left out. */
        private BigInteger e;

        private Part(DrawnLaw law, BigInteger s, BigInteger... moments) {
            this.law = law;
            this.s = s;
            this.x = moments[0];
            this.y = moments[1];
            this.z = moments[2];
        }

        private Part(Part other) {
            this(other.law, other.s, other.x, other.y, other.z);
            i = other.i;
            j = other.j;
            h = other.h;
            a = other.a;
            b = other.b;
            c = other.c;
        }

        /** So many terms of each. */
        static Part some(Draw draw, DrawnLaw law, int i, int j) {
            BigInteger s = draw.positive(80);
            Part part = new Part(law, s, law.moments(draw, 0, law.size(), s));
            part.h = draw.between(BigInteger.ZERO, s.shiftLeft(1));
            while (part.i < i) {
                part.addPlus(draw);
            }
            while (part.j < j) {
                part.addMinus(draw);
            }
            part.a = part.a.subtract(draw.slack());
            return part;
        }

        /** The piece from v to r - v, where r or -r comes with a chance up to 1/3, else 0. */
        static Part ofRareMean(Draw draw) {
            DrawnLaw law = DrawnLaw.threePoints(new Fraction(BigInteger.ONE, number(3 + draw.upTo(7))),
                new Fraction(number(1 + draw.upTo(8)), BigInteger.TEN));
            BigInteger s = BigInteger.ONE.shiftLeft(60);
            Part part = new Part(law, s, law.moments(draw.tight(), 0, law.size(), s));
            part.e = part.y;
            part.h = new Atom(draw.tight(), law, 0, s).r.subtract(part.y);
            part.addPlus(draw.tight());
            part.addMinus(draw.tight());
            return part;
        }

        /** Parts that show F >= 0 from the largest node down, each from its h to its e, as far as they do. */
        static List<Part> covering(Draw draw, DrawnLaw law) {
            BigInteger s = BigInteger.ONE.shiftLeft(20 + draw.upTo(100));
            Part part = new Part(law, s, law.moments(draw, 0, law.size(), s));
            List<Part> result = new ArrayList<>();
            part.e = part.plus(draw).max(part.minus(draw)).max(BigInteger.ZERO);
            part.h = part.e.add(draw.natural(80));
            while (part.areNotNegative()) {
                result.add(part);
                if (part.i == law.size() && part.j == law.size()) {
                    break;
                }
                Part next = new Part(part);
                next.h = part.e;
                boolean isPlus = next.i < law.size()
                    && (next.j == law.size() || new Skewness(law.exact).plus(next.i).compareTo(new Skewness(law.exact).minus(next.j)) >= 0);
                if (isPlus) {
                    next.addPlus(draw);
                } else {
                    next.addMinus(draw);
                }
                next.e = next.minus(draw).max(next.plus(draw)).max(BigInteger.ZERO).min(next.h);
                if (next.j < law.size() && next.minus(draw).compareTo(next.e) > 0) {
                    break;
                }
                part = next;
            }
            return result;
        }

        private boolean areNotNegative() {
            return bernstein(e, e).signum() >= 0 && bernstein(e, h).signum() >= 0 && bernstein(h, h).signum() >= 0;
        }

        private BigInteger bernstein(BigInteger f, BigInteger g) {
            return a.subtract(b.multiply(f.add(g))).add(c.multiply(f).multiply(g));
        }

        private void addPlus(Draw draw) {
            Atom atom = new Atom(draw, law, i, s);
            BigInteger m = x.add(atom.r);
            add(atom.plus(draw), m);
            h = h.min(m);
            i++;
        }

        private void addMinus(Draw draw) {
            Atom atom = new Atom(draw, law, j, s);
            add(atom.minus(draw).negate(), atom.t.subtract(x));
            j++;
        }

        private void add(BigInteger weight, BigInteger node) {
            a = a.add(weight.multiply(node).multiply(node));
            b = b.add(weight.multiply(node));
            c = c.add(weight);
        }

        private BigInteger plus(Draw draw) {
            return i == law.size() ? BigInteger.ZERO : x.add(new Atom(draw, law, i, s).r);
        }

        private BigInteger minus(Draw draw) {
            return j == law.size() ? BigInteger.ZERO : new Atom(draw, law, j, s).t.subtract(x);
        }
    }
}
