package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.problem.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Certificates with one change are rejected, or what they then state is true: an independent computation decides. */
class MutationTest {
    private static final String DIGITS = "0123456789";
    private static final int SOME = 61;
    /** One of so many cuts and other claims; a prime number, so that no unit or relation is left out. */
    private static final int FEW = 7;
    private static final int LONG_TEXT = 10_000;
    private static final int LONG_LIST = 40;
    private static final Pattern MIDDLE_OF_LIST =
        Pattern.compile("\\[(?:[^,\\[\\]]*,){2}((?:[^,\\[\\]]*,){5,})(?:[^,\\[\\]]*,)[^,\\[\\]]*\\]");

    static Stream<Certificate> certificates() {
        return Stream.concat(SampleCertificates.ofManyProblems(), SampleCertificates.written());
    }

    private static boolean isVerified(String text) {
        return verified(text).isPresent();
    }

    /** What the text states, if that is verified. */
    private static Optional<Certificate> verified(String text) {
        try {
            return verified(SampleCertificates.read(text));
        } catch (RejectedException e) {
            assertTrue(e.getMessage().length() < 1000, e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isVerified(Certificate certificate) {
        return verified(certificate).isPresent();
    }

    private static Optional<Certificate> verified(Certificate certificate) {
        try {
            Checker.check(certificate);
            return Optional.of(certificate);
        } catch (RejectedException e) {
            assertTrue(e.getMessage().length() < 1000, e.getMessage());
            return Optional.empty();
        }
    }

    /** How many of the changed texts are verified though they state something else; each of those states nothing false. */
    private static int requireTruth(Certificate original, Stream<String> mutants) {
        return requireTruthOf(original, mutants.map(MutationTest::verified).flatMap(Optional::stream));
    }

    private static int requireTruthOf(Certificate original, List<Certificate> mutants) {
        return requireTruthOf(original, mutants.stream().map(MutationTest::verified).flatMap(Optional::stream));
    }

    private static int requireTruthOf(Certificate original, Stream<Certificate> verified) {
        Map<Problem, Truth> truths = new HashMap<>();
        List<Certificate> others = verified.filter(certificate -> !certificate.equals(original)).toList();
        for (Certificate other : others) {
            try {
                truths.computeIfAbsent(other.problem(), Truth::of).require(other);
            } catch (AssertionError e) {
                throw new AssertionError(e.getMessage() + System.lineSeparator() + SampleCertificates.text(other), e);
            }
        }
        return others.size();
    }

    /** All of a text but the middle of its long lists, whose numbers are alike. */
    private static int[] places(String text) {
        BitSet places = new BitSet();
        places.set(0, text.length());
        MIDDLE_OF_LIST.matcher(text).results().forEach(list -> places.clear(list.start(1), list.end(1)));
        return places.stream().toArray();
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void theOriginalIsVerifiedAndTrue(Certificate certificate) throws RejectedException {
        Checker.check(SampleCertificates.read(SampleCertificates.text(certificate)));
        Truth.of(certificate.problem()).require(certificate);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("certificates")
    void digits(Certificate certificate) {
        changeDigits(certificate, length(certificate));
    }

    /** How much longer it is than most. */
    private static int length(Certificate certificate) {
        int ofText = SampleCertificates.text(certificate).length() / LONG_TEXT;
        return 1 + Math.max(ofText, longest(certificate) / LONG_LIST);
    }

    /** How many numbers the longest list has; the more, the longer a check takes. */
    private static int longest(Certificate certificate) {
        return certificate.steps().stream().flatMap(step -> step.witness().lists().values().stream()).mapToInt(List::size).max().orElse(0);
    }

    /** A few of those that the slow test changes. */
    @ParameterizedTest
    @MethodSource("certificates")
    void someDigits(Certificate certificate) {
        changeDigits(certificate, SOME * length(certificate));
    }

    /** One digit in so many goes up by one, down by one, and is changed in one of four other ways in turn. */
    private static void changeDigits(Certificate certificate, int oneOf) {
        String text = SampleCertificates.text(certificate);
        int[] places = Arrays.stream(places(text)).filter(i -> Character.isDigit(text.charAt(i))).toArray();
        int changed = (places.length + oneOf - 1) / oneOf;
        Stream<String> mutants = IntStream.range(0, changed).boxed().flatMap(k -> withOtherDigits(text, places[k * oneOf], k));
        int verified = requireTruth(certificate, mutants);
        // Lists of points and factors prove as much with many other digits.
        assertTrue(verified < 2 * changed, verified + " of " + 3 * changed + " verified");
    }

    private static Stream<String> withOtherDigits(String text, int place, int turn) {
        int digit = DIGITS.indexOf(text.charAt(place));
        List<String> others = List.of("", digit + "" + digit, "-" + digit, "1/" + digit);
        return Stream.of("" + (digit + 1) % 10, "" + (digit + 9) % 10, others.get(turn % others.size()))
            .map(other -> text.substring(0, place) + other + text.substring(place + 1));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("certificates")
    void characters(Certificate certificate) {
        String text = SampleCertificates.text(certificate);
        requireTruth(certificate, Arrays.stream(places(text)).boxed()
            .filter(i -> !Character.isDigit(text.charAt(i)) && !Character.isWhitespace(text.charAt(i)))
            .flatMap(i -> Stream.of("", "x").map(other -> text.substring(0, i) + other + text.substring(i + 1))));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("certificates")
    void truncations(Certificate certificate) {
        requireRejectionOfParts(certificate, 1);
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void someTruncations(Certificate certificate) {
        requireRejectionOfParts(certificate, FEW);
    }

    private static void requireRejectionOfParts(Certificate certificate, int oneOf) {
        String text = SampleCertificates.text(certificate).stripTrailing();
        for (int i = 0; i < text.length(); i += oneOf) {
            assertEquals(false, isVerified(text.substring(0, i)), "cut at " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void trailingText(Certificate certificate) {
        String text = SampleCertificates.text(certificate);
        for (String tail : List.of("x", "{}", "[]", "1", "\"a\"", ",", "}", text)) {
            assertEquals(false, isVerified(text + tail), tail);
        }
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void rules(Certificate certificate) {
        for (Step step : certificate.steps()) {
            for (Rule rule : Rule.values()) {
                if (rule != step.rule()) {
                    Certificate mutant = with(certificate, new Step(step.number(), rule, step.premises(), step.witness(), step.result()));
                    assertEquals(false, isVerified(mutant), step.rule() + " as " + rule);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void premises(Certificate certificate) {
        int last = certificate.steps().size() + 1;
        for (Step step : certificate.steps()) {
            List<List<Integer>> changes = new ArrayList<>();
            for (int i = 0; i < step.premises().size(); i++) {
                for (int other = -1; other <= last; other++) {
                    List<Integer> changed = new ArrayList<>(step.premises());
                    changed.set(i, other);
                    changes.add(changed);
                }
            }
            List<Integer> reversed = new ArrayList<>(step.premises());
            Collections.reverse(reversed);
            changes.add(reversed);
            changes.add(List.of());
            changes.add(List.of(1));
            List<Integer> longer = new ArrayList<>(step.premises());
            longer.add(1);
            changes.add(longer);
            List<Certificate> mutants = new ArrayList<>();
            for (List<Integer> change : changes) {
                if (!change.equals(step.premises())) {
                    mutants.add(with(certificate, new Step(step.number(), step.rule(), change, step.witness(), step.result())));
                }
            }
            int verified = requireTruthOf(certificate, mutants);
            // Costs may be listed in any order, and one of them in place of a larger one.
            assertTrue(verified == 0 || step.rule() == Rule.MIX_COST, () -> verified + " at step " + step.number());
        }
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void stepOrderAndNumber(Certificate certificate) {
        int size = certificate.steps().size();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                List<Step> swapped = new ArrayList<>(certificate.steps());
                Collections.swap(swapped, i, j);
                assertEquals(false, isVerified(new Certificate(certificate.problem(), swapped, certificate.claims())));
            }
            List<Step> fewer = new ArrayList<>(certificate.steps());
            Step removed = fewer.remove(i);
            assertEquals(false, isVerified(new Certificate(certificate.problem(), fewer, certificate.claims())));
            List<Step> more = new ArrayList<>(certificate.steps());
            more.add(new Step(size + 1, removed.rule(), removed.premises(), removed.witness(), removed.result()));
            Certificate unused = new Certificate(certificate.problem(), more, certificate.claims());
            assertTrue(assertThrows(RejectedException.class, () -> Checker.check(unused)).getMessage().contains("is used by no claim"));
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("certificates")
    void claims(Certificate certificate) {
        requireTruthOf(certificate, withOtherClaims(certificate));
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void someClaims(Certificate certificate) {
        List<Certificate> mutants = withOtherClaims(certificate);
        requireTruthOf(certificate, IntStream.range(0, mutants.size()).filter(i -> i % FEW == 0).mapToObj(mutants::get).toList());
    }

    private static List<Certificate> withOtherClaims(Certificate certificate) {
        List<Certificate> mutants = new ArrayList<>();
        for (int i = 0; i < certificate.claims().size(); i++) {
            Claim claim = certificate.claims().get(i);
            for (Claim.Quantity quantity : Claim.Quantity.values()) {
                for (Relation relation : Relation.values()) {
                    for (Claim.Unit unit : Claim.Unit.values()) {
                        for (int step = 0; step <= certificate.steps().size() + 1; step++) {
                            Claim changed = new Claim(quantity, relation, claim.value(), unit, step);
                            if (!changed.equals(claim)) {
                                List<Claim> claims = new ArrayList<>(certificate.claims());
                                claims.set(i, changed);
                                claims.add(claim);
                                mutants.add(new Certificate(certificate.problem(), certificate.steps(), claims));
                            }
                        }
                    }
                }
            }
        }
        return mutants;
    }

    @Test
    void weakerStatementsAreStillVerified() throws RejectedException {
        Certificate certificate = SampleCertificates.average("10000", "10", null, "0.1");
        Claim claim = certificate.claims().get(0);
        List<Claim> weaker = new ArrayList<>(certificate.claims());
        weaker.set(0, new Claim(claim.quantity(), claim.relation(), claim.value().multiply(new BigFraction(99, 100)), claim.unit(),
            claim.step()));
        Checker.check(new Certificate(certificate.problem(), certificate.steps(), weaker));
    }

    @Test
    void aRejectionNamesStepFieldStatedAndRecomputed() {
        Certificate certificate = SampleCertificates.average("10000", "10", null, "0.1");
        Step step = certificate.steps().get(0);
        Map<ResultField, BigFraction> result = new EnumMap<>(step.result());
        result.put(ResultField.RATIO, new BigFraction(991));
        Certificate wrong = with(certificate, new Step(1, step.rule(), step.premises(), step.witness(), result));
        assertEquals("step 1 (GAUSS): result ratio is stated as >= 991, but only >= 990 was recomputed",
            assertThrows(RejectedException.class, () -> Checker.check(wrong)).getMessage());
    }

    private static Certificate with(Certificate certificate, Step step) {
        List<Step> steps = new ArrayList<>(certificate.steps());
        steps.set(step.number() - 1, step);
        return new Certificate(certificate.problem(), steps, certificate.claims());
    }
}
