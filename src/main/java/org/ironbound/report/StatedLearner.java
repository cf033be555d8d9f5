package org.ironbound.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.CountAnswers;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.ProblemLimits;

/**
 * The learner that a certificate is about: what the numbers in one step are true of.
 *
 * @param step       the step that bounds what it memorizes and how often it errs
 * @param parameters what it is made of but for its answers, exact, by name; theory.md says how, under the rule of the step
 */
record StatedLearner(Step step, Map<String, BigFraction> parameters) {
    /** The learner of a certificate that is checked; there is one at most [ONE-STATEMENT]. */
    static Optional<StatedLearner> of(Certificate certificate) {
        return certificate.steps().stream().filter(step -> step.rule().isLearner()).findFirst()
            .map(step -> new StatedLearner(step, parameters((ClusteringProblem) certificate.problem(), step)));
    }

    /**
     * The numbers of the witness that say what the learner does, without those that say how its errors are bounded; and how many samples it
     * looks at.
     */
    private static Map<String, BigFraction> parameters(ClusteringProblem problem, Step step) {
        Map<String, BigFraction> parameters = new LinkedHashMap<>();
        for (WitnessField field : own(step.rule())) {
            parameters.put(field.label(), step.witness().get(field));
        }
        parameters.put("samples", new BigFraction(samples(problem, step.rule())));
        return parameters;
    }

    /** A learner of Boolean clustering turns signs round until their correlation with the centre's is the lambda of its witness. */
    private static List<WitnessField> own(Rule rule) {
        return switch (rule) {
            case GAUSS_LEARN, GAUSS_LEARN_LEVELS, GAUSS_LEARN_CHI -> List.of(WitnessField.NOISE_VARIANCE, WitnessField.THRESHOLD);
            case BOOL_LEARN -> List.of(WitnessField.SLOPE, WitnessField.THRESHOLD, WitnessField.LAMBDA_LOWER);
            case BOOL_LEARN_TABLE -> List.of(WitnessField.THRESHOLD, WitnessField.LAMBDA_LOWER);
            default -> List.of(WitnessField.KEEPING, WitnessField.THRESHOLD);
        };
    }

    private static BigInteger samples(ClusteringProblem problem, Rule rule) {
        return switch (rule) {
            case GAUSS_LEARN, GAUSS_LEARN_LEVELS, GAUSS_LEARN_CHI -> problem.samples();
            case BOOL_LEARN, BOOL_LEARN_TABLE -> problem.samples().min(BigInteger.valueOf(CountAnswers.MOST_SAMPLES));
            default -> problem.samples().min(BigInteger.valueOf(ProblemLimits.SPARSE_SAMPLES));
        };
    }

    /** Writes it as an object. */
    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", step.rule().id());
        json.writeNumberField("step", step.number());
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, BigFraction> parameter : parameters.entrySet()) {
            json.writeStringField(parameter.getKey(), Fractions.text(parameter.getValue()));
        }
        if (step.rule() == Rule.BOOL_LEARN_TABLE) {
            json.writeArrayFieldStart(WitnessField.ANSWERS.label());
            for (BigFraction answer : step.witness().list(WitnessField.ANSWERS)) {
                json.writeString(Fractions.text(answer));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
