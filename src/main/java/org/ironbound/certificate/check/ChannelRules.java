package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
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
final class ChannelRules {
    private static final Set<Rule> INPUT_FREE = EnumSet.of(Rule.CH_KL, Rule.CH_KL_ROOTS);

    private final FiniteChannel problem;
    private final ChannelCost prices;
    private ChannelMatrix whole;

    private ChannelRules(FiniteChannel problem) {
        this.problem = problem;
        this.prices = new ChannelCost(problem);
    }

    static Rules of(FiniteChannel problem) {
        ChannelRules rules = new ChannelRules(problem);
        Rules table = new Rules();
        rules.addInputFree(table);
        if (problem.next().isPresent()) {
            rules.addCascade(table);
        }
        if (problem.law().isPresent()) {
            rules.addInputLaw(table);
        }
        return table;
    }

    private void addInputFree(Rules table) {
        table.with(Rule.CH_DOBRUSHIN, Entry.yielding(given -> Results.one(ResultField.ETA_TV,
                Fractions.of(Dobrushin.largestDistance(channel().rows()), channel().denominator().shiftLeft(1))))
                .costing(given -> prices.payDistances(given.cost())))
            .with(Rule.CH_KL, Entry.yielding(given -> Results.one(ResultField.ETA_KL, byTangents(channel(), given)))
                .reading(WitnessField.PRECISION, WitnessField.FACTOR, WitnessField.COEFFICIENT)
                .readingLists(WitnessField.LEFT, WitnessField.CROSS, WitnessField.RIGHT)
                .costing(given -> prices.payTangents(given.cost(), given.unitWithFactor().bitLength(), given.witness())))
            .with(Rule.CH_KL_ROOTS, Entry.yielding(given -> Results.one(ResultField.ETA_KL, byRoots(given)))
            .reading(WitnessField.PRECISION, WitnessField.COEFFICIENT)
                .costing(given -> prices.payRoots(given.cost(), given.precision())))
            .with(Rule.CH_KL_POINT, Entry.yielding(given -> Results.one(ResultField.ETA_KL_LOWER, lower(given)))
                .reading(WitnessField.PRECISION, WitnessField.FACTOR, WitnessField.FIRST_ROW, WitnessField.SECOND_ROW, WitnessField.POINT)
                .costing(given -> prices.payPair(given.cost(), given.unitWithFactor().bitLength())))
            .with(Rule.CH_NFOLD, Entry.yielding(given -> Results.one(ResultField.ETA_KL_USES,
                ChannelUses.parallel(atMostOne(given.stated(0, ResultField.ETA_KL)), problem.uses()))).from(INPUT_FREE)
                .costing(given -> ChannelCost.payUses(given.cost(), KernelCost.size(given.stated(0, ResultField.ETA_KL)), problem.uses())));
    }

    private void addCascade(Rules table) {
        Set<Rule> stage = EnumSet.of(Rule.CH_KL_STAGE);
        table.with(Rule.CH_KL_STAGE,
                Entry.yielding(given -> Results.one(ResultField.ETA_KL_STAGE, byTangents(stageOf(given.witness()), given)))
                .reading(WitnessField.PRECISION, WitnessField.FACTOR, WitnessField.COEFFICIENT, WitnessField.STAGE)
                .readingLists(WitnessField.LEFT, WitnessField.CROSS, WitnessField.RIGHT)
                .costing(given -> prices.payStage(given.cost(), given.unitWithFactor().bitLength(), given.witness())))
            .with(Rule.CH_CASCADE, Entry.yielding(given -> Results.one(ResultField.ETA_KL_CASCADE,
                ChannelUses.cascade(stage(given, 0), stage(given, 1)))).from(stage, stage)
                .costing(given -> MemorizationRule.payProduct(given.cost(), given.stated(0, ResultField.ETA_KL_STAGE),
                given.stated(1, ResultField.ETA_KL_STAGE))));
    }

    private void addInputLaw(Rules table) {
        table.with(Rule.CH_CHI2,
                Entry.yielding(given -> Results.one(ResultField.ETA_CHI2, bySquares(problem.joint().rows(), given.witness())))
                .reading(WitnessField.COEFFICIENT, WitnessField.SCALE, WitnessField.REST, WitnessField.CORNER)
                .readingLists(WitnessField.OUTPUT_FORMS, WitnessField.INPUT_FORMS, WitnessField.WEIGHTS)
                .costing(given -> prices.paySquares(given.cost(), given.witness())))
            .with(Rule.CH_CHI2_POINT,
            Entry.yielding(given -> Results.one(ResultField.ETA_CHI2_LOWER, byFunctions(problem.joint().rows(), given.witness())))
                .readingLists(WitnessField.INPUT_FUNCTION, WitnessField.OUTPUT_FUNCTION)
                .costing(given -> prices.payFunctions(given.cost(), given.witness())))
            .with(Rule.CH_KL_LAW, Entry.yielding(given -> Results.one(ResultField.ETA_LAW, given.stated(0, ResultField.ETA_KL)))
            .from(INPUT_FREE))
            .with(Rule.CH_CHI2_LAW,
            Entry.yielding(given -> Results.one(ResultField.ETA_LAW_LOWER, given.stated(0, ResultField.ETA_CHI2_LOWER)))
                .from(EnumSet.of(Rule.CH_CHI2_POINT)))
            .with(isBinary(), Rule.CH_BINARY,
                Entry.yielding(given -> Results.one(ResultField.ETA_LAW,
                OutputWitness.proved(given.logarithm(), problem.joint().rows(), given.witness())))
                    .reading(WitnessField.PRECISION, WitnessField.COEFFICIENT)
                    .readingLists(WitnessField.ENDS, WitnessField.SLOPES, WitnessField.MIRRORED_ENDS, WitnessField.MIRRORED_SLOPES)
                    .costing(this::payOutput))
            .with(isBinary(), Rule.CH_BINARY_POINT,
                Entry.yielding(given -> Results.one(ResultField.ETA_LAW_LOWER,
                OutputWitness.point(given.logarithm(), problem.joint().rows(), given.witness())))
                    .reading(WitnessField.PRECISION).readingLists(WitnessField.INPUT_WEIGHTS)
                    .costing(given -> prices.payPoint(given.cost(), given.precision(), given.witness())));
    }

    private void payOutput(Given given) throws RejectedException {
        prices.payJoint(given.cost());
        OutputWitness.pay(given.cost(), given.precision(), problem.joint().rows(), given.witness());
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

    private ChannelMatrix stageOf(Witness witness) throws RejectedException {
        return stage(witness).equals(BigInteger.ONE) ? problem.first() : problem.second();
    }

    private static BigInteger stage(Witness witness) throws RejectedException {
        BigInteger stage = Given.whole(WitnessField.STAGE, witness.get(WitnessField.STAGE));
        if (!stage.equals(BigInteger.ONE) && !stage.equals(BigInteger.TWO)) {
            throw new RejectedException("witness stage must be 1 or 2");
        }
        return stage;
    }

    /** What a premise states about the stage that it must be about, the first or the second. */
    private static BigFraction stage(Given given, int premise) throws RejectedException {
        BigInteger wanted = BigInteger.valueOf(premise + 1L);
        if (!stage(given.premises().get(premise).step().witness()).equals(wanted)) {
            throw new RejectedException("premise " + wanted + " must be about stage " + wanted);
        }
        return given.stated(premise, ResultField.ETA_KL_STAGE);
    }

    private static BigFraction byTangents(ChannelMatrix channel, Given given) throws RejectedException {
        BigInteger unit = given.unitWithFactor();
        BigInteger bound = floor(given.number(WitnessField.COEFFICIENT), unit);
        BigInteger[][] rows = channel.rows();
        BigInteger[][] places = places(rows.length, given.witness());
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                BigInteger pair = InputFree.pairUpperBound(rows[i], rows[j], channel.denominator(), places[i][3 * j], places[i][3 * j + 1],
                    places[i][3 * j + 2],
                    unit, unit);
                if (pair.compareTo(bound) > 0) {
                    throw new RejectedException("the tangents of rows " + (j + 1) + " and " + (i + 1) + " do not prove the coefficient");
                }
            }
        }
        return given.number(WitnessField.COEFFICIENT);
    }

    private BigFraction byRoots(Given given) throws RejectedException {
        BigInteger unit = given.unit();
        if (!InputFreeUpperBound.byRoots(channel().rows(), channel().denominator(), floor(given.number(WitnessField.COEFFICIENT), unit),
                unit)) {
            throw new RejectedException("the closed form does not prove the coefficient at this precision");
        }
        return given.number(WitnessField.COEFFICIENT);
    }

    private static BigInteger floor(BigFraction x, BigInteger unit) {
        return x.getNumerator().multiply(unit).divide(x.getDenominator());
    }

    /** The places for each pair of rows, in multiples of 1/unit. */
    private static BigInteger[][] places(int inputs, Witness witness) throws RejectedException {
        int pairs = inputs * (inputs - 1) / 2;
        BigInteger[][] lists = {integers(witness, WitnessField.LEFT, pairs), integers(witness, WitnessField.CROSS, pairs),
            integers(witness, WitnessField.RIGHT, pairs)};
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

    static BigInteger[] integers(Witness witness, WitnessField field, int size) throws RejectedException {
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

    private static BigInteger integer(WitnessField field, BigFraction value) throws RejectedException {
        if (!Fractions.isInteger(value)) {
            throw new RejectedException("witness " + field.label() + " must be whole");
        }
        return value.getNumerator();
    }

    private BigFraction lower(Given given) throws RejectedException {
        BigInteger unit = given.unitWithFactor();
        BigInteger point = given.whole(WitnessField.POINT);
        if (point.compareTo(unit) > 0) {
            throw new RejectedException("witness point must be at most 1");
        }
        BigInteger bound = InputFree.pairLowerBound(row(WitnessField.FIRST_ROW, given), row(WitnessField.SECOND_ROW, given),
            channel().denominator(), point, unit, unit);
        return Fractions.of(bound, unit);
    }

    private BigInteger[] row(WitnessField field, Given given) throws RejectedException {
        BigInteger number = given.whole(field);
        if (number.signum() == 0 || number.compareTo(BigInteger.valueOf(channel().rows().length)) > 0) {
            throw new RejectedException("witness " + field.label() + " must be a row, from 1 to " + channel().rows().length);
        }
        return channel().rows()[number.intValueExact() - 1];
    }

    private static BigFraction byFunctions(BigInteger[][] joint, Witness witness) throws RejectedException {
        return SquaredCorrelation.of(joint, integers(witness, WitnessField.INPUT_FUNCTION, joint.length),
            integers(witness, WitnessField.OUTPUT_FUNCTION, joint[0].length));
    }

    private static BigFraction bySquares(BigInteger[][] joint, Witness witness) throws RejectedException {
        BigFraction coefficient = witness.get(WitnessField.COEFFICIENT);
        BigInteger scale = Given.whole(WitnessField.SCALE, witness.get(WitnessField.SCALE));
        if (scale.signum() == 0) {
            throw new RejectedException("witness scale must be positive");
        }
        CorrelationForm form = CorrelationForm.of(joint, coefficient, scale);
        if (!MaximalCorrelation.isAtMost(joint, coefficient.getNumerator(), coefficient.getDenominator(), form.total(), form.u(), form.t(),
                form.matrix(),
                forms(joint, witness), integers(witness, WitnessField.WEIGHTS, joint.length + joint[0].length),
                integer(WitnessField.REST, witness.get(WitnessField.REST)))) {
            throw new RejectedException("the squares do not prove the coefficient");
        }
        return coefficient;
    }

    /** The linear forms, of outputs and then of inputs. */
    private static BigInteger[][] forms(BigInteger[][] joint, Witness witness) throws RejectedException {
        int inputs = joint.length;
        int outputs = joint[0].length;
        BigInteger corner = integer(WitnessField.CORNER, witness.get(WitnessField.CORNER));
        BigInteger[] ofOutputs = integers(witness, WitnessField.OUTPUT_FORMS, inputs * outputs);
        BigInteger[] ofInputs = integers(witness, WitnessField.INPUT_FORMS, inputs * (inputs + 1) / 2);
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
