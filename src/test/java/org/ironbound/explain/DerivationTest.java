package org.ironbound.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.check.SampleCertificates;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ChannelInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.SparseInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The formulas that are shown are true: a calculator that knows nothing of the kernel computes them from the inputs, and what is stated is
 * on the right side of it, and near; it is between the ends that are shown; the formula with the numbers put in gives the same; and a bound
 * that goes in is rounded to the safe side.
 */
class DerivationTest {
    private static final int ROWS = 5;
    private static final BigDecimal TINY = new BigDecimal("1e-25");
    /** What a number that is 0 may be when it is computed with rounded ones. */
    private static final BigDecimal ROUNDED = new BigDecimal("1e-60");
    /** How far a stated number may be from its formula: the samples have six digits. */
    private static final BigDecimal NEAR = new BigDecimal("1e-4");
    /** Rules whose sums are stated without some of their terms. */
    private static final Set<Rule> FAR = EnumSet.of(Rule.MIX_UNSEEN);
    private static final BigDecimal TYPED = new BigDecimal("1e-8");

    private static final List<Certificate> CERTIFICATES = Stream.of(SampleCertificates.ofAllRules(), channels(), learners())
        .flatMap(stream -> stream).toList();

    /** An input that does not occur, and rows that have no output in common. */
    private static Stream<Certificate> channels() {
        return Stream.of(new ChannelInput("qary:3:1/10", null, "1/3,0,2/3", null, null), new ChannelInput("bsc:0", null, null, null, "1"))
            .map(input -> SampleCertificates.channel(input.problem(), 6));
    }

    private static final Map<Sample, Derivation> DERIVATIONS = new IdentityHashMap<>();
    private static final Map<Sample, List<Block>> BLOCKS = new IdentityHashMap<>();
    /** Whose sums take long where there are many coordinates. */
    private static final Set<Rule> DEAR = EnumSet.of(Rule.GAUSS_LEARN_CHI, Rule.BOOL_LEARN_TABLE, Rule.SPARSE_LEARN);
    private static final Map<Boolean, List<Sample>> ALL = samples().stream().collect(Collectors.partitioningBy(Sample::isDear));
    private static final List<Sample> SAMPLES = ALL.get(false);

    /** Few coordinates, so that their tails are soon summed. */
    private static Stream<Certificate> learners() {
        return Stream.of(SampleCertificates.learner(new BooleanInput(new ClusteringInput("40", "20", "0.4", null, null), null).problem()),
            SampleCertificates.learner(new SparseInput(new ClusteringInput("48", "3", "0.3", null, null), "1/4").problem()));
    }

    private record Sample(Certificate certificate, Step step, RuleText text) {
        boolean isDear() {
            return DEAR.contains(step.rule()) && new BigInteger(certificate.problem().fields().get("dimension").toString())
                .compareTo(BigInteger.valueOf(50)) > 0;
        }

        Derivation derivation() {
            return DERIVATIONS.computeIfAbsent(this, key -> Derivation.of(certificate, step, text, ROWS));
        }

        List<Block> blocks() {
            return BLOCKS.computeIfAbsent(this, key -> StepBlocks.of(certificate, step, text, true, ROWS));
        }

        String name() {
            return step.rule() + " of " + certificate.problem();
        }
    }

    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Certificate certificate : CERTIFICATES) {
            for (Step step : certificate.steps()) {
                RuleText.of(step.rule()).filter(text -> seen.add(List.of(certificate.problem(), step)))
                    .ifPresent(text -> samples.add(new Sample(certificate, step, text)));
            }
        }
        return samples;
    }

    @Test
    void theSamplesAreOfAllRules() {
        Set<Rule> seen = EnumSet.noneOf(Rule.class);
        CERTIFICATES.forEach(certificate -> certificate.steps().forEach(step -> seen.add(step.rule())));
        assertEquals(EnumSet.allOf(Rule.class), seen);
    }

    @Test
    void anotherCalculatorAgrees() {
        anotherCalculatorAgrees(SAMPLES);
    }

    @Test
    @Tag("slow")
    void anotherCalculatorAgreesOnLongSums() {
        anotherCalculatorAgrees(ALL.get(true));
    }

    private static void anotherCalculatorAgrees(List<Sample> samples) {
        for (Sample sample : samples) {
            Derivation derivation = sample.derivation();
            Map<String, BigDecimal> values = new HashMap<>();
            int line = 0;
            for (RuleText.Part part : sample.text.parts(sample.certificate.problem().family())) {
                if (part instanceof RuleText.Table table) {
                    fold(table, derivation, values, sample);
                } else if (line < derivation.lines().size() && derivation.lines().get(line).part() == part) {
                    Known known = derivation.lines().get(line++).value();
                    compare(part, known, values, sample);
                }
            }
        }
    }

    private static void compare(RuleText.Part part, Known known, Map<String, BigDecimal> values, Sample sample) {
        if (part instanceof RuleText.Input input) {
            values.put(input.name(), Calculator.of(known.low()));
        } else if (part instanceof RuleText.Step step) {
            values.put(step.name(), within(Calculator.of(step.formula(), values), known, step.name(), sample));
        } else if (part instanceof RuleText.Outcome outcome && sample.step.result().containsKey(outcome.field())) {
            BigDecimal value = within(Calculator.of(outcome.formula(), values), known, outcome.field().label(), sample);
            BigDecimal stated = Calculator.of(sample.step.result().get(outcome.field()));
            BigDecimal slack = value.abs().multiply(TINY);
            Relation relation = sample.step.rule().relation(outcome.field(), sample.step.premises().stream()
                .map(number -> sample.certificate.steps().get(number - 1)).toList());
            BigDecimal excess = relation == Relation.AT_LEAST ? stated.subtract(value) : value.subtract(stated);
            assertTrue(excess.compareTo(slack) <= 0, () -> sample.name() + ": " + outcome.field().label() + " is stated as " + stated
                + ", by its formula " + value);
            BigDecimal most = value.abs().multiply(NEAR).max(new BigDecimal("1e-12"));
            assertTrue(FAR.contains(sample.step.rule()) || excess.abs().compareTo(most) <= 0, () -> sample.name() + ": "
                + outcome.field().label() + " is stated as " + stated + ", far from its formula " + value);
        }
    }

    private static BigDecimal within(BigDecimal value, Known known, String name, Sample sample) {
        BigDecimal slack = value.abs().multiply(TINY).max(ROUNDED);
        assertTrue(Calculator.of(known.low()).compareTo(value.add(slack)) <= 0 && Calculator.of(known.high())
            .compareTo(value.subtract(slack)) >= 0, () -> sample.name() + ": " + name + " is " + value + ", not in " + known);
        return value;
    }

    private static void fold(RuleText.Table table, Derivation derivation, Map<String, BigDecimal> values, Sample sample) {
        Optional<Derivation.Rows> rows = derivation.tables().stream().filter(known -> known.table() == table).findFirst();
        if (rows.isEmpty()) {
            return;
        }
        values.keySet().removeIf(name -> name.startsWith(Derivation.LAST));
        values.put("length", BigDecimal.valueOf(rows.get().rows().size()));
        table.starts().forEach(start -> values.put(start.name(), Calculator.of(start.formula(), values)));
        int index = 0;
        for (Map<String, Known> row : rows.get().rows()) {
            values.put("index", BigDecimal.valueOf(++index));
            for (String name : table.names()) {
                values.remove(name);
                if (row.containsKey(name)) {
                    values.put(name, Calculator.of(row.get(name).low()));
                }
            }
            Map<String, BigDecimal> last = new HashMap<>();
            for (RuleText.Row step : table.rows()) {
                if (row.containsKey(step.name())) {
                    value(step, derivation, values).ifPresent(value -> {
                        values.put(step.name(), value);
                        last.put(step.name(), value);
                    });
                } else {
                    values.remove(step.name());
                }
            }
            List<String> computed = table.rows().stream().map(RuleText.Row::name).filter(row::containsKey).toList();
            assertTrue(last.keySet().containsAll(computed), () -> sample.name() + ": " + row);
            last.forEach((name, value) -> within(value, row.get(name), name, sample));
        }
    }

    /** None where a number is missing or a formula has no value. */
    private static Optional<BigDecimal> value(RuleText.Row computed, Derivation derivation, Map<String, BigDecimal> values) {
        List<List<BigFraction>> lists = computed.lists().stream().map(name -> derivation.inputs().list(name).orElseThrow()).toList();
        Set<String> names = new HashSet<>(computed.formula().names());
        computed.names().forEach(names::remove);
        if (!values.keySet().containsAll(names)) {
            return Optional.empty();
        }
        try {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < (lists.isEmpty() ? 1 : lists.get(0).size()); i++) {
                for (int j = 0; j < lists.size(); j++) {
                    values.put(computed.names().get(j), Calculator.of(lists.get(j).get(i)));
                }
                sum = sum.add(Calculator.of(computed.formula(), values));
            }
            return Optional.of(sum);
        } catch (ArithmeticException e) {
            return Optional.empty();
        } finally {
            computed.names().forEach(values::remove);
        }
    }

    /** The second line of equations, as it is printed, is typed into the calculator. */
    @Test
    void whatIsTypedGivesWhatIsShown() {
        int typed = 0;
        for (Sample sample : SAMPLES) {
            for (Block block : sample.blocks()) {
                if (block instanceof Block.Equations equations && equations.lines().size() == 3
                        && equations.lines().get(1).text().startsWith("= ")) {
                    String formula = equations.lines().get(1).text().substring(2);
                    String shown = equations.lines().get(2).text();
                    BigDecimal value = Calculator.of(Formula.of(formula), Map.of());
                    BigDecimal wanted = shown.startsWith("= ") ? Calculator.of(Formula.of(shown.substring(2).replace(", exactly", "")),
                        Map.of()) : new BigDecimal(shown.split(" ")[0]);
                    assertTrue(value.subtract(wanted).abs().compareTo(wanted.abs().multiply(TYPED).max(new BigDecimal("1e-30"))) <= 0,
                        () -> sample.name() + ": " + formula + " is " + value + ", not " + shown);
                    typed++;
                }
            }
        }
        assertTrue(typed > 200, "typed " + typed);
    }

    @Test
    void conditionsHold() {
        for (Sample sample : SAMPLES) {
            sample.derivation().conditions()
                .forEach(condition -> assertTrue(condition.holds(), () -> sample.name() + ": " + condition));
        }
    }

    /** A bound that goes in may be rounded to its side: what comes out gets weaker. */
    @Test
    void roundingIsSafe() {
        Set<String> met = new TreeSet<>();
        for (Sample sample : SAMPLES) {
            Derivation derivation = sample.derivation();
            for (Derivation.Line in : derivation.lines()) {
                for (Derivation.Line out : derivation.lines()) {
                    if (in.part() instanceof RuleText.Input input && out.part() instanceof RuleText.Outcome outcome
                            && sample.step.result().containsKey(outcome.field())) {
                        Optional<Relation> relation = derivation.inputs().relation(input);
                        Relation of = sample.step.rule().relation(outcome.field(), sample.step.premises().stream()
                            .map(number -> sample.certificate.steps().get(number - 1)).toList());
                        if (relation.isPresent() && of != Relation.EQUAL) {
                            int effect = derivation.effect(input, outcome);
                            assertTrue(Derivation.isSafe(relation.get(), effect, of), () -> sample.name() + ": " + input.name()
                                + " has the effect " + effect + " on " + outcome.field().label());
                            met.add(sample.step.rule() + " " + input.name());
                        }
                    }
                }
            }
        }
        assertTrue(met.size() > 20, met::toString);
    }

    /** A formula that is not true is not shown. */
    @Test
    void aWrongFormulaIsSeen() {
        Certificate certificate = SampleCertificates.average("1000", "10", null, "0.1");
        Step step = certificate.steps().stream().filter(known -> known.rule() == Rule.BITS).findFirst().orElseThrow();
        assertTrue(formulas(certificate, step, "x/ln(2)").contains("memorization = x/ln(2)"));
        assertFalse(formulas(certificate, step, "x/ln(3)").contains("memorization = x/ln(3)"));
        assertFalse(isNotFollowed(certificate, step, bits("x/ln(2)")));
        assertTrue(isNotFollowed(certificate, step, bits("x/ln(3)")));
        assertTrue(isNotFollowed(certificate, step, bits("ln(-x)")));
    }

    /** Each formula is followed wherever its number is stated. */
    @Test
    void allFormulasAreFollowed() {
        List<String> missing = SAMPLES.stream().filter(sample -> isNotFollowed(sample.blocks()))
            .map(Sample::name).toList();
        assertEquals(List.of(), missing);
    }

    private static boolean isNotFollowed(Certificate certificate, Step step, RuleText text) {
        return isNotFollowed(StepBlocks.of(certificate, step, text, false, ROWS));
    }

    private static boolean isNotFollowed(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Block.Words words && words.text().endsWith(StepBlocks.NOT_FOLLOWED));
    }

    private static List<String> formulas(Certificate certificate, Step step, String formula) {
        return StepBlocks.of(certificate, step, bits(formula), false, ROWS).stream().filter(Block.Equations.class::isInstance)
            .flatMap(block -> ((Block.Equations) block).lines().stream()).map(Block.Line::text).toList();
    }

    private static RuleText bits(String formula) {
        return RuleText.parse(Rule.BITS, "says s\ngiven x = premise 1 memorization : nats\nresult memorization = " + formula);
    }

    /** What is shown of an input is what stands in the certificate. */
    @Test
    void inputsAreThoseOfTheCertificate() {
        for (Sample sample : SAMPLES) {
            Set<BigFraction> all = new HashSet<>(sample.step.witness().numbers().values());
            sample.step.witness().lists().values().forEach(all::addAll);
            sample.step.premises().forEach(number -> all.addAll(sample.certificate.steps().get(number - 1).result().values()));
            all.addAll(sample.step.result().values());
            for (Derivation.Line line : sample.derivation().lines()) {
                if (line.part() instanceof RuleText.Input input && !RuleTextTest.OWN.contains(input.place())) {
                    assertTrue(all.contains(line.value().low()), () -> sample.name() + ": " + input);
                }
            }
        }
    }
}
