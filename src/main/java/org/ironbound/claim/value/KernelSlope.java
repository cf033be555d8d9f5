package org.ironbound.claim.value;

import java.util.Arrays;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.SlopeOf;

/**
 * A term of the kernel that ends with the slope of another one, or with its negative, and the kernel's statement that it does. What is
 * written here by mistake the kernel refuses.
 *
 * @param term  the operations of the other term, and those of the slope behind them
 * @param slope the statement
 */
public record KernelSlope(KernelTerm term, SlopeOf slope) {
    /** Operations of longer slopes are not written: slopes of slopes of quotients grow. */
    private static final int MOST_OPERATIONS = 2000;

    /**
     * Writes the slope of a term by a variable, or its negative.
     *
     * @param node that has the same value, null if none is known
     * @return null if it is too long, or the term has an operation whose slope the kernel does not know
     */
    public static KernelSlope of(KernelTerm term, int variable, boolean negative, Node node, int bits, Meter meter) {
        Writer writer = new Writer(term, variable, bits, meter);
        return writer.write() ? writer.signed(negative ? -1 : 1, node) : null;
    }

    /** The same slope in another form; null if the kernel does not see that it is one. */
    public KernelSlope in(KernelTerm.Form form) {
        SlopeOf same = SlopeOf.same(slope, form.same());
        return same == null ? null : new KernelSlope(form.term(), same);
    }

    /** That the other term is not negative, by an end of the range at which it is not, and a slope of one sign. */
    public NotNegativeOn along(Ranges whole, NotNegativeOn sign, NotNegativeOn face) {
        return NotNegativeOn.along(whole, slope, sign, face);
    }

    /** The same where distances from ends are positive; that it is positive there, if the slope is, and the end is one of these. */
    public NotNegativeWhere along(Ranges whole, NotNegativeWhere sign, NotNegativeOn face, MeteredKernel kernel) {
        EnclosedOn start = sign.strict && !face.strict ? KernelProduct.value(sign, face.box, kernel) : null;
        NotNegativeWhere proved = start == null ? null : NotNegativeWhere.alongStrictly(whole, slope, sign, face, start);
        return proved != null ? proved : NotNegativeWhere.along(whole, slope, sign, face);
    }

    /** The same with what is known of the end where other distances are positive. */
    public NotNegativeWhere along(Ranges whole, NotNegativeWhere sign, NotNegativeWhere face, MeteredKernel kernel) {
        NotNegativeWhere implied = KernelProduct.implied(sign, face, whole, kernel);
        EnclosedOn start = implied != null && sign.strict && !face.strict ? KernelProduct.value(sign, face.box, kernel) : null;
        NotNegativeWhere proved = start == null ? null : NotNegativeWhere.alongPartStrictly(whole, slope, sign, face, implied, start);
        return proved != null || implied == null ? proved : NotNegativeWhere.alongPart(whole, slope, sign, face, implied);
    }

    /** What the other term is, by what it is where the variable is one number, and what the slope is along its range. */
    public EnclosedOn along(Ranges whole, EnclosedOn rate, EnclosedOn start) {
        return EnclosedOn.along(whole, slope, rate, start);
    }

    /** Writes slopes of operations, each behind those that it is made of. */
    private static final class Writer {
        private static final BigFraction CUBE = new BigFraction(3);

        private final TermWriter.Operation[] of;
        private final int variable;
        private final Meter meter;
        private final TermWriter writer;
        private final int[] slopes;
        private final int zero;

        Writer(KernelTerm term, int variable, int bits, Meter meter) {
            this.of = term.operations().toArray(TermWriter.Operation[]::new);
            this.variable = variable;
            this.meter = meter;
            this.writer = term.writer(bits, meter);
            this.slopes = new int[of.length];
            this.zero = number(0);
        }

        private int number(int n) {
            return writer.number(new BigFraction(n));
        }

        /** Writes the slopes of the last operation and of all that it is made of; false if this is not possible. */
        boolean write() {
            boolean[] isNeeded = KernelTerm.needed(Arrays.asList(of), of.length - 1);
            Arrays.fill(slopes, -1);
            for (int k = 0; k < of.length; k++) {
                meter.spend(Prices.PLACE);
                if (isNeeded[k]) {
                    slopes[k] = slope(k);
                    if (slopes[k] < 0 || writer.size() > MOST_OPERATIONS) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** The slope of an operation, those of its operands being written; -1 if the kernel has none. */
        private int slope(int k) {
            TermWriter.Operation z = of[k];
            if (TermWriter.isLeaf(z)) {
                return z.kind() == Operations.VARIABLE && z.first() == variable ? number(1) : zero;
            }
            int x = z.first();
            int y = z.second();
            int dx = slopes[x];
            int dy = slopes[y];
            if (dx == zero && dy == zero) {
                return zero;
            }
            return switch (z.kind()) {
                case Operations.SUM -> writer.add(z.kind(), dx, dy, z.number());
                case Operations.PRODUCT -> of[y].kind() == Operations.LOGARITHM && of[y].first() == x
                    ? writer.add(Operations.PRODUCT, dx, writer.add(Operations.SUM, y, number(1)))
                    : writer.add(Operations.SUM, writer.add(Operations.PRODUCT, dx, y), writer.add(Operations.PRODUCT, x, dy));
                case Operations.SQUARE -> writer.add(Operations.PRODUCT, dx, writer.add(Operations.SUM, x, x));
                case Operations.QUOTIENT -> writer.add(Operations.QUOTIENT,
                    writer.add(Operations.SUM, dx, writer.add(Operations.PRODUCT, k, dy), BigFraction.MINUS_ONE), y);
                case Operations.EXPONENTIAL -> writer.add(Operations.PRODUCT, k, dx);
                case Operations.LOGARITHM -> writer.add(Operations.QUOTIENT, dx, x);
                case Operations.ROOT -> writer.add(Operations.QUOTIENT, dx, writer.add(Operations.SUM, k, k));
                case Operations.ABSOLUTE -> writer.add(Operations.PRODUCT, dx, writer.add(Operations.QUOTIENT, x, k));
                case Operations.SINE -> writer.add(Operations.PRODUCT, dx, writer.add(Operations.COSINE, x, x));
                case Operations.COSINE -> minus(zero, writer.add(Operations.PRODUCT, dx, writer.add(Operations.SINE, x, x)));
                case Operations.ARC_TANGENT -> writer.add(Operations.QUOTIENT, dx,
                    writer.add(Operations.SUM, number(1), writer.add(Operations.SQUARE, x, x)));
                case Operations.ANY_ROOT -> z.number().equals(CUBE) ? writer.add(Operations.QUOTIENT, dx,
                    writer.add(Operations.SUM, zero, writer.add(Operations.SQUARE, k, k), CUBE))
                    : writer.add(Operations.QUOTIENT, writer.add(Operations.PRODUCT, dx, k),
                        writer.add(Operations.SUM, zero, x, z.number()));
                case Operations.WEIGHTED -> writer.add(Operations.PRODUCT, dx,
                    writer.add(Operations.SUM, writer.add(Operations.LOGARITHM, x, x), number(1)));
                case Operations.NORMAL -> writer.add(Operations.PRODUCT, dx, density(x));
                default -> -1;
            };
        }

        private int minus(int x, int y) {
            return writer.add(Operations.SUM, x, y, BigFraction.MINUS_ONE);
        }

        /** e^(-x^2/2)/sqrt(2 pi). */
        private int density(int x) {
            int exponent = writer.add(Operations.SUM, zero, minus(zero, writer.add(Operations.SQUARE, x, x)), BigFraction.ONE_HALF);
            int pi = writer.add(Operations.PI, 0, 0);
            int twice = writer.add(Operations.SUM, pi, pi);
            return writer.add(Operations.QUOTIENT, writer.add(Operations.EXPONENTIAL, exponent, exponent),
                writer.add(Operations.ROOT, twice, twice));
        }

        /** The whole term, whose last operation is the slope, or its negative. */
        KernelSlope signed(int sign, Node node) {
            writer.append(new TermWriter.Operation(Operations.SUM, zero, slopes[of.length - 1], new BigFraction(sign)));
            KernelTerm term = writer.term(node);
            meter.spend(Prices.ARGUMENT * term.size());
            SlopeOf slope = SlopeOf.of(term.term(), variable, slopes, sign);
            return slope == null ? null : new KernelSlope(term, slope);
        }
    }
}
