package org.ironbound.report;

import java.io.IOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Findings;

/** What was found about a problem, for people and for machines: the problem, and all claims of its certificate in words and numbers. */
public final class Report {
    private static final int WIDTH = 80;
    private static final int LABEL = 44;

    private final Findings findings;

    /** @param findings what was found */
    public Report(Findings findings) {
        this.findings = findings;
    }

    private Certificate certificate() {
        return findings.certificate();
    }

    /**
     * Lines of at most 80 columns where the numbers allow it.
     *
     * @param file the name of the certificate, if it is written
     */
    public List<String> lines(Optional<String> file) {
        List<String> lines = problem();
        lines.add("");
        for (Claim claim : certificate().claims()) {
            lines.addAll(claim(claim));
        }
        lines.add("");
        findings.certainDigits().ifPresent(certain -> lines.addAll(Paragraph.indented(sharpness(certain))));
        for (String note : findings.notes()) {
            lines.addAll(Paragraph.indented(note));
        }
        needed().ifPresent(sentence -> lines.addAll(Paragraph.indented(sentence)));
        Set<String> rules = new LinkedHashSet<>();
        certificate().steps().forEach(step -> rules.add(step.rule().id()));
        lines.addAll(Paragraph.indented("All bounds are certified." + restsOnLemma()));
        lines.addAll(CitedRules.lines(certificate()));
        lines.addAll(Paragraph.indented("rules " + String.join(", ", rules)));
        file.ifPresent(name -> lines.add("  certificate " + name));
        return lines;
    }

    /**
     * The problem, some of the claims and where the certificate is.
     *
     * @param isWanted which claims
     * @param file     the name of the certificate, if it is written
     */
    public List<String> lines(Predicate<Claim> isWanted, Optional<String> file) {
        List<String> lines = problem();
        certificate().claims().stream().filter(isWanted).forEach(claim -> lines.addAll(claim(claim)));
        file.ifPresent(name -> lines.add("  certificate " + name));
        return lines;
    }

    private List<String> problem() {
        List<String> lines = new ArrayList<>();
        Wording.problem(certificate().problem()).forEach(line -> lines.addAll(Paragraph.narrow("", line)));
        return lines;
    }

    private String sharpness(int certain) {
        return certain == findings.digits()
            ? "All " + certain + " digits are certified: the formulas' exact values are above both lower bounds by no more than about one "
            + "unit of the last digit."
            : "Only " + certain + " of the " + findings.digits() + " digits are certified: the precision is spent.";
    }

    /** How much information the error needs, where a step says it. */
    private Optional<String> needed() {
        return certificate().problem() instanceof ClusteringProblem clustering
            ? certificate().steps().stream().filter(step -> step.result().containsKey(ResultField.INFORMATION)).findFirst()
                .map(step -> "The error needs " + Wording.needed(clustering.target()) + " >= "
                    + Wording.bits(step.result().get(ResultField.INFORMATION), findings.digits(), RoundingMode.FLOOR)
                    + " about a fresh sample.")
            : Optional.empty();
    }

    private String restsOnLemma() {
        return certificate().steps().stream().anyMatch(step -> step.rule() == Rule.BOOL_CLOSED)
            ? " BOOL-CLOSED rests on the five claims of LEMMA-B: ironbound paper --quick --certificates FOLDER writes their certificates."
            : "";
    }

    private List<String> claim(Claim claim) {
        String subject = Wording.subject(certificate(), claim);
        if (Wording.isWithoutNumber(claim)) {
            return List.of("  " + subject);
        }
        String number = number(claim);
        String line = String.format("  %-" + LABEL + "s %s", subject, number);
        return line.length() <= WIDTH && subject.length() <= LABEL ? List.of(line) : List.of("  " + subject, "      " + number);
    }

    /** In bits where it is information, to be compared with other such numbers. */
    private String number(Claim claim) {
        if (claim.unit() == Claim.Unit.NATS) {
            return Wording.bits(claim.value(), findings.digits(), claim.relation().rounding()) + "   " + Wording.rounded(claim.relation());
        }
        if (Fractions.text(claim.value()).length() <= findings.digits()) {
            return Decimals.exact(claim.value()) + Wording.unit(claim);
        }
        return Wording.number(claim, findings.digits()) + "   " + Wording.rounded(claim.relation());
    }

    /**
     * One JSON object, on one line.
     *
     * @param file the name of the certificate, if it is written
     */
    public String json(Optional<String> file) throws IOException {
        return ResultJson.of(findings, file);
    }
}
