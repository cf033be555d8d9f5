package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Problem;

/**
 * Makes certificates from the parts of others, as an adversary would: steps of several certificates about one problem, about several
 * problems of a family, and now and then of another family, all about one of the problems; premises are any earlier steps by a rule that
 * fits; witnesses and results are kept, taken over from another step, recomputed, or weakened number by number; claims are of any step.
 * What the checker makes of them is another matter.
 */
final class Crossings {
    private static final int MOST_STEPS = 10;
    private static final int MOST_PARTS = 4;
    /** What of the result of a step can be claimed. */
    private static final Set<ResultField> CLAIMED = EnumSet.copyOf(Stream.of(Claim.Quantity.values())
        .flatMap(quantity -> quantity.field().stream()).toList());
    /** How much rarer than in the wildest certificates changes are. */
    private static final List<Integer> CALM = List.of(1, 3, 10, 1000);

    private final Random random;
    private final List<List<Certificate>> families;
    private final List<Part> allParts;

    /** What a step may be made of: one of a certificate, with those that it builds on there. */
    private record Part(Step step, List<Part> premises) {
        static List<Part> of(Certificate certificate) {
            List<Part> parts = new ArrayList<>();
            for (Step step : certificate.steps()) {
                parts.add(new Part(step, step.premises().stream().map(premise -> parts.get(premise - 1)).toList()));
            }
            return parts;
        }

        Rule rule() {
            return step.rule();
        }
    }

    /** @param families certificates to take apart, by family */
    Crossings(List<List<Certificate>> families, long seed) {
        this.random = new Random(seed);
        this.families = families;
        this.allParts = families.stream().flatMap(List::stream).map(Part::of).flatMap(List::stream).toList();
    }

    /** The next certificate; the same ones follow the same seed. */
    Certificate next() {
        List<Certificate> family = any(families);
        List<Certificate> sources = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sources.add(any(family));
        }
        List<Part> parts = new ArrayList<>(sources.stream().map(Part::of).flatMap(List::stream).toList());
        if (happens(50)) {
            parts.add(any(allParts));
        }
        return new Crossing(sources.get(0).problem(), parts).make();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Once in so many times. */
    private boolean happens(int times) {
        return random.nextInt(times) == 0;
    }

    /** One certificate under construction. */
    private final class Crossing {
        private final Problem problem;
        private final Rules rules;
        private final List<Part> parts;
        private final List<Step> steps = new ArrayList<>();
        /** What each step states as proved, which may be less than its result; null where nothing follows. */
        private final List<Stated> stated = new ArrayList<>();
        private final Map<Part, Step> made = new IdentityHashMap<>();
        private final int calm = any(CALM);
        /** Whether lower bounds that need no premises are weakened so much that they are negative. */
        private final boolean negative = happens(10);

        Crossing(Problem problem, List<Part> parts) {
            this.problem = problem;
            this.rules = Rules.of(problem);
            this.parts = parts;
        }

        /** Once in so many times, in calm certificates more rarely. */
        private boolean changes(int times) {
            return happens(times * calm);
        }

        Certificate make() {
            List<Part> claimable = parts.stream().filter(part -> part.rule().isOfNoLearner()
                || CLAIMED.stream().anyMatch(part.rule().resultFields()::contains)).toList();
            for (int i = random.nextInt(MOST_PARTS); i >= 0 && !claimable.isEmpty(); i--) {
                int size = steps.size();
                if (add(any(claimable)).isEmpty()) {
                    steps.subList(size, steps.size()).clear();
                    stated.subList(size, stated.size()).clear();
                    made.values().removeIf(step -> step.number() > size);
                }
            }
            List<Claim> claims = claims();
            Collections.shuffle(claims, random);
            return new Certificate(problem, steps, claims);
        }

        /** A step by the rule of the part, after steps that it needs; none where the rule does not apply or nothing fits. */
        private Optional<Step> add(Part part) {
            Optional<Entry> entry = rules.entry(part.rule());
            if (entry.isEmpty() || steps.size() >= MOST_STEPS) {
                return Optional.empty();
            }
            List<Step> premises = new ArrayList<>();
            for (int i = 0; i < entry.get().premises().size(); i++) {
                Set<Rule> fitting = changes(100) ? EnumSet.allOf(Rule.class) : entry.get().premises().get(i);
                Optional<Part> own = i < part.premises().size() ? Optional.of(part.premises().get(i)) : Optional.empty();
                Optional<Step> premise = own.filter(same -> fitting.contains(same.rule()) && happens(2)).flatMap(this::made)
                    .or(() -> premise(fitting));
                if (premise.isEmpty()) {
                    return Optional.empty();
                }
                premises.add(premise.get());
            }
            Witness witness = witness(part.step().witness());
            Optional<Stated> sharp = sharp(part.rule(), premises, witness);
            Map<ResultField, BigFraction> result = sharp.map(proved -> result(part.rule(), premises, proved)).orElse(part.step().result());
            Step step = new Step(steps.size() + 1, part.rule(), premises.stream().map(Step::number).toList(), witness, result);
            steps.add(step);
            stated.add(sharp.map(proved -> Optional.ofNullable(proved.weakened(result)).orElse(proved)).orElse(null));
            made.put(part, step);
            return Optional.of(step);
        }

        private Optional<Step> made(Part part) {
            return Optional.ofNullable(made.get(part)).or(() -> add(part));
        }

        private Optional<Step> premise(Set<Rule> fitting) {
            List<Step> earlier = steps.stream().filter(step -> fitting.contains(step.rule())).toList();
            List<Part> others = parts.stream().filter(part -> fitting.contains(part.rule())).toList();
            if (!earlier.isEmpty() && (others.isEmpty() || !happens(3))) {
                return Optional.of(any(earlier));
            }
            return others.isEmpty() ? Optional.empty() : add(any(others));
        }

        private Witness witness(Witness own) {
            Witness witness = own;
            for (Map.Entry<WitnessField, BigFraction> number : own.numbers().entrySet()) {
                List<BigFraction> others = changes(8) ? others(part -> part.witness().numbers().get(number.getKey())) : List.of();
                if (!others.isEmpty()) {
                    witness = witness.with(number.getKey(), any(others));
                } else if (changes(15)) {
                    witness = witness.with(number.getKey(), changed(number.getValue()));
                }
            }
            for (WitnessField list : own.lists().keySet()) {
                List<List<BigFraction>> others = changes(20) ? others(part -> part.witness().lists().get(list)) : List.of();
                if (!others.isEmpty()) {
                    witness = witness.with(list, any(others));
                } else if (changes(20)) {
                    witness = witness.with(list, changed(own.list(list)));
                }
            }
            return changes(20) ? shortened(witness) : witness;
        }

        /** All lists shortened by the same number from the end, as if what they are to prove ended there; it may then be more. */
        private Witness shortened(Witness witness) {
            int shortest = witness.lists().values().stream().mapToInt(List::size).min().orElse(0);
            int less = happens(2) ? shortest : random.nextInt(shortest + 1);
            boolean zeros = happens(2);
            Witness shorter = witness;
            for (Map.Entry<WitnessField, List<BigFraction>> list : witness.lists().entrySet()) {
                List<BigFraction> kept = list.getValue().subList(0, list.getValue().size() - less);
                shorter = shorter.with(list.getKey(), zeros ? Collections.nCopies(kept.size(), BigFraction.ZERO) : kept);
            }
            for (WitnessField bound : List.of(WitnessField.COEFFICIENT, WitnessField.CONSTANT)) {
                BigFraction proved = witness.numbers().get(bound);
                if (proved != null && happens(2)) {
                    shorter = shorter.with(bound, bound == WitnessField.CONSTANT ? proved.multiply(2) : proved.divide(2));
                }
            }
            return shorter;
        }

        /** Without one number, or with one that is another. */
        private List<BigFraction> changed(List<BigFraction> numbers) {
            List<BigFraction> changed = new ArrayList<>(numbers);
            if (!changed.isEmpty()) {
                int place = random.nextInt(changed.size());
                BigFraction removed = changed.remove(place);
                if (!happens(3)) {
                    changed.add(place, changed(removed));
                }
            }
            return changed;
        }

        /** What all parts say that say something. */
        private <T> List<T> others(Function<Step, T> value) {
            return parts.stream().map(Part::step).map(value).filter(Objects::nonNull).toList();
        }

        private BigFraction changed(BigFraction x) {
            return switch (random.nextInt(6)) {
                case 0 -> x.add(1);
                case 1 -> x.subtract(1);
                case 2 -> x.negate();
                case 3 -> x.divide(BigInteger.valueOf(2 + random.nextInt(8)));
                case 4 -> x.multiply(2 + random.nextInt(8));
                default -> BigFraction.ONE.subtract(x);
            };
        }

        /** What follows; nothing where the rule does not apply, or from premises of which nothing follows. */
        private Optional<Stated> sharp(Rule rule, List<Step> premises, Witness witness) {
            List<ProvedStep> proved = premises.stream().map(step -> new ProvedStep(problem, step, stated.get(step.number() - 1),
                List.of(), 0)).toList();
            if (proved.stream().anyMatch(step -> step.stated() == null)) {
                return Optional.empty();
            }
            try {
                return Optional.of(rules.derive(rule, proved, witness, new CheckCost()));
            } catch (RejectedException e) {
                return Optional.empty();
            }
        }

        /** What follows, each number left as it is, weakened, or taken from another step. */
        private Map<ResultField, BigFraction> result(Rule rule, List<Step> premises, Stated sharp) {
            Map<ResultField, BigFraction> result = new EnumMap<>(ResultField.class);
            sharp.numbers().forEach((field, number) -> result.put(field, stated(rule, field, premises, number)));
            return result;
        }

        private BigFraction stated(Rule rule, ResultField field, List<Step> premises, BigFraction sharp) {
            Relation relation = rule.relation(field, premises);
            if (relation == Relation.AT_LEAST && negative && premises.isEmpty()) {
                return sharp.add(1).multiply(-8);
            }
            if (changes(6)) {
                return weakened(relation, sharp);
            }
            List<BigFraction> others = changes(10) ? others(part -> part.result().get(field)) : List.of();
            return others.isEmpty() ? sharp : any(others);
        }

        /** A number that says no more. */
        private BigFraction weakened(Relation relation, BigFraction x) {
            BigFraction factor = new BigFraction(1 + random.nextInt(64), 64);
            return switch (relation) {
                case AT_LEAST -> x.multiply(factor);
                case AT_MOST -> happens(5) ? x.add(1).multiply(2) : x.divide(factor);
                case EQUAL -> x;
            };
        }

        /**
         * Something of every step that no later one uses, and a little of the others. A step of which nothing can be claimed is left
         * unused.
         */
        private List<Claim> claims() {
            List<Claim> claims = new ArrayList<>();
            for (Step step : steps) {
                boolean unused = steps.stream().noneMatch(later -> later.premises().contains(step.number()));
                List<Claim> possible = claims(step);
                Collections.shuffle(possible, random);
                int wanted = unused ? 1 + random.nextInt(3) : random.nextInt(2);
                claims.addAll(possible.subList(0, Math.min(wanted, possible.size())));
            }
            return claims;
        }

        private List<Claim> claims(Step step) {
            List<Claim> claims = new ArrayList<>();
            List<Step> premises = step.premises().stream().map(premise -> steps.get(premise - 1)).toList();
            for (Claim.Quantity quantity : Claim.Quantity.values()) {
                if (quantity == Claim.Quantity.LEARNERS && step.rule().isOfNoLearner()) {
                    claims.add(new Claim(quantity, Relation.EQUAL, BigFraction.ZERO, Claim.Unit.COUNT, step.number()));
                }
                quantity.field().filter(step.result()::containsKey).ifPresent(field -> {
                    Relation relation = changes(40) ? any(List.of(Relation.values())) : step.rule().relation(field, premises);
                    claims.add(new Claim(quantity, relation, claimed(field, relation, step.result().get(field)), unit(field, step),
                        step.number()));
                });
            }
            return claims;
        }

        /** What is stated, something weaker, or something else. */
        private BigFraction claimed(ResultField field, Relation relation, BigFraction value) {
            if (changes(8)) {
                return weakened(relation, value);
            }
            List<Step> others = changes(10) ? steps.stream().filter(other -> other.result().containsKey(field)).toList()
                : List.of();
            return others.isEmpty() ? value : changed(any(others).result().get(field));
        }

        private Claim.Unit unit(ResultField field, Step step) {
            if (changes(40)) {
                return any(List.of(Claim.Unit.values()));
            }
            return step.rule().unit(field);
        }
    }
}
