package org.ironbound.certificate.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.input.ExactNumber;
import org.ironbound.problem.Problem;

/**
 * Certificates written as one line for each step: the rule with its premises, the witness, an arrow and the result, as in {@code MEM(1,2)
 * -> memorization=5} or {@code CH-KL() precision=16 factor=1 coefficient=1/2 left=[1,2] cross=[1,2] right=[1,2] -> eta-kl=1/2}. All is
 * claimed that can be claimed of the steps that no later one uses, unless lines such as {@code claim least-memorization <= 198 bits 3} say
 * what is claimed of which step.
 */
public final class WrittenCertificate {
    private static final String ARROW = "->";
    private static final String CLAIM = "claim ";

    private WrittenCertificate() {
    }

    public static Certificate of(Problem problem, String... lines) {
        List<Step> steps = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(CLAIM)) {
                claims.add(claim(line.split(" ")));
            } else {
                steps.add(step(steps.size() + 1, line));
            }
        }
        return new Certificate(problem, steps, claims.isEmpty() ? claims(steps) : claims);
    }

    private static Claim claim(String[] words) {
        return new Claim(Stream.of(Claim.Quantity.values()).filter(known -> known.label().equals(words[1])).findFirst().orElseThrow(),
            Stream.of(Relation.values()).filter(known -> known.symbol().equals(words[2])).findFirst().orElseThrow(), number(words[3]),
            Stream.of(Claim.Unit.values()).filter(known -> known.label().equals(words[4])).findFirst().orElseThrow(),
            Integer.parseInt(words[5]));
    }

    private static List<Claim> claims(List<Step> steps) {
        List<Claim> claims = new ArrayList<>();
        for (Step step : steps) {
            if (steps.stream().noneMatch(later -> later.premises().contains(step.number()))) {
                claims.addAll(claims(step, step.premises().stream().map(premise -> steps.get(premise - 1)).toList()));
            }
        }
        return claims;
    }

    private static Step step(int number, String line) {
        String[] words = line.trim().split("\\s+");
        String[] head = words[0].split("[()]", -1);
        Rule rule = Stream.of(Rule.values()).filter(known -> known.id().equals(head[0])).findFirst()
            .orElseThrow(() -> new AssertionError("no rule " + head[0]));
        List<Integer> premises = head[1].isEmpty() ? List.of() : Arrays.stream(head[1].split(",")).map(Integer::valueOf).toList();
        int arrow = Arrays.asList(words).indexOf(ARROW);
        Witness witness = Witness.none();
        for (String word : Arrays.asList(words).subList(1, arrow)) {
            String value = value(word);
            witness = value.startsWith("[") ? witness.with(field(WitnessField.values(), word), list(value))
                : witness.with(field(WitnessField.values(), word), number(value));
        }
        Map<ResultField, BigFraction> result = new EnumMap<>(ResultField.class);
        Arrays.asList(words).subList(arrow + 1, words.length)
            .forEach(word -> result.put(field(ResultField.values(), word), number(value(word))));
        return new Step(number, rule, premises, witness, result);
    }

    private static <F extends Field> F field(F[] fields, String word) {
        String label = word.substring(0, word.indexOf('='));
        return Stream.of(fields).filter(known -> known.label().equals(label)).findFirst()
            .orElseThrow(() -> new AssertionError("no field " + label));
    }

    private static String value(String word) {
        return word.substring(word.indexOf('=') + 1);
    }

    private static List<BigFraction> list(String text) {
        String inner = text.substring(1, text.length() - 1);
        return inner.isEmpty() ? List.of() : Arrays.stream(inner.split(",")).map(WrittenCertificate::number).toList();
    }

    private static BigFraction number(String text) {
        return ExactNumber.parse("number", text);
    }

    private static List<Claim> claims(Step step, List<Step> premises) {
        List<Claim> claims = new ArrayList<>();
        for (Claim.Quantity quantity : Claim.Quantity.values()) {
            if (quantity == Claim.Quantity.LEARNERS && step.rule().isOfNoLearner()) {
                claims.add(new Claim(quantity, Relation.EQUAL, BigFraction.ZERO, Claim.Unit.COUNT, step.number()));
            }
            quantity.field().filter(step.result()::containsKey)
                .ifPresent(field -> claims.add(new Claim(quantity, step.rule().relation(field, premises),
                step.result().get(field), step.rule().unit(field), step.number())));
        }
        return claims;
    }
}
