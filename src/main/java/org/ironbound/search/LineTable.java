package org.ironbound.search;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import org.ironbound.estimate.MixtureEstimate;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.real.Logarithm;

/** Lines below phi of any slope, from tangents at slopes so near to each other that between them little is lost: that is of second order in their distance. */
final class LineTable {
    private static final double STEP = 1.0 / 64;
    private static final long SHARES = 1L << 32;
    private static final int POINT_BITS = 256;
    private static final double LOWEST_LN = Math.log(1e-12);
    private static final double HIGHEST_LN = Math.log(1e15);
    private static final BigInteger WHOLE = BigInteger.ONE.shiftLeft(POINT_BITS);

    private final Logarithm ln;
    private final Map<Integer, LeastInformationLine> lines = new HashMap<>();

    /** Lines at the scale of the logarithms. */
    LineTable(Logarithm ln) {
        this.ln = ln;
    }

    /** A line of slope -2h, up to rounding: the mean of the tangents next to it. Outside the table its last line. */
    LeastInformationLine near(double h) {
        double position = Math.min(HIGHEST_LN, Math.max(LOWEST_LN, Math.log(h))) / STEP;
        int index = (int) Math.floor(position);
        double low = Math.exp(index * STEP);
        double high = Math.exp((index + 1) * STEP);
        long share = Math.max(0, Math.min(SHARES, Math.round(SHARES * ((h - low) / (high - low)))));
        return tangent(index).mixed(BigInteger.valueOf(SHARES - share), tangent(index + 1), BigInteger.valueOf(share));
    }

    private LeastInformationLine tangent(int index) {
        return lines.computeIfAbsent(index, key -> tangent(Math.exp(key * STEP)));
    }

    /** Where h is small, the point is near the diagonal: its distance from it is computed exactly, since both slopes hang on it. */
    private LeastInformationLine tangent(double h) {
        BigInteger alarm = scaled(MixtureEstimate.falseAlarm(h));
        BigInteger hit = h < 1 ? alarm.add(scaled(h).multiply(alarm).multiply(WHOLE.subtract(alarm)).shiftRight(2 * POINT_BITS))
            : WHOLE.subtract(scaled(MixtureEstimate.miss(h)).max(BigInteger.ONE));
        return LeastInformationLine.at(ln, hit, alarm, WHOLE);
    }

    private static BigInteger scaled(double x) {
        return new BigDecimal(x).multiply(new BigDecimal(WHOLE), MathContext.UNLIMITED).toBigInteger();
    }
}
