package org.ironbound.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.file.CanonicalFraction;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Fractions;

/** Where the numbers of a step come from: the problem, earlier steps, its witness and its result, by their names in certificates. */
final class Inputs {
    /** Half the sum of both error probabilities, or the average error. */
    private static final String MEAN_ERROR = "mean-error";
    /** Half the dimension, rounded down. */
    private static final String PAIRS = "pairs";

    private final Certificate certificate;
    private final Step step;
    private final int rows;
    private final Optional<ChannelLists> channel;
    private MixtureLists mixture;

    /** @param rows the most rows of tables of terms */
    Inputs(Certificate certificate, Step step, int rows) {
        this.certificate = certificate;
        this.step = step;
        this.rows = rows;
        this.channel = certificate.problem() instanceof FiniteChannel problem ? Optional.of(new ChannelLists(problem, step))
            : Optional.empty();
    }

    /** The family of the problem, as in certificates. */
    String family() {
        return certificate.problem().family();
    }

    /** The number; none if the step has no such. */
    Optional<BigFraction> of(RuleText.Input input) {
        return switch (input.place()) {
            case "problem" -> ofProblem(input.field());
            case "premise" -> premise(input).flatMap(premise -> find(input.field(), premise.result()));
            case "result" -> find(input.field(), step.result());
            case "first" -> entry(input.field(), 0);
            case "second" -> entry(input.field(), 1);
            case "group" -> ofGroup(input.field());
            case "greatest" -> mixture().flatMap(lists -> lists.ofGreatest(input.field()));
            case "others" -> mixture().map(lists -> lists.ofOthers(input.field()));
            case "dearest" -> channel.flatMap(lists -> lists.dearestPlace(input.field()));
            default -> find(input.field(), step.witness().numbers());
        };
    }

    private Optional<BigFraction> entry(String list, int index) {
        return find(list, step.witness().lists()).filter(numbers -> numbers.size() > index).map(numbers -> numbers.get(index));
    }

    /** The lists of a step about a mixture, which are made when they are needed first; none of another step. */
    private Optional<MixtureLists> mixture() {
        if (mixture == null && certificate.problem() instanceof ClusterMixture) {
            mixture = new MixtureLists(certificate, step, rows);
        }
        return Optional.ofNullable(mixture);
    }

    /** A number of the group of clusters that the witness names. */
    private Optional<BigFraction> ofGroup(String name) {
        return find("cluster-group", step.witness().numbers()).flatMap(place -> certificate.problem().fields().get("clusters")
            instanceof List<?> groups ? number(((Map<?, ?>) groups.get(place.intValue() - 1)).get(name)) : Optional.empty());
    }

    /**
     * A list: one of the witness by its name there; one of {@link ChannelLists} or {@link MixtureLists}; later:NAME, a list of the witness
     * put off to the second place; next:NAME, without its first number, and but-last:NAME, without its last; groups:NAME, a number of each
     * group of coordinates of the problem; misses:GAP and false-alarms:GAP, the largest values of a sum of signs or zeros that are errors,
     * 1 or 2 apart.
     *
     * @return none if the step has no such
     */
    Optional<List<BigFraction>> list(String name) {
        String kind = name.replaceFirst(":.*", "");
        String rest = name.substring(Math.min(name.length(), kind.length() + 1));
        return switch (kind) {
            case "later" -> ofWitness(rest).map(Inputs::later);
            case "groups" -> ofGroups(rest);
            case "next" -> ofWitness(rest).map(list -> list.subList(1, list.size()));
            case "but-last" -> ofWitness(rest).map(list -> list.subList(0, list.size() - 1));
            case "misses" -> scores(BigFraction.ONE, BigFraction.ZERO, Integer.parseInt(rest));
            case "false-alarms" -> scores(BigFraction.MINUS_ONE, BigFraction.MINUS_ONE, Integer.parseInt(rest));
            default -> ofWitness(name).or(() -> channel.flatMap(lists -> lists.of(name))).or(() -> mixture()
                .flatMap(lists -> lists.of(name)));
        };
    }

    private Optional<List<BigFraction>> ofGroups(String name) {
        return certificate.problem() instanceof AnisotropicClustering clustering && clustering.fields().get(AnisotropicClustering.GROUPS)
            instanceof List<?> groups ? Optional.of(groups.stream().map(group -> number(((Map<?, ?>) group).get(name)).orElseThrow())
                .toList()) : Optional.empty();
    }

    private Optional<List<BigFraction>> ofWitness(String name) {
        return find(name, step.witness().lists());
    }

    /** What a sum of signs or zeros, as many as the dimension, may be that is an error: at most sign T + first, every gap-th number. */
    private Optional<List<BigFraction>> scores(BigFraction sign, BigFraction first, int gap) {
        return find("threshold", step.witness().numbers()).flatMap(threshold -> ofProblem("dimension").map(dimension -> {
            List<BigFraction> scores = new ArrayList<>();
            BigInteger largest = Fractions.floor(threshold).multiply(sign).add(first).getNumerator();
            BigInteger least = dimension.getNumerator().negate();
            BigInteger score = largest.subtract(largest.subtract(least).mod(BigInteger.valueOf(gap)));
            while (scores.size() < rows && score.compareTo(least) >= 0) {
                scores.add(new BigFraction(score));
                score = score.subtract(BigInteger.valueOf(gap));
            }
            return scores;
        }));
    }

    private static List<BigFraction> later(List<BigFraction> list) {
        List<BigFraction> later = new ArrayList<>();
        later.add(null);
        later.addAll(list);
        return later;
    }

    /** How the true number stands to the input, if that is a bound. */
    Optional<Relation> relation(RuleText.Input input) {
        return input.direction().or(() -> premise(input).flatMap(premise -> premise.result().keySet().stream()
            .filter(field -> field.label().equals(input.field())).findFirst()
            .map(field -> relation(premise, field)))).filter(relation -> relation != Relation.EQUAL);
    }

    private Relation relation(Step premise, ResultField field) {
        return premise.rule().relation(field, premise.premises().stream().map(this::step).toList());
    }

    /** Where the input stands, in words. */
    String place(RuleText.Input input) {
        return switch (input.place()) {
            case "problem" -> "of the problem";
            case "premise" -> premise(input).map(premise -> input.field() + " of step " + premise.number()).orElse("");
            case "result" -> input.field() + " of this step";
            case "witness" -> input.field() + " of the witness";
            case "group" -> "of the group that the witness names";
            case "greatest" -> "of the greatest part";
            case "others" -> "as the kernel rounds it";
            case "dearest" -> "of the dearest pair of rows, as the kernel rounds it";
            default -> "the " + input.place() + " of " + input.field() + " of the witness";
        };
    }

    private Optional<Step> premise(RuleText.Input input) {
        return step.premises().size() < input.premise() || input.premise() == 0 ? Optional.empty()
            : Optional.of(step(step.premises().get(input.premise() - 1)));
    }

    private Step step(int number) {
        return certificate.steps().get(number - 1);
    }

    private static <F extends Field, T> Optional<T> find(String name, Map<F, T> numbers) {
        return numbers.entrySet().stream().filter(entry -> entry.getKey().label().equals(name)).map(Map.Entry::getValue)
            .findFirst();
    }

    private Optional<BigFraction> ofProblem(String name) {
        Map<String, Object> fields = certificate.problem().fields();
        if (name.equals(MEAN_ERROR) && !fields.containsKey("error")) {
            return number(fields.get("false-negative")).flatMap(negative -> number(fields.get("false-positive"))
                .map(positive -> negative.add(positive).divide(2)));
        }
        if (name.equals(PAIRS)) {
            return number(fields.get("dimension")).map(dimension -> Fractions.floor(dimension.divide(2)));
        }
        return number(fields.get(name.equals(MEAN_ERROR) ? "error" : name));
    }

    /** The number that a text is; none for one such as 1/sqrt(d). */
    private static Optional<BigFraction> number(Object text) {
        try {
            return text instanceof String number ? Optional.of(CanonicalFraction.parse(number)) : Optional.empty();
        } catch (RejectedException e) {
            return Optional.empty();
        }
    }
}
