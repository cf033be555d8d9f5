package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;

/**
 * What a file costs: one budget for the characters that are written, which bounds time and memory of the export too; for each claim how
 * much Coq goes through, which is no reason to refuse it but is said; and how exact Coq's numbers must be for the certificate's own.
 */
final class Effort {
    /** The most characters that a file may have. */
    static final long MOST_CHARACTERS = 1L << 25;

    /** Of a number with n bits there are about so many characters in a file, for it stands there often. */
    private static final long CHARACTERS_OF_BIT = 10;
    /** Coq rounds at every step, and numbers that are nearly equal are subtracted. */
    private static final int MORE_BITS = 100;
    /** What is less than that part of all is not mentioned. */
    private static final double MENTIONED = 0.1;

    /** What Coq goes through one by one, and about how many of it take it a minute. */
    enum Work {
        LETTERS("letters of what samples tell", 60_000),
        FACTORS("pairs of a factor and an interval of what is known of a centre", 100_000),
        LINES("lines below a coefficient", 2_000),
        KINDS("kinds of clusters", 80),
        CLUSTERS("different frequencies", 5_000),
        TERMS("terms of a sum with logarithms", 3_000),
        SHORT_TERMS("terms of a sum", 20_000),
        TANGENTS("tangents and factors of costs", 2_000),
        COORDINATES("coordinates of learners of clusters", 200_000),
        TAIL_TERMS("terms of the tails of a sum of answers", 400_000),
        WEIGHTS("weights of the law of a length", 1_000_000),
        CHARACTERS("characters of inequalities, in all parts of the box together", 100_000);

        private final String words;
        private final long minute;

        Work(String words, long minute) {
            this.words = words;
            this.minute = minute;
        }
    }

    /** Of the longest numerator and the longest denominator that are stated: how exact these numbers are, relative to them and to 1. */
    private final int bits;
    private final int places;
    private final Map<Work, BigInteger> work = new EnumMap<>(Work.class);
    private long left = MOST_CHARACTERS;

    private Effort(int bits, int places) {
        this.bits = bits;
        this.places = places;
    }

    /** That of a file about claims over boxes, which have their own precision. */
    static Effort ofBoxes() {
        return new Effort(0, 0);
    }

    /** That of a file for a certificate. */
    static Effort of(Certificate certificate) {
        List<BigFraction> numbers = Stream.concat(certificate.steps().stream().flatMap(step -> step.result().values().stream()),
            certificate.claims().stream().map(Claim::value)).toList();
        return new Effort(longest(numbers, BigFraction::getNumerator), longest(numbers, BigFraction::getDenominator));
    }

    private static int longest(List<BigFraction> numbers, Function<BigFraction, BigInteger> part) {
        return numbers.stream().mapToInt(number -> part.apply(number).bitLength()).max().orElse(0);
    }

    /** Bits that Coq computes with where the certificate's numbers must be told apart: so many, or more where these are long. */
    int bits(int usual) {
        return Math.max(usual, bits + MORE_BITS);
    }

    /** The same where they must be told apart from 1. */
    int places(int usual) {
        return Math.max(usual, Math.max(bits, places) + MORE_BITS);
    }

    /** The same for one number alone. */
    static int bits(int usual, BigFraction number) {
        return Math.max(usual, number.getNumerator().bitLength() + MORE_BITS);
    }

    /** The tactic that decides an inequality by intervals with so many bits, or more. */
    String interval(int usual) {
        return "interval with (i_prec " + bits(usual) + ")";
    }

    /**
     * Makes room for some characters.
     *
     * @throws NotExportableException if the file would get too long
     */
    void write(BigInteger characters) {
        requireRoom(characters, left);
        left -= characters.longValueExact();
    }

    /** Refuses a file that is too long. */
    static void requireLength(long characters) {
        requireRoom(BigInteger.valueOf(characters), MOST_CHARACTERS);
    }

    private static void requireRoom(BigInteger characters, long room) {
        if (characters.compareTo(BigInteger.valueOf(room)) > 0) {
            throw new NotExportableException("the file would have more than " + MOST_CHARACTERS
                + " characters; fewer samples, clusters, cases, points or digits make it shorter");
        }
    }

    void write(String text) {
        write(BigInteger.valueOf(text.length()));
    }

    /** Makes room for the numbers that 2 to some power stands in. */
    void writePowerOfTwo(BigInteger exponent) {
        write(exponent.multiply(BigInteger.valueOf(CHARACTERS_OF_BIT)));
    }

    /** Coq goes through so many more for a claim. */
    void add(Work kind, BigInteger count) {
        work.merge(kind, count, BigInteger::add);
    }

    void add(Work kind, long count) {
        add(kind, BigInteger.valueOf(count));
    }

    /** What was added is about a claim that is not stated. */
    void forget() {
        work.clear();
    }

    /** A comment for a claim that Coq may take long for, by what was added, of which is told too; else nothing. */
    String noted(int claim, Consumer<String> slow) {
        double minutes = work.entrySet().stream().mapToDouble(Effort::minutes).sum();
        String words = "Coq may take some %.0f minutes, or more: it goes through ".formatted(Math.ceil(minutes))
            + work.entrySet().stream().filter(done -> minutes(done) > MENTIONED * minutes)
            .map(done -> done.getValue() + " " + done.getKey().words).collect(Collectors.joining(", "));
        work.clear();
        if (minutes <= 1) {
            return "";
        }
        slow.accept("claim " + claim + ": " + words);
        return "(** " + words + ". *)\n";
    }

    private static double minutes(Map.Entry<Work, BigInteger> done) {
        return done.getValue().doubleValue() / done.getKey().minute;
    }
}
