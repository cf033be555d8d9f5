package org.ironbound.search.channel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim.Quantity;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.channel.InputFree;
import org.ironbound.problem.ChannelMatrix;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Fractions;
import org.ironbound.search.coefficient.EqualityCandidates;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Findings;

/** The contraction coefficients of a finite channel [CH-DOBRUSHIN, CH-KL, CH-NFOLD, CH-CASCADE, CH-CHI2, CH-BINARY]. */
public final class ChannelSearch {
    private static final int PRECISION = 100;
    /** Significant digits up to which tangents that were found in double precision prove the bound. */
    private static final int DOUBLE_DIGITS = 14;

    private final FiniteChannel problem;
    private final int digits;
    private final Derivation derivation;
    private final List<String> notes = new ArrayList<>();

    private ChannelSearch(FiniteChannel problem, int digits) {
        this.problem = problem;
        this.digits = digits;
        this.derivation = new Derivation(problem);
    }

    /**
     * The coefficients, with a certificate.
     *
     * @param digits wanted significant digits of claims; doubles find the witnesses, so about 15 of them agree
     * @throws UndecidedException if the witnesses that were found prove nothing
     */
    public static Findings coefficients(FiniteChannel problem, int digits) throws UndecidedException {
        ChannelSearch search = new ChannelSearch(problem, digits);
        try {
            search.run();
        } catch (RejectedException e) {
            throw new UndecidedException("no coefficient was certified: " + e.getMessage());
        }
        return search.derivation.findings(digits, search.notes);
    }

    private void run() throws RejectedException, UndecidedException {
        ChannelMatrix channel = problem.whole();
        derivation.claimExactly(Quantity.ETA_TV, derivation.add(Rule.CH_DOBRUSHIN, List.of(), Witness.none(), 0));
        Optional<Step> inputFree = channel.rows().length > 1 ? Optional.of(inputFree(channel)) : Optional.empty();
        if (problem.next().isPresent()) {
            cascade();
        }
        if (problem.law().isPresent()) {
            Step correlation = maximalCorrelation();
            if (inputFree.isPresent()) {
                ofLaw(inputFree.get(), correlation);
                notes.add("eta_KL is the contraction coefficient of Kullback-Leibler divergence, the input-free one that of the inputs "
                    + "that occur.");
            }
        }
    }

    private Step inputFree(ChannelMatrix channel) throws RejectedException {
        InputFreeSearch.Tangents found = tangents(channel);
        boolean needsRoots = channel.rows()[0].length == 2 && digits > DOUBLE_DIGITS
            && !found.isExact(channel.rows(), channel.denominator());
        Step upper = needsRoots ? byRoots(channel) : derivation.add(Rule.CH_KL, List.of(), byTangents(found), 0);
        Step lower = derivation.add(Rule.CH_KL_POINT, List.of(),
            scale(found).with(WitnessField.FIRST_ROW, new BigFraction(found.first() + 1))
            .with(WitnessField.SECOND_ROW, new BigFraction(found.second() + 1)).with(WitnessField.POINT, new BigFraction(found.at())), 0);
        claimBoth(Quantity.ETA_KL, upper, Quantity.ETA_KL_LOWER, lower, "input-free coefficient eta_KL");
        if (problem.uses() > 1) {
            claimShort(Quantity.ETA_KL_USES, uses(upper));
        }
        return upper;
    }

    private static InputFreeSearch.Tangents tangents(ChannelMatrix channel) {
        return ExactInputFree.of(channel.rows(), channel.denominator(), InputFreeSearch.of(channel.rows(), channel.denominator()));
    }

    private static Witness scale(InputFreeSearch.Tangents found) {
        return Witness.precision(PRECISION).with(WitnessField.FACTOR, new BigFraction(found.e().shiftRight(PRECISION)));
    }

    /** Exactly, where that is a short fraction. */
    private Step uses(Step one) throws RejectedException {
        Step exact = derivation.add(Rule.CH_NFOLD, List.of(one), Witness.none(), 0);
        if (isShort(exact.result().get(ResultField.ETA_KL_USES))) {
            return exact;
        }
        derivation.truncate(exact.number() - 1);
        return derivation.add(Rule.CH_NFOLD, List.of(one), Witness.none(), digits + 2);
    }

    private static boolean isShort(BigFraction x) {
        return Fractions.text(x).length() <= EqualityCandidates.LONGEST;
    }

    /** Claims an upper bound, as it is if it is a short fraction. */
    private void claimShort(Quantity quantity, Step step) {
        if (isShort(Derivation.stated(quantity, step))) {
            derivation.claimUnrounded(quantity, step, List.of());
        } else {
            derivation.claim(quantity, step, List.of(), digits);
        }
    }

    private void claimBoth(Quantity upper, Step above, Quantity lower, Step below, String name) {
        BigFraction most = Derivation.stated(upper, above);
        if (derivation.claimBoth(upper, above, lower, below, digits) && isShort(most)) {
            notes.add(name + " = " + Fractions.text(most) + " exactly.");
        }
    }

    private static Witness byTangents(InputFreeSearch.Tangents found) {
        return scale(found).with(WitnessField.COEFFICIENT, Fractions.of(found.bound(), found.e()))
            .with(WitnessField.PAIRS, found.pairs().stream().map(pair -> new BigFraction(pair.number())).toList())
            .with(WitnessField.LOWER_PLACES, found.pairs().stream().map(InputFreeSearch.Touches::left).toList())
            .with(WitnessField.UPPER_PLACES, found.pairs().stream().map(InputFreeSearch.Touches::right).toList());
    }

    /** The closed form, which is exact for two outputs and needs no witness but the precision. */
    private Step byRoots(ChannelMatrix channel) throws RejectedException {
        int precision = PRECISION + digits * 10 / 3;
        BigInteger unit = BigInteger.ONE.shiftLeft(precision);
        BigInteger largest = BigInteger.ZERO;
        for (BigInteger[] p : channel.rows()) {
            for (BigInteger[] q : channel.rows()) {
                largest = p == q ? largest : largest.max(InputFree.pairUpperBoundByRoots(p, q, channel.denominator(), unit));
            }
        }
        return derivation.add(Rule.CH_KL_ROOTS, List.of(), Witness.precision(precision)
            .with(WitnessField.COEFFICIENT, Fractions.of(largest, unit)), 0);
    }

    private void cascade() throws RejectedException {
        Step first = stage(1, problem.first());
        Step second = stage(2, problem.second());
        Step cascade = derivation.add(Rule.CH_CASCADE, List.of(first, second), Witness.none(), 0);
        claimShort(Quantity.ETA_KL_CASCADE, cascade);
        notes.add("The cascade has two upper bounds: eta_KL of its own matrix, and the product of the coefficients of its two channels; "
            + "the first is never"
            + " the worse one.");
    }

    private Step stage(int number, ChannelMatrix channel) throws RejectedException {
        Witness witness = byTangents(tangents(channel));
        return derivation.add(Rule.CH_KL_STAGE, List.of(), witness.with(WitnessField.STAGE, new BigFraction(number)), 0);
    }

    /** What bounds it from below. */
    private Step maximalCorrelation() throws RejectedException, UndecidedException {
        MaximalCorrelationSearch search = new MaximalCorrelationSearch(problem.joint().rows());
        MaximalCorrelationSearch.Functions functions = search.functions();
        Optional<Squares> exact = search.exactly(functions.coefficient());
        if (exact.isPresent()) {
            derivation.claimUnrounded(Quantity.ETA_CHI2, above(exact.get()), List.of());
            Step lower = below(search.attaining(exact.get()), 0);
            derivation.claimUnrounded(Quantity.ETA_CHI2_LOWER, lower, List.of());
            return lower;
        }
        derivation.claim(Quantity.ETA_CHI2, above(search.squares(functions.coefficient(), digits)), List.of(), digits);
        Step lower = below(functions, 2 * digits);
        derivation.claim(Quantity.ETA_CHI2_LOWER, lower, List.of(), digits);
        return lower;
    }

    /** The contraction coefficient for the input law, between eta_chi2 and the input-free one, and closer for two outputs [CH-BINARY]. */
    private void ofLaw(Step inputFree, Step correlation) throws RejectedException {
        Optional<OutputBounds> bounds = problem.outputs().length == 2 ? OutputBounds.of(problem.joint().rows()) : Optional.empty();
        Optional<Step> upper = bounds.flatMap(found ->
            found.above(digits).map(witness -> proved(Rule.CH_BINARY, witness, 0)).flatMap(Optional::stream).findFirst());
        Step above;
        if (upper.isPresent() && upper.get().result().get(ResultField.ETA_LAW).compareTo(inputFree.result().get(ResultField.ETA_KL)) < 0) {
            above = upper.get();
        } else {
            upper.ifPresent(step -> derivation.truncate(step.number() - 1));
            above = derivation.add(Rule.CH_KL_LAW, List.of(inputFree), Witness.none(), 0);
        }
        Optional<Step> lower = bounds.flatMap(OutputBounds::below).flatMap(witness -> proved(Rule.CH_BINARY_POINT, witness, 2 * digits));
        Step below;
        if (lower.isPresent() && lower.get().result().get(ResultField.ETA_LAW_LOWER)
                .compareTo(correlation.result().get(ResultField.ETA_CHI2_LOWER)) > 0) {
            below = lower.get();
        } else {
            lower.ifPresent(step -> derivation.truncate(step.number() - 1));
            below = derivation.add(Rule.CH_CHI2_LAW, List.of(correlation), Witness.none(), 0);
        }
        claimBoth(Quantity.ETA_LAW, above, Quantity.ETA_LAW_LOWER, below, "eta_KL of this input law");
    }

    /** The step; none if the kernel does not prove what was found in floating point. */
    private Optional<Step> proved(Rule rule, Witness witness, int kept) {
        try {
            return Optional.of(derivation.add(rule, List.of(), witness, kept));
        } catch (RejectedException e) {
            return Optional.empty();
        }
    }

    private Step above(Squares squares) throws RejectedException {
        return derivation.add(Rule.CH_CHI2, List.of(), squares.witness(), 0);
    }

    private Step below(MaximalCorrelationSearch.Functions functions, int kept) throws RejectedException {
        return derivation.add(Rule.CH_CHI2_POINT, List.of(),
            Witness.none().with(WitnessField.INPUT_FUNCTION, Squares.fractions(functions.ofInput()))
            .with(WitnessField.OUTPUT_FUNCTION, Squares.fractions(functions.ofOutput())), kept);
    }
}
