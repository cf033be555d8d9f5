package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.channel.ChannelUses;
import org.ironbound.kernel.channel.Dobrushin;
import org.ironbound.kernel.channel.InputFree;
import org.ironbound.kernel.channel.InputFreeUpperBound;
import org.ironbound.kernel.channel.MaximalCorrelation;
import org.ironbound.kernel.channel.SquaredCorrelation;
import org.ironbound.problem.ChannelMatrix;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Fractions;

/** The rules of finite channels [CH-DOBRUSHIN, CH-KL, CH-NFOLD, CH-CASCADE, CH-CHI2, CH-BINARY]. */
final class ChannelRules extends Rules {
    private final FiniteChannel problem;
    private final ChannelCost prices;
    private ChannelMatrix whole;

    ChannelRules(FiniteChannel problem) {
        this.problem = problem;
        this.prices = new ChannelCost(problem);
    }

    @Override
    protected Shape shape(Rule rule) {
        Set<Field> tangents = EnumSet.of(Field.LEFT, Field.CROSS, Field.RIGHT);
        return switch (rule) {
            case CH_DOBRUSHIN -> Shape.of(List.of(), Set.of());
            case CH_KL -> new Shape(List.of(), EnumSet.of(Field.PRECISION, Field.FACTOR, Field.COEFFICIENT), tangents);
            case CH_KL_ROOTS -> Shape.of(List.of(), EnumSet.of(Field.PRECISION, Field.COEFFICIENT));
            case CH_KL_POINT -> Shape.of(List.of(), EnumSet.of(Field.PRECISION, Field.FACTOR, Field.FIRST_ROW, Field.SECOND_ROW, Field.POINT));
            case CH_NFOLD -> Shape.of(List.of(EnumSet.of(Rule.CH_KL, Rule.CH_KL_ROOTS)), Set.of());
            case CH_KL_STAGE -> problem.next().isEmpty() ? null
                : new Shape(List.of(), EnumSet.of(Field.PRECISION, Field.FACTOR, Field.COEFFICIENT, Field.STAGE), tangents);
            case CH_CASCADE -> problem.next().isEmpty() ? null : Shape.of(List.of(EnumSet.of(Rule.CH_KL_STAGE), EnumSet.of(Rule.CH_KL_STAGE)), Set.of());
            case CH_CHI2 -> problem.law().isEmpty() ? null : new Shape(List.of(), EnumSet.of(Field.COEFFICIENT, Field.SCALE, Field.REST, Field.CORNER),
                EnumSet.of(Field.OUTPUT_FORMS, Field.INPUT_FORMS, Field.WEIGHTS));
            case CH_CHI2_POINT -> problem.law().isEmpty() ? null : new Shape(List.of(), Set.of(), EnumSet.of(Field.INPUT_FUNCTION, Field.OUTPUT_FUNCTION));
            case CH_KL_LAW -> problem.law().isEmpty() ? null : Shape.of(List.of(EnumSet.of(Rule.CH_KL, Rule.CH_KL_ROOTS)), Set.of());
            case CH_CHI2_LAW -> problem.law().isEmpty() ? null : Shape.of(List.of(EnumSet.of(Rule.CH_CHI2_POINT)), Set.of());
            case CH_BINARY -> isBinary() ? new Shape(List.of(), EnumSet.of(Field.PRECISION, Field.COEFFICIENT),
                EnumSet.of(Field.ENDS, Field.SLOPES, Field.MIRRORED_ENDS, Field.MIRRORED_SLOPES)) : null;
            case CH_BINARY_POINT -> isBinary() ? new Shape(List.of(), EnumSet.of(Field.PRECISION), EnumSet.of(Field.INPUT_WEIGHTS)) : null;
            default -> null;
        };
    }

    @Override
    protected void pay(CheckCost cost, Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        switch (rule) {
            case CH_DOBRUSHIN -> prices.payDistances(cost);
            case CH_KL -> prices.payTangents(cost, unitWithFactor(witness).bitLength(), witness);
            case CH_KL_STAGE -> prices.payStage(cost, unitWithFactor(witness).bitLength(), witness);
            case CH_KL_ROOTS -> prices.payRoots(cost, precision(witness));
            case CH_KL_POINT -> prices.payPair(cost, unitWithFactor(witness).bitLength());
            case CH_NFOLD -> ChannelCost.payUses(cost, KernelCost.size(premises.get(0).result().get(Field.ETA_KL)), problem.uses());
            case CH_CASCADE -> payProduct(cost, premises.get(0).result().get(Field.ETA_KL_STAGE), premises.get(1).result().get(Field.ETA_KL_STAGE));
            case CH_CHI2 -> prices.paySquares(cost, witness);
            case CH_CHI2_POINT -> prices.payFunctions(cost, witness);
            case CH_KL_LAW, CH_CHI2_LAW -> { }
            case CH_BINARY -> {
                prices.payJoint(cost);
                OutputWitness.pay(cost, precision(witness), problem.joint().rows(), witness);
            }
            case CH_BINARY_POINT -> prices.payPoint(cost, precision(witness), witness);
            default -> throw new IllegalArgumentException(rule.id());
        }
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        return switch (rule) {
            case CH_DOBRUSHIN -> one(Field.ETA_TV, Fractions.of(Dobrushin.largestDistance(channel().rows()), channel().denominator().shiftLeft(1)));
            case CH_KL -> one(Field.ETA_KL, byTangents(channel(), witness));
            case CH_KL_ROOTS -> one(Field.ETA_KL, byRoots(witness));
            case CH_KL_POINT -> one(Field.ETA_KL_LOWER, lower(unitWithFactor(witness), witness));
            case CH_NFOLD -> one(Field.ETA_KL_USES, ChannelUses.parallel(atMostOne(premises.get(0).result().get(Field.ETA_KL)), problem.uses()));
            case CH_KL_STAGE -> one(Field.ETA_KL_STAGE, byTangents(stage(witness).equals(BigInteger.ONE) ? problem.first() : problem.second(), witness));
            case CH_CASCADE -> one(Field.ETA_KL_CASCADE, ChannelUses.cascade(stage(premises.get(0), BigInteger.ONE), stage(premises.get(1), BigInteger.TWO)));
            case CH_CHI2 -> one(Field.ETA_CHI2, bySquares(problem.joint().rows(), witness));
            case CH_CHI2_POINT -> one(Field.ETA_CHI2_LOWER, byFunctions(problem.joint().rows(), witness));
            case CH_KL_LAW -> one(Field.ETA_LAW, premises.get(0).result().get(Field.ETA_KL));
            case CH_CHI2_LAW -> one(Field.ETA_LAW_LOWER, premises.get(0).result().get(Field.ETA_CHI2_LOWER));
            case CH_BINARY -> one(Field.ETA_LAW, OutputWitness.proved(logarithm(witness), problem.joint().rows(), witness));
            case CH_BINARY_POINT -> one(Field.ETA_LAW_LOWER, OutputWitness.point(logarithm(witness), problem.joint().rows(), witness));
            default -> throw new IllegalArgumentException(rule.id());
        };
    }

    /** Whether the input has a law, and two outputs occur. */
    private boolean isBinary() {
        return problem.law().isPresent() && problem.outputs().length == 2;
    }

    /** Computed when it is paid for. */
    private ChannelMatrix channel() {
        if (whole == null) {
            whole = problem.whole();
        }
        return whole;
    }

    private static BigFraction atMostOne(BigFraction x) {
        return x.compareTo(BigFraction.ONE) < 0 ? x : BigFraction.ONE;
    }

    private static BigInteger stage(Witness witness) throws RejectedException {
        BigInteger stage = whole(Field.STAGE, witness.get(Field.STAGE));
        if (!stage.equals(BigInteger.ONE) && !stage.equals(BigInteger.TWO)) {
            throw new RejectedException("witness stage must be 1 or 2");
        }
        return stage;
    }

    /** What the step states about the stage. */
    private static BigFraction stage(Step step, BigInteger wanted) throws RejectedException {
        if (!stage(step.witness()).equals(wanted)) {
            throw new RejectedException("premise " + wanted + " must be about stage " + wanted);
        }
        return step.result().get(Field.ETA_KL_STAGE);
    }

    private static BigFraction byTangents(ChannelMatrix channel, Witness witness) throws RejectedException {
        BigInteger unit = unitWithFactor(witness);
        BigInteger bound = floor(witness.get(Field.COEFFICIENT), unit);
        BigInteger[][] rows = channel.rows();
        BigInteger[][] places = places(rows.length, witness);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                BigInteger pair = InputFree.pairUpperBound(rows[i], rows[j], channel.denominator(), places[i][3 * j], places[i][3 * j + 1], places[i][3 * j + 2],
                    unit, unit);
                if (pair.compareTo(bound) > 0) {
                    throw new RejectedException("the tangents of rows " + (j + 1) + " and " + (i + 1) + " do not prove the coefficient");
                }
            }
        }
        return witness.get(Field.COEFFICIENT);
    }

    private BigFraction byRoots(Witness witness) throws RejectedException {
        BigInteger unit = logarithm(witness).unit;
        if (!InputFreeUpperBound.byRoots(channel().rows(), channel().denominator(), floor(witness.get(Field.COEFFICIENT), unit), unit)) {
            throw new RejectedException("the closed form does not prove the coefficient at this precision");
        }
        return witness.get(Field.COEFFICIENT);
    }

    private static BigInteger floor(BigFraction x, BigInteger unit) {
        return x.getNumerator().multiply(unit).divide(x.getDenominator());
    }

    /** The places for each pair of rows, in multiples of 1/unit. */
    private static BigInteger[][] places(int inputs, Witness witness) throws RejectedException {
        int pairs = inputs * (inputs - 1) / 2;
        BigInteger[][] lists = {integers(witness, Field.LEFT, pairs), integers(witness, Field.CROSS, pairs), integers(witness, Field.RIGHT, pairs)};
        BigInteger[][] places = new BigInteger[inputs][];
        int next = 0;
        for (int i = 0; i < inputs; i++) {
            places[i] = new BigInteger[3 * i];
            for (int j = 0; j < 3 * i; j++) {
                places[i][j] = lists[j % 3][next + j / 3];
            }
            next += i;
        }
        return places;
    }

    static BigInteger[] integers(Witness witness, Field field, int size) throws RejectedException {
        List<BigFraction> list = witness.list(field);
        if (list.size() != size) {
            throw new RejectedException("witness " + field.label() + " must have " + size + " numbers, not " + list.size());
        }
        List<BigInteger> numbers = new ArrayList<>();
        for (BigFraction value : list) {
            numbers.add(integer(field, value));
        }
        return numbers.toArray(BigInteger[]::new);
    }

    private static BigInteger integer(Field field, BigFraction value) throws RejectedException {
        if (!Fractions.isInteger(value)) {
            throw new RejectedException("witness " + field.label() + " must be whole");
        }
        return value.getNumerator();
    }

    private BigFraction lower(BigInteger unit, Witness witness) throws RejectedException {
        BigInteger point = whole(Field.POINT, witness.get(Field.POINT));
        if (point.compareTo(unit) > 0) {
            throw new RejectedException("witness point must be at most 1");
        }
        BigInteger bound = InputFree.pairLowerBound(row(Field.FIRST_ROW, witness), row(Field.SECOND_ROW, witness), channel().denominator(), point, unit, unit);
        return Fractions.of(bound, unit);
    }

    private BigInteger[] row(Field field, Witness witness) throws RejectedException {
        BigInteger number = whole(field, witness.get(field));
        if (number.signum() == 0 || number.compareTo(BigInteger.valueOf(channel().rows().length)) > 0) {
            throw new RejectedException("witness " + field.label() + " must be a row, from 1 to " + channel().rows().length);
        }
        return channel().rows()[number.intValueExact() - 1];
    }

    private static BigFraction byFunctions(BigInteger[][] joint, Witness witness) throws RejectedException {
        return SquaredCorrelation.of(joint, integers(witness, Field.INPUT_FUNCTION, joint.length),
            integers(witness, Field.OUTPUT_FUNCTION, joint[0].length));
    }

    private static BigFraction bySquares(BigInteger[][] joint, Witness witness) throws RejectedException {
        BigFraction coefficient = witness.get(Field.COEFFICIENT);
        BigInteger scale = whole(Field.SCALE, witness.get(Field.SCALE));
        if (scale.signum() == 0) {
            throw new RejectedException("witness scale must be positive");
        }
        CorrelationForm form = CorrelationForm.of(joint, coefficient, scale);
        if (!MaximalCorrelation.isAtMost(joint, coefficient.getNumerator(), coefficient.getDenominator(), form.total(), form.u(), form.t(), form.matrix(),
                forms(joint, witness), integers(witness, Field.WEIGHTS, joint.length + joint[0].length), integer(Field.REST, witness.get(Field.REST)))) {
            throw new RejectedException("the squares do not prove the coefficient");
        }
        return coefficient;
    }

    /** The linear forms, of outputs and then of inputs. */
    private static BigInteger[][] forms(BigInteger[][] joint, Witness witness) throws RejectedException {
        int inputs = joint.length;
        int outputs = joint[0].length;
        BigInteger corner = integer(Field.CORNER, witness.get(Field.CORNER));
        BigInteger[] ofOutputs = integers(witness, Field.OUTPUT_FORMS, inputs * outputs);
        BigInteger[] ofInputs = integers(witness, Field.INPUT_FORMS, inputs * (inputs + 1) / 2);
        BigInteger[][] forms = new BigInteger[outputs + inputs][outputs + inputs];
        for (BigInteger[] form : forms) {
            Arrays.fill(form, BigInteger.ZERO);
        }
        for (int y = 0; y < outputs; y++) {
            forms[y][y] = corner;
        }
        int next = 0;
        for (int i = 0; i < inputs; i++) {
            for (int y = 0; y < outputs; y++) {
                forms[y][outputs + i] = ofOutputs[i * outputs + y];
            }
            System.arraycopy(ofInputs, next, forms[outputs + i], outputs + i, inputs - i);
            next += inputs - i;
        }
        return forms;
    }
}
