package org.ironbound.report;

import java.io.IOException;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Field;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.search.clustering.GaussianBounds.Bounds;
import org.ironbound.search.clustering.GaussianBounds.Infeasible;
import org.ironbound.search.clustering.GaussianBounds;

/** Bounds for Gaussian clustering as text, at most 80 columns where the numbers allow it. */
public final class GaussianReport implements Report {
    private static final int WIDTH = 80;
    private static final int BITS_PER_DIGIT = 4;

    private final GaussianBounds bounds;
    private final GaussianClustering problem;
    private final int digits;

    /** @param bounds what was found */
    public GaussianReport(GaussianBounds bounds) {
        this.bounds = bounds;
        this.problem = bounds.problem();
        this.digits = bounds.digits();
    }

    @Override
    public Certificate certificate() {
        return bounds.certificate();
    }

    @Override
    public String json(String file) throws IOException {
        return GaussianJson.text(bounds, file);
    }

    @Override
    public List<String> lines(String file) {
        List<String> lines = new ArrayList<>(Wording.problem(problem));
        lines.add("");
        if (bounds.outcome() instanceof Bounds found) {
            addBounds(lines, found);
        } else {
            addInfeasible(lines, (Infeasible) bounds.outcome());
        }
        lines.addAll(facts());
        lines.add("  rules " + allRules());
        lines.add("  certificate " + file);
        return lines;
    }

    private void addBounds(List<String> lines, Bounds found) {
        lines.add("  every such learner memorizes at least   " + lower(found.lower()) + " bits   rounded down");
        lines.add("  the linear bound [MEM] gives at least   " + lower(found.linear()) + " bits   rounded down");
        if (found.upper().isPresent()) {
            lines.add("  a learner that memorizes at most        "
                + Decimals.rounded(found.upper().get(), digits, RoundingMode.CEILING) + " bits   rounded up");
            lines.add("  reaches this error. All three bounds are certified.");
        } else {
            lines.add("  Both bounds are certified. No upper bound: the search found no learner of the");
            lines.add("  family [GAUSS-LEARN] that provably reaches this error (not itself certified).");
        }
        lines.add("");
        if (found.certifiedDigits() == digits) {
            lines.add("  All " + digits + " digits are certified: the formulas' exact values are above both lower");
            lines.add("  bounds by no more than about one unit of the last digit.");
        } else {
            lines.add("  Only " + found.certifiedDigits() + " of the " + digits + " digits are certified: the precision is spent.");
        }
    }

    private void addInfeasible(List<String> lines, Infeasible found) {
        lines.add("  No learner at all reaches this error from these samples: certified [FEASIBLE].");
        lines.add("");
        lines.add(bounds.information().isPresent()
            ? "  the error needs at least    " + lower(bits(bounds.information().get(), false)) + " bits   rounded down"
            : "  the error needs             infinitely many bits");
        lines.add("  the samples carry at most   " + Decimals.rounded(bits(found.capacity(), true), digits, RoundingMode.CEILING) + " bits   rounded up");
        lines.add("  of information about a fresh sample.");
        lines.add("");
    }

    private String lower(BigFraction x) {
        return Decimals.rounded(x, digits, RoundingMode.FLOOR);
    }

    /** The coefficients and the information that the error needs, as many on a line as fit. */
    private List<String> facts() {
        Map<Field, BigFraction> coefficients = bounds.coefficients().result();
        String n = Decimals.exact(problem.samples());
        List<String> facts = new ArrayList<>();
        facts.add("tau_" + n + " " + Decimals.related(coefficients.get(Field.TAU), digits, RoundingMode.CEILING));
        facts.add("rho_" + n + " " + Decimals.related(coefficients.get(Field.RHO), digits, RoundingMode.CEILING));
        facts.add("(1-tau)/rho " + Decimals.related(coefficients.get(Field.RATIO), digits, RoundingMode.FLOOR));
        bounds.information().ifPresent(nats -> facts.add(needed() + " >= " + lower(bits(nats, false)) + " bits"));
        return packed(facts);
    }

    private String needed() {
        if (problem.target() instanceof AverageError average) {
            return "phi(" + Decimals.exact(average.error()) + ")";
        }
        ErrorPair pair = (ErrorPair) problem.target();
        return "d2(1-" + Decimals.exact(pair.falseNegative()) + "||" + Decimals.exact(pair.falsePositive()) + ")";
    }

    private static List<String> packed(List<String> facts) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String fact : facts) {
            if (line.length() > 0 && line.length() + fact.length() + 3 > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "  " : "   ").append(fact);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Nats to bits, rounded to the safe side. */
    private BigFraction bits(BigFraction nats, boolean upper) {
        int guard = nats.getNumerator().bitLength() + nats.getDenominator().bitLength();
        Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft(guard + BITS_PER_DIGIT * digits));
        Enclosure bits = Bits.of(ln, nats);
        return Fractions.of(upper ? bits.upper : bits.lower, ln.unit);
    }

    private String allRules() {
        Certificate certificate = bounds.certificate();
        Set<String> rules = new LinkedHashSet<>();
        certificate.steps().forEach(step -> rules.add(step.rule().id()));
        return String.join(", ", rules);
    }
}
