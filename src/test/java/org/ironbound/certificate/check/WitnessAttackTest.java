package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.problem.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Looks for witnesses by which a rule states more than is true: of a step of a certificate, about its problem or about another one of the
 * family, the witness is changed again and again, and a change is kept where the rule then states no less. What is stated at last is
 * judged by an independent computation, and premises of later steps may be by it. A number that says more by one part in 10^60 than what is
 * recomputed is refused.
 *
 * <p>That this finds what it is to find was tried by planting defects, one at a time, and found with 12 starts and 40 tries: BOOL-GERBER
 * whose mean needs more information than the error gives; ranks of signs whose root the error does not reach; coefficients whose intervals
 * end before the largest value; a witness for lambda that is below it. {@code -Dironbound.starts}, {@code -Dironbound.tries} and
 * {@code -Dironbound.seed} make it longer, or another one.
 */
class WitnessAttackTest {
    private static final long SEED = Long.getLong("ironbound.seed", 1);
    private static final int STARTS = Integer.getInteger("ironbound.starts", 6);
    private static final int TRIES = Integer.getInteger("ironbound.tries", 40);
    private static final BigFraction LAST_PLACE = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(60));

    private final Random random = new Random(SEED);
    private final WitnessChanges changes = new WitnessChanges(random);
    private final List<Target> targets = new ArrayList<>();

    /** Where an attack begins: a rule of a problem with a witness, which may be another problem's, and other witnesses for this rule. */
    private record Start(Target target, Rule rule, List<ProvedStep> premises, Witness witness, List<Witness> others) {
        Optional<ProvedStep> proved(Witness tried, Rules.Result result, long most) {
            try {
                ProvedStep found = target.rules.prove(target.proved.size() + 1, rule, premises, tried, result, new CheckCost(most));
                target.rules.requireUse(found.step());
                return Optional.of(found);
            } catch (RejectedException e) {
                return Optional.empty();
            }
        }

        Relation relation(ResultField field) {
            return rule.relation(field, premises.stream().map(ProvedStep::step).toList());
        }

        void requireRefused(Step found, ResultField field, BigFraction stronger, long most) {
            Map<ResultField, BigFraction> result = new EnumMap<>(found.result());
            result.put(field, stronger);
            assertEquals(Optional.empty(), proved(found.witness(), sharp -> result, most), () -> field + " of " + found);
        }
    }

    /** A problem, what is proved about it, and who judges. */
    private static final class Target {
        private final Problem problem;
        private final Rules rules;
        private final List<ProvedStep> proved = new ArrayList<>();
        private Truth truth;

        Target(Certificate certificate) {
            problem = certificate.problem();
            rules = Rules.of(problem);
            CheckCost cost = new CheckCost();
            try {
                for (Step step : certificate.steps()) {
                    proved.add(rules.prove(step.number(), step.rule(), premises(step), step.witness(), sharp -> step.result(), cost));
                }
            } catch (RejectedException e) {
                throw new AssertionError(e);
            }
        }

        /** What its cheapest step by the rule costs. */
        long price(Rule rule) {
            return proved.stream().filter(step -> step.step().rule() == rule).mapToLong(ProvedStep::price).min().orElse(Long.MAX_VALUE);
        }

        /** BOOL-IB says anything of learners that know more of the centre than any: the judge looks where some learner is known only. */
        boolean isJudged(Rule rule) {
            return rule != Rule.BOOL_IB || proved.stream().anyMatch(step -> step.step().rule().isOfSomeLearner());
        }

        List<ProvedStep> premises(Step step) {
            return step.premises().stream().map(premise -> proved.get(premise - 1)).toList();
        }

        /** What is stated is true. A judge of learners knows those only that it has seen. */
        void require(ProvedStep found, List<ProvedStep> premises) {
            if (truth == null) {
                truth = Truth.of(problem);
                proved.forEach(step -> require(step.step(), premises(step.step())));
            }
            require(found.step(), premises);
        }

        private void require(Step step, List<ProvedStep> premises) {
            try {
                truth.requireStep(step, premises.stream().map(ProvedStep::step).toList());
            } catch (AssertionError e) {
                throw new AssertionError(e.getMessage() + System.lineSeparator() + problem + System.lineSeparator() + step, e);
            }
        }
    }

    WitnessAttackTest() {
        Stream.concat(SampleCertificates.ofAllRules(), SampleCertificates.written()).map(Target::new).forEach(targets::add);
    }

    @Tag("slow")
    @Test
    void noWitnessProvesWhatIsFalse() {
        attack(STARTS, TRIES, CheckCost.MOST / 1000);
    }

    /**
     * Attacks each rule so many times where it was used, and as many times about other problems.
     *
     * @param tries changes of each witness
     * @param most  what one try may cost
     */
    private void attack(int starts, int tries, long most) {
        Set<Rule> climbed = EnumSet.noneOf(Rule.class);
        for (Rule rule : Rule.values()) {
            List<Target> users = targets.stream().filter(target -> target.price(rule) < Long.MAX_VALUE && target.isJudged(rule))
                .toList();
            long enough = Math.max(most, 2 * users.stream().mapToLong(target -> target.price(rule)).min().orElseThrow());
            List<Target> cheap = users.stream().filter(target -> target.price(rule) <= enough).toList();
            for (int i = 0; i < starts; i++) {
                Target user = any(cheap);
                startOf(user, user, rule, enough).filter(start -> climb(start, tries, enough)).ifPresent(start -> climbed.add(rule));
                List<Target> others = targets.stream().filter(other -> other.problem.getClass() == user.problem.getClass()
                    && other.rules.entry(rule).isPresent() && other.isJudged(rule)).toList();
                startOf(any(others), user, rule, enough).ifPresent(start -> climb(start, tries, enough));
            }
        }
        assertEquals(EnumSet.allOf(Rule.class), climbed, "the rules that were attacked");
    }

    /** The rule about the target, with the witness of a step about the source; nothing where premises are missing. */
    private Optional<Start> startOf(Target target, Target source, Rule rule, long most) {
        ProvedStep step = any(source.proved.stream().filter(used -> used.step().rule() == rule && used.price() <= most).toList());
        List<ProvedStep> premises = target == source ? target.premises(step.step())
            : premises(target, target.rules.entry(rule).orElseThrow());
        return premises == null ? Optional.empty()
            : Optional.of(new Start(target, rule, premises, step.step().witness(), witnesses(target, rule)));
    }

    /** Some that fit; null where one is missing. */
    private List<ProvedStep> premises(Target target, Entry entry) {
        List<ProvedStep> premises = new ArrayList<>();
        for (Set<Rule> wanted : entry.premises()) {
            List<ProvedStep> fitting = target.proved.stream().filter(premise -> wanted.contains(premise.step().rule())).toList();
            if (fitting.isEmpty()) {
                return null;
            }
            premises.add(any(fitting));
        }
        return premises;
    }

    private List<Witness> witnesses(Target target, Rule rule) {
        return targets.stream().filter(other -> other.problem.getClass() == target.problem.getClass())
            .flatMap(other -> other.proved.stream()).map(ProvedStep::step).filter(step -> step.rule() == rule).map(Step::witness).toList();
    }

    /** Whether the witness, or a changed one, proves anything; that is then true. */
    private boolean climb(Start start, int tries, long most) {
        List<ResultField> fields = List.copyOf(start.rule.resultFields());
        Optional<ResultField> field = fields.isEmpty() ? Optional.empty() : Optional.of(any(fields));
        Witness witness = start.witness;
        Optional<ProvedStep> best = start.proved(witness, sharp -> sharp, most);
        for (int i = 0; i < tries; i++) {
            Witness changed = changes.changed(witness, start.others);
            Optional<ProvedStep> found = start.proved(changed, sharp -> sharp, most);
            if (found.isPresent() && (best.isEmpty() || field.isEmpty() || !isWeaker(found.get(), best.get(), field.get(), start))) {
                best = found;
                witness = changed;
            }
        }
        best.ifPresent(found -> {
            start.target.require(found, start.premises);
            requireSharp(start, found, most);
            start.target.proved.add(found);
        });
        return best.isPresent();
    }

    private static boolean isWeaker(ProvedStep one, ProvedStep other, ResultField field, Start start) {
        int order = one.stated().numbers().get(field).compareTo(other.stated().numbers().get(field));
        return switch (start.relation(field)) {
            case AT_LEAST -> order < 0;
            case AT_MOST -> order > 0;
            case EQUAL -> false;
        };
    }

    /** No number of it may be a little stronger. */
    private static void requireSharp(Start start, ProvedStep found, long most) {
        found.step().result().forEach((field, x) -> {
            BigFraction little = (x.compareTo(BigFraction.ZERO) == 0 ? BigFraction.ONE : x.abs()).multiply(LAST_PLACE);
            if (start.relation(field) != Relation.AT_MOST) {
                start.requireRefused(found.step(), field, x.add(little), most);
            }
            if (start.relation(field) != Relation.AT_LEAST) {
                start.requireRefused(found.step(), field, x.subtract(little), most);
            }
        });
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
