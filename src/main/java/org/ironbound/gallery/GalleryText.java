package org.ironbound.gallery;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Relation;
import org.ironbound.report.Decimals;
import org.ironbound.report.Paragraph;

/** Cases as text in 80 columns. */
public final class GalleryText {
    private static final int DIGITS = 12;
    /** Enough to tell a double from its neighbours. */
    private static final int DOUBLE_DIGITS = 17;
    private static final String DEEP = "    ";
    private static final String ROW = "%3s  %-20s %-25s %s";

    private GalleryText() {
    }

    /** A line for each case: what one would conclude of its quantity, and what is certified. */
    public static List<String> list(List<Exhibit> exhibits) {
        List<String> lines = new ArrayList<>();
        lines.add(row("", "case", "from floating point", "certified"));
        exhibits.forEach(exhibit -> lines.add(row(Integer.toString(exhibit.number()), exhibit.words().name(), concluded(exhibit.finding()),
            against(exhibit.finding()))));
        long refuted = exhibits.stream().filter(exhibit -> exhibit.finding().isFalse()).count();
        lines.add("");
        lines.addAll(Paragraph.indented(refuted + " of " + exhibits.size() + " conclusions from floating point or a shortcut are "
            + "certainly false, as computed here and now. 'ironbound gallery N' tells one in full."));
        return lines;
    }

    private static String row(String number, String name, String concluded, String certified) {
        return String.format(ROW, number, name, concluded, certified).stripTrailing();
    }

    /** A case in full. */
    public static List<String> story(Exhibit exhibit) {
        Words words = exhibit.words();
        Finding finding = exhibit.finding();
        List<String> lines = new ArrayList<>();
        lines.add(exhibit.number() + "  " + words.name() + ": " + words.title());
        lines.add("");
        lines.addAll(Paragraph.indented(words.story()));
        lines.add("");
        words.code().forEach(line -> lines.add(DEEP + line));
        lines.add("");
        int width = finding.computed().stream().mapToInt(computed -> computed.how().length()).max().orElse(0);
        lines.add("  not certified");
        finding.computed().forEach(computed -> lines.add(String.format("    %-" + width + "s  %s", computed.how(), computed.value())));
        lines.add("  one would conclude");
        lines.addAll(hanging(words.quantity() + " " + inWords(finding.conclusion()) + ": " + finding.conclusion().meaning()));
        lines.add("  certified");
        lines.addAll(hanging(words.quantity() + " " + certified(finding.truth())));
        if (!finding.truth().note().isEmpty()) {
            lines.addAll(hanging(finding.truth().note()));
        }
        lines.addAll(Paragraph.command(DEEP, finding.truth().command()));
        lines.add("  so the conclusion is " + verdict(finding));
        lines.add("");
        lines.addAll(Paragraph.wrapped("Lesson:", words.lesson()));
        lines.addAll(Paragraph.wrapped("Theory:", String.join(", ", words.theory()) + "; ironbound trust " + words.theory().get(0)
            + " says more"));
        return lines;
    }

    private static List<String> hanging(String text) {
        return Paragraph.wrapped(DEEP, DEEP, text);
    }

    /** Whether the conclusion is false. */
    static String verdict(Finding finding) {
        return finding.isFalse() ? "FALSE" : "not refuted on this machine";
    }

    /** The relation and the number that one would conclude. */
    static String concluded(Finding finding) {
        return finding.conclusion().relation().symbol() + " " + number(finding.conclusion().value());
    }

    /** What is certified and contradicts the conclusion; all that is certified where nothing does. */
    static String against(Finding finding) {
        Certified truth = finding.truth();
        if (exact(truth).isPresent()) {
            return "= " + shortest(exact(truth).get());
        }
        boolean isAbove = truth.lower().isPresent() && truth.lower().get().compareTo(finding.conclusion().value()) > 0;
        return isAbove || truth.upper().isEmpty() ? ">= " + down(truth.lower().orElseThrow(), digits(finding))
            : "<= " + up(truth.upper().get(), digits(finding));
    }

    /** So many that the decimal is on the same side of what was concluded as the bound. */
    private static int digits(Finding finding) {
        return finding.truth().lower().or(finding.truth()::upper).filter(bound -> isNear(bound, finding.conclusion().value())).isPresent()
            ? DOUBLE_DIGITS + 3 : DIGITS;
    }

    private static boolean isNear(BigFraction bound, BigFraction value) {
        return bound.subtract(value).abs().multiply(new BigFraction(10).pow(DIGITS - 1)).compareTo(bound.abs()) < 0;
    }

    private static String inWords(Conclusion conclusion) {
        return inWords(conclusion.relation()) + " " + number(conclusion.value());
    }

    private static String inWords(Relation relation) {
        return switch (relation) {
            case AT_LEAST -> "is at least";
            case AT_MOST -> "is at most";
            case EQUAL -> "is";
        };
    }

    /** What is certified, on the safe side. */
    static String certified(Certified truth) {
        Optional<BigFraction> exact = exact(truth);
        if (exact.isPresent()) {
            return "is " + shortest(exact.get()) + (Decimals.exact(exact.get()).length() <= DOUBLE_DIGITS ? ", exactly" : ", rounded");
        }
        List<String> ends = new ArrayList<>();
        truth.lower().ifPresent(x -> ends.add("is at least " + down(x, DOUBLE_DIGITS + 3)));
        truth.upper().ifPresent(x -> ends.add((ends.isEmpty() ? "is " : "") + "at most " + up(x, DOUBLE_DIGITS + 3)));
        return String.join(" and ", ends);
    }

    private static Optional<BigFraction> exact(Certified truth) {
        return truth.lower().filter(x -> truth.upper().filter(x::equals).isPresent());
    }

    private static String shortest(BigFraction x) {
        String exact = Decimals.exact(x);
        return exact.length() <= DOUBLE_DIGITS ? exact : trimmed(Decimals.rounded(x, DIGITS, RoundingMode.HALF_EVEN));
    }

    private static String number(BigFraction x) {
        return x.equals(BigFraction.ZERO) ? "0" : trimmed(Decimals.rounded(x, DOUBLE_DIGITS, RoundingMode.HALF_EVEN));
    }

    private static String down(BigFraction x, int digits) {
        return trimmed(Decimals.rounded(x, digits, RoundingMode.FLOOR));
    }

    private static String up(BigFraction x, int digits) {
        return trimmed(Decimals.rounded(x, digits, RoundingMode.CEILING));
    }

    /** Without zeros at the end of its digits. */
    private static String trimmed(String decimal) {
        int end = decimal.indexOf('e') < 0 ? decimal.length() : decimal.indexOf('e');
        String digits = decimal.substring(0, end);
        return (digits.contains(".") ? digits.replaceFirst("\\.?0+$", "") : digits) + decimal.substring(end);
    }
}
