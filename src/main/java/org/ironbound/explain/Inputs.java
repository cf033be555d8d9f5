package org.ironbound.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.file.CanonicalFraction;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Fractions;

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

    /**
     * A list: one of the witness by its name there; law, the chances of the inputs that occur; column:2, the chances of an output for them;
     * row:FIELD, the row of the matrix with the number that the witness has; farthest:1 and farthest:2, the two rows farthest apart
     * in total variation; counts and frequencies of groups of clusters; later:NAME, a list of the witness from the second place on.
     *
     * @return none if the step has no such
     */
    Optional<List<BigFraction>> list(String name) {
        String[] parts = name.split(":");
        Map<String, Object> fields = certificate.problem().fields();
        List<List<BigFraction>> matrix = followed(matrix(fields.get("matrix")), matrix(fields.get(FiniteChannel.NEXT)));
        List<BigFraction> law = row(fields.get(FiniteChannel.LAW));
        return switch (parts[0]) {
            case "law" -> given(law.stream().filter(p -> Fractions.signum(p) > 0).toList());
            case "column" -> law.size() != matrix.size() ? Optional.empty() : given(IntStream.range(0, law.size())
                .filter(i -> Fractions.signum(law.get(i)) > 0).mapToObj(i -> matrix.get(i).get(Integer.parseInt(parts[1]) - 1)).toList());
            case "row" -> find(parts[1], step.witness().numbers()).map(number -> matrix.get(number.intValue() - 1));
            case "farthest" -> farthest(matrix).map(pair -> pair.get(Integer.parseInt(parts[1]) - 1));
            case "counts" -> ofClusters("count");
            case "frequencies" -> ofClusters("frequency");
            case "later" -> find(parts[1], step.witness().lists()).map(list -> {
                List<BigFraction> later = new ArrayList<>();
                later.add(null);
                later.addAll(list);
                return later;
            });
            default -> find(name, step.witness().lists());
        };
    }

    private static <T> Optional<List<T>> given(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static List<List<BigFraction>> matrix(Object rows) {
        return rows instanceof List<?> list ? list.stream().map(Inputs::row).toList() : List.of();
    }

    /** The matrix of a channel that is followed by another one, if there is one. */
    private static List<List<BigFraction>> followed(List<List<BigFraction>> rows, List<List<BigFraction>> next) {
        return next.isEmpty() ? rows : rows.stream().map(row -> IntStream.range(0, next.get(0).size())
            .mapToObj(z -> IntStream.range(0, row.size()).mapToObj(y -> row.get(y).multiply(next.get(y).get(z)))
            .reduce(BigFraction.ZERO, BigFraction::add)).toList()).toList();
    }

    private static List<BigFraction> row(Object texts) {
        return texts instanceof List<?> list ? list.stream().flatMap(text -> number(text).stream()).toList() : List.of();
    }

    private static Optional<List<List<BigFraction>>> farthest(List<List<BigFraction>> rows) {
        List<List<BigFraction>> best = null;
        BigFraction most = BigFraction.MINUS_ONE;
        for (List<BigFraction> first : rows) {
            for (List<BigFraction> second : rows) {
                BigFraction sum = BigFraction.ZERO;
                for (int y = 0; y < first.size(); y++) {
                    sum = sum.add(first.get(y).subtract(second.get(y)).abs());
                }
                if (sum.compareTo(most) > 0) {
                    most = sum;
                    best = List.of(first, second);
                }
            }
        }
        return Optional.ofNullable(best);
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
        return numbers.size() == groups ? given(numbers) : Optional.empty();
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
