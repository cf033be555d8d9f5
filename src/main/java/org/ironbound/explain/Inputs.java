package org.ironbound.explain;

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
import org.ironbound.problem.FiniteChannel;

/** Where the numbers of a step come from: the problem, earlier steps, its witness and its result, by their names in certificates. */
final class Inputs {
    /** Half the sum of both error probabilities, or the average error. */
    private static final String MEAN_ERROR = "mean-error";
    private static final String LATER = "later:";

    private final Certificate certificate;
    private final Step step;
    private final Optional<ChannelLists> channel;

    Inputs(Certificate certificate, Step step) {
        this.certificate = certificate;
        this.step = step;
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
            case "dearest" -> channel.flatMap(ChannelLists::dearest).flatMap(pair -> entry(input.field(), pair.number()));
            default -> find(input.field(), step.witness().numbers());
        };
    }

    private Optional<BigFraction> entry(String list, int index) {
        return find(list, step.witness().lists()).filter(numbers -> numbers.size() > index).map(numbers -> numbers.get(index));
    }

    /**
     * A list: one of the witness by its name there; one of {@link ChannelLists}; counts and frequencies of groups of clusters;
     * later:NAME, a list of the witness from the second place on.
     *
     * @return none if the step has no such
     */
    Optional<List<BigFraction>> list(String name) {
        return switch (name) {
            case "counts" -> ofClusters("count");
            case "frequencies" -> ofClusters("frequency");
            default -> name.startsWith(LATER) ? find(name.substring(LATER.length()), step.witness().lists()).map(Inputs::later)
                : find(name, step.witness().lists()).or(() -> channel.flatMap(lists -> lists.of(name)));
        };
    }

    private static List<BigFraction> later(List<BigFraction> list) {
        List<BigFraction> later = new ArrayList<>();
        later.add(null);
        later.addAll(list);
        return later;
    }

    /** A number of each group of clusters; none if one has no such number. */
    private Optional<List<BigFraction>> ofClusters(String name) {
        List<BigFraction> numbers = new ArrayList<>();
        int groups = 0;
        if (certificate.problem().fields().get("clusters") instanceof List<?> list) {
            for (Object group : list) {
                groups++;
                number(((Map<?, ?>) group).get(name)).ifPresent(numbers::add);
            }
        }
        return numbers.size() == groups && groups > 0 ? Optional.of(numbers) : Optional.empty();
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
            case "dearest" -> "from " + input.field() + " of the witness, for the dearest pair of rows";
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
