package org.ironbound.find;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Relation;
import org.ironbound.curve.Axis;
import org.ironbound.curve.Solved;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.Fractions;
import org.ironbound.report.CitedRules;
import org.ironbound.report.Json;
import org.ironbound.report.Paragraph;
import org.ironbound.report.Report;
import org.ironbound.report.ResultJson;

/**
 * The answer to a question.
 *
 * @param unknown    what was asked for
 * @param numbers    what it may be
 * @param isMonotone whether a larger number is never harder, by a theorem
 * @param impossible the certified number next to the boundary where it is impossible; empty if there is none
 * @param possible   the one where it is possible; empty if there is none
 * @param looked     all numbers that were looked at, ascending
 */
public record Found(Unknown unknown, Question question, Numbers numbers, boolean isMonotone, Optional<Solved> impossible,
        Optional<Solved> possible, List<BigFraction> looked) {
    /** What is certified, at most two problems, the one with the smaller number first. */
    public List<Certificate> certificates() {
        return sides().stream().map(side -> side.certificate().orElseThrow()).toList();
    }

    private List<Solved> sides() {
        return Stream.concat(impossible.stream(), possible.stream()).sorted(Comparator.comparing(this::number)).toList();
    }

    private BigFraction number(Solved side) {
        return side.point().at().get(unknown.field());
    }

    /**
     * The answer for people, in lines of at most 80 columns where the numbers allow it.
     *
     * @param file the name of the file with a certificate, if it is written
     */
    public List<String> lines(Function<Certificate, Optional<String>> file) {
        List<String> lines = new ArrayList<>();
        for (Solved side : sides()) {
            lines.addAll(paragraph("With " + unknown.symbol() + relation(side) + Axis.exact(number(side)) + " " + statement(side)));
        }
        open().ifPresent(sentence -> lines.addAll(paragraph(sentence)));
        lines.addAll(paragraph(reason()));
        for (Solved side : sides()) {
            Relation other = isPossible(side) ? Relation.AT_LEAST : Relation.AT_MOST;
            lines.add("");
            lines.addAll(new Report(side.findings().orElseThrow()).lines(claim -> claim.relation() != other,
                file.apply(side.certificate().orElseThrow())));
        }
        lines.add("");
        lines.addAll(CitedRules.sentence(cited()));
        return lines;
    }

    private static List<String> paragraph(String text) {
        int space = text.indexOf(' ');
        return Paragraph.wrapped(text.substring(0, space), text.substring(space + 1));
    }

    private boolean isPossible(Solved side) {
        return possible.filter(side::equals).isPresent();
    }

    private String relation(Solved side) {
        return !isMonotone ? " = " : isPossible(side) != unknown.isFalling() ? " >= " : " <= ";
    }

    private String statement(Solved side) {
        if (isPossible(side)) {
            return "some learner reaches the error" + question.most().map(most -> " and memorizes at most " + question.allowed()).orElse("")
                + ".";
        }
        if (side.isInfeasible()) {
            return "no learner reaches the error.";
        }
        String learner = side.point().problem() instanceof CustomCoefficients ? "every learner" : "every learner that reaches the error";
        return learner + " memorizes more than " + question.allowed() + ".";
    }

    /** What is left open next to the boundary, of an ordered question. */
    private Optional<String> open() {
        if (!isMonotone) {
            return Optional.empty();
        }
        BigFraction low = impossible.map(this::number).orElse(null);
        BigFraction high = possible.map(this::number).orElse(null);
        if (low == null) {
            boolean isFirst = high.equals(numbers.at(BigInteger.ZERO));
            return isFirst && unknown.isWhole() && high.equals(BigFraction.ONE) ? Optional.empty()
                : Optional.of(isFirst ? "Smaller numbers were not looked at." : "Below that it is open.");
        }
        if (high == null) {
            return Optional.of(low.equals(numbers.last()) ? (unknown.isFalling() ? "Smaller" : "Larger") + " numbers were not looked at."
                : (unknown.isFalling() ? "Below" : "Above") + " that it is open.");
        }
        boolean isGap = !unknown.isWhole() || high.subtract(low).compareTo(BigFraction.ONE) > 0;
        return isGap ? Optional.of("Between them it is open.") : Optional.empty();
    }

    private String reason() {
        if (isMonotone) {
            return "A larger " + unknown.symbol() + " needs no " + (unknown.isFalling() ? "less" : "more") + " memorization ["
                + Unknown.RULE + "]: so one certificate is enough for all numbers of a sentence.";
        }
        return "Whether it is monotone in " + unknown.symbol() + " is not proved: nothing is said of other numbers. Looked at: "
            + looked.stream().map(Axis::exact).collect(Collectors.joining(", ")) + ".";
    }

    /** The IDs of the theorems that are cited, of rules and of the order of numbers. */
    private List<String> cited() {
        List<String> cited = new ArrayList<>(CitedRules.of(certificates()));
        if (isMonotone) {
            cited.add(Unknown.RULE);
        }
        return cited;
    }

    /**
     * The answer for machines, an object on one line.
     *
     * @param file       the name of the file with a certificate, if it is written
     * @param unfinished why the search was left before its end, if it was
     */
    public String json(Function<Certificate, Optional<String>> file, Optional<String> unfinished) throws IOException {
        return Json.object(json -> {
            json.writeStringField("unknown", unknown.field());
            if (question.most().isPresent()) {
                json.writeStringField("memorization-at-most", Fractions.text(question.most().get()));
                json.writeStringField("unit", question.unit().label());
            }
            if (isMonotone) {
                json.writeStringField("monotone", Unknown.RULE);
            }
            writeSide("impossible", impossible, file, json);
            writeSide("possible", possible, file, json);
            json.writeArrayFieldStart("looked-at");
            for (BigFraction number : looked) {
                json.writeString(Fractions.text(number));
            }
            json.writeEndArray();
            CitedRules.write(cited(), json);
            if (unfinished.isPresent()) {
                json.writeStringField("unfinished", unfinished.get());
            }
        });
    }

    private void writeSide(String name, Optional<Solved> side, Function<Certificate, Optional<String>> file, JsonGenerator json)
            throws IOException {
        if (side.isPresent()) {
            json.writeObjectFieldStart(name);
            json.writeStringField("at", Fractions.text(number(side.get())));
            ResultJson.writeFindings(side.get().findings().orElseThrow(), json);
            Optional<String> written = file.apply(side.get().certificate().orElseThrow());
            if (written.isPresent()) {
                json.writeStringField("certificate", written.get());
            }
            json.writeEndObject();
        }
    }
}
