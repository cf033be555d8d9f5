package org.ironbound.explain;

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

/** Where the numbers of a step come from: the problem, earlier steps, its witness and its result, by their names in certificates. */
final class Inputs {
    /** Half the sum of both error probabilities, or the average error. */
    private static final String MEAN_ERROR = "mean-error";

    private final Certificate certificate;
    private final Step step;

    Inputs(Certificate certificate, Step step) {
        this.certificate = certificate;
        this.step = step;
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
            default -> find(input.field(), step.witness().numbers());
        };
    }

    /** A list of the witness. */
    Optional<List<BigFraction>> list(String name) {
        return find(name, step.witness().lists());
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
            default -> input.field() + " of the witness";
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
