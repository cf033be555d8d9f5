package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.TangentPlaces;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.statement.CascadeAtMost;
import org.ironbound.kernel.statement.Channel;
import org.ironbound.kernel.statement.ContractionAtLeast;
import org.ironbound.kernel.statement.ContractionAtMost;
import org.ironbound.kernel.statement.CorrelationAtLeast;
import org.ironbound.kernel.statement.CorrelationAtMost;
import org.ironbound.kernel.statement.InputFreeAtLeast;
import org.ironbound.kernel.statement.InputFreeAtMost;
import org.ironbound.kernel.statement.JointLaw;
import org.ironbound.kernel.statement.TotalVariation;
import org.ironbound.kernel.statement.UsesAtMost;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Fractions;

/** The rules of finite channels [CH-DOBRUSHIN, CH-KL, CH-NFOLD, CH-CASCADE, CH-CHI2, CH-BINARY]. */
final class ChannelRules {
    private static final Set<Rule> INPUT_FREE = EnumSet.of(Rule.CH_KL, Rule.CH_KL_ROOTS);
    private static final WitnessField[] TANGENTS = {WitnessField.PAIRS, WitnessField.LOWER_PLACES, WitnessField.UPPER_PLACES,
        WitnessField.LEFT, WitnessField.CROSS, WitnessField.RIGHT};

    private final FiniteChannel problem;
    private final ChannelCost prices;
    private final NamedMatrix<Channel> whole;
    private final List<NamedMatrix<Channel>> stages;
    private final NamedMatrix<JointLaw> joint;

    private ChannelRules(FiniteChannel problem) {
        this.problem = problem;
        this.prices = new ChannelCost(problem);
        this.whole = new NamedMatrix<>(problem::occurring, Channel::of);
        this.stages = List.of(new NamedMatrix<>(problem::first, Channel::of), new NamedMatrix<>(problem::second, Channel::of));
        this.joint = new NamedMatrix<>(problem::joint, JointLaw::of);
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
        table.with(Rule.CH_DOBRUSHIN, Entry.stating(this::variation).costing(given -> prices.payDistances(given.cost())))
            .with(Rule.CH_KL, Entry.stating(given -> Statements.of(byTangents(whole, given), ResultField.ETA_KL))
                .reading(WitnessField.PRECISION, WitnessField.FACTOR, WitnessField.COEFFICIENT)
                .readingListsIfAny(TANGENTS)
                .costing(given -> prices.payTangents(given.cost(), given.unitWithFactor().bitLength(), given.witness())))
            .with(Rule.CH_KL_ROOTS, Entry.stating(this::byRoots).reading(WitnessField.PRECISION, WitnessField.COEFFICIENT)
                .costing(given -> prices.payRoots(given.cost(), given.precision())))
            .with(Rule.CH_KL_POINT, Entry.stating(this::byPoint)
                .reading(WitnessField.PRECISION, WitnessField.FACTOR, WitnessField.FIRST_ROW, WitnessField.SECOND_ROW, WitnessField.POINT)
                .costing(given -> prices.payPair(given.cost(), given.unitWithFactor().bitLength())))
            .with(Rule.CH_NFOLD, Entry.stating(this::ofUses).from(INPUT_FREE)
                .costing(given -> ChannelCost.payUses(given.cost(), KernelCost.size(given.stated(0, ResultField.ETA_KL)),
                    problem.uses())));
    }

    private void addCascade(Rules table) {
        Set<Rule> stage = EnumSet.of(Rule.CH_KL_STAGE);
        table.with(Rule.CH_KL_STAGE,
                Entry.stating(given -> Statements.of(byTangents(stages.get(stage(given)), given), ResultField.ETA_KL_STAGE))
                .reading(WitnessField.PRECISION, WitnessField.FACTOR, WitnessField.COEFFICIENT, WitnessField.STAGE)
                .readingListsIfAny(TANGENTS)
                .costing(given -> prices.payStage(given.cost(), given.unitWithFactor().bitLength(), given.witness())))
            .with(Rule.CH_CASCADE, Entry.stating(this::ofCascade).from(stage, stage)
                .costing(given -> MemorizationRule.payProduct(given.cost(), given.stated(0, ResultField.ETA_KL_STAGE),
                    given.stated(1, ResultField.ETA_KL_STAGE))));
    }

    private void addInputLaw(Rules table) {
        table.with(Rule.CH_CHI2, Entry.stating(this::bySquares)
                .reading(WitnessField.COEFFICIENT, WitnessField.SCALE, WitnessField.REST, WitnessField.CORNER)
                .readingListsIfAny(WitnessField.OUTPUT_FORMS, WitnessField.INPUT_FORMS, WitnessField.WEIGHTS)
                .costing(given -> prices.paySquares(given.cost(), given.witness())))
            .with(Rule.CH_CHI2_POINT,
            Entry.stating(this::byFunctions).readingLists(WitnessField.INPUT_FUNCTION, WitnessField.OUTPUT_FUNCTION)
                .costing(given -> prices.payFunctions(given.cost(), given.witness())))
            .with(Rule.CH_KL_LAW, Entry.stating(this::ofChannel).from(INPUT_FREE).costing(given -> prices.payLaw(given.cost())))
            .with(Rule.CH_CHI2_LAW,
            Entry.stating(given -> Statements.of(ContractionAtLeast.byCorrelation(given.statement(0, CorrelationAtLeast.class))))
                .from(EnumSet.of(Rule.CH_CHI2_POINT)))
            .with(isBinary(), Rule.CH_BINARY,
                Entry.stating(given -> Statements.of(OutputWitness.proved(joint, given)))
                    .reading(WitnessField.PRECISION, WitnessField.COEFFICIENT)
                    .readingLists(WitnessField.ENDS, WitnessField.SLOPES, WitnessField.MIRRORED_ENDS, WitnessField.MIRRORED_SLOPES)
                    .costing(this::payOutput))
            .with(isBinary(), Rule.CH_BINARY_POINT,
                Entry.stating(given -> Statements.of(OutputWitness.point(joint, given)))
                    .reading(WitnessField.PRECISION).readingLists(WitnessField.INPUT_WEIGHTS)
                    .costing(given -> prices.payPoint(given.cost(), given.precision(), given.witness())));
    }

    private void payOutput(Given given) throws RejectedException {
        prices.payOutputs(given.cost());
        OutputWitness.pay(given.cost(), given.precision(), joint.rows(), given.witness());
    }

    /** Whether the input has a law, and two outputs occur. */
    private boolean isBinary() {
        return problem.law().isPresent() && problem.outputs().length == 2;
    }

    private Stated variation(Given given) throws RejectedException {
        ChannelHeads heads = ChannelHeads.of(whole.matrix());
        return Statements.of(Follows.require(TotalVariation.dobrushin(whole.name(), whole.rows(), heads.numbers(), heads.bits()),
            "nothing follows of the channel"));
    }

    private static InputFreeAtMost byTangents(NamedMatrix<Channel> channel, Given given) throws RejectedException {
        BigInteger unit = given.unitWithFactor();
        BigInteger[][][] places = TangentPlaces.of(given.witness(), channel.rows().length, unit);
        BigFraction bound = given.number(WitnessField.COEFFICIENT);
        BigInteger[][] roots = ChannelRoots.of(channel.matrix());
        return Follows.require(InputFreeAtMost.byTangents(channel.name(), channel.rows(), roots, ChannelRoots.scale(bound), places, bound,
            unit),
            "the tangents of two rows do not prove the coefficient");
    }

    private Stated byRoots(Given given) throws RejectedException {
        return Statements.of(Follows.require(
            InputFreeAtMost.byRoots(whole.name(), whole.rows(), given.number(WitnessField.COEFFICIENT), given.unit()),
            "the closed form does not prove the coefficient at this precision"), ResultField.ETA_KL);
    }

    private Stated byPoint(Given given) throws RejectedException {
        BigInteger unit = given.unitWithFactor();
        BigInteger point = given.whole(WitnessField.POINT);
        if (point.compareTo(unit) > 0) {
            throw new RejectedException("witness point must be at most 1");
        }
        return Statements.of(Follows.require(InputFreeAtLeast.byPoint(whole.name(), whole.rows(), row(WitnessField.FIRST_ROW, given),
            row(WitnessField.SECOND_ROW, given), point, unit), "nothing follows of these rows"));
    }

    /** The number of a row, from 0. */
    private int row(WitnessField field, Given given) throws RejectedException {
        BigInteger number = given.whole(field);
        int rows = whole.rows().length;
        if (number.signum() == 0 || number.compareTo(BigInteger.valueOf(rows)) > 0) {
            throw new RejectedException("witness " + field.label() + " must be a row, from 1 to " + rows);
        }
        return number.intValueExact() - 1;
    }

    private Stated ofUses(Given given) throws RejectedException {
        return Statements.of(Follows.require(UsesAtMost.nfold(given.statement(0, InputFreeAtMost.class), problem.uses()),
            "the premise's eta-kl must be at most 1"));
    }

    /** From what both premises state, each of its stage. */
    private Stated ofCascade(Given given) throws RejectedException {
        InputFreeAtMost first = given.statement(0, InputFreeAtMost.class);
        InputFreeAtMost second = given.statement(1, InputFreeAtMost.class);
        requireStage(first, 0);
        requireStage(second, 1);
        return Statements.of(Follows.require(CascadeAtMost.cascade(first, second), "nothing follows of the cascade"));
    }

    private void requireStage(InputFreeAtMost premise, int stage) throws RejectedException {
        if (premise.channel != stages.get(stage).name()) {
            throw new RejectedException("premise " + (stage + 1) + " must be about stage " + (stage + 1));
        }
    }

    /** The stage that the witness is about, from 0. */
    private static int stage(Given given) throws RejectedException {
        BigInteger stage = given.whole(WitnessField.STAGE);
        if (!stage.equals(BigInteger.ONE) && !stage.equals(BigInteger.TWO)) {
            throw new RejectedException("witness stage must be 1 or 2");
        }
        return stage.intValueExact() - 1;
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

    static BigInteger integer(WitnessField field, BigFraction value) throws RejectedException {
        if (!Fractions.isInteger(value)) {
            throw new RejectedException("witness " + field.label() + " must be whole");
        }
        return value.getNumerator();
    }

    private Stated byFunctions(Given given) throws RejectedException {
        BigInteger[][] counts = joint.rows();
        return Statements.of(Follows.require(CorrelationAtLeast.byFunctions(joint.name(), counts,
            integers(given.witness(), WitnessField.INPUT_FUNCTION, counts.length),
            integers(given.witness(), WitnessField.OUTPUT_FUNCTION, counts[0].length)), "nothing follows of these functions"));
    }

    private Stated ofChannel(Given given) throws RejectedException {
        return Statements.of(Follows.require(ContractionAtMost.ofChannel(given.statement(0, InputFreeAtMost.class), whole.rows(),
            joint.name(), joint.rows()), "the premise is about another channel"));
    }

    private Stated bySquares(Given given) throws RejectedException {
        Witness witness = given.witness();
        BigInteger[][] counts = joint.rows();
        BigFraction coefficient = given.number(WitnessField.COEFFICIENT);
        BigInteger scale = given.whole(WitnessField.SCALE);
        if (scale.signum() == 0) {
            throw new RejectedException("witness scale must be positive");
        }
        BigInteger corner = integer(WitnessField.CORNER, witness.get(WitnessField.CORNER));
        LinearForms forms = witness.lists().isEmpty() ? LinearForms.completed(counts, coefficient, scale, corner)
            : LinearForms.of(counts, witness, corner);
        return Statements.of(Follows.require(CorrelationAtMost.bySquares(joint.name(), counts, coefficient, scale,
            CorrelationForm.of(counts, coefficient, scale), forms.rows(), forms.weights(),
            integer(WitnessField.REST, given.number(WitnessField.REST))), "the squares do not prove the coefficient"));
    }
}
