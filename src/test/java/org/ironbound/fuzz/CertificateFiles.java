package org.ironbound.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.check.JudgedChecks;
import org.ironbound.certificate.check.SampleCertificates;
import org.ironbound.certificate.file.CertificateReader;

/** Files with certificates about problems. */
final class CertificateFiles implements FuzzTarget {
    /** A share of what a check may cost. */
    private static final int PART = 20;
    private static final int LONGEST = 5_000;
    private static final int CROSSED = 500;
    private static final int LONGEST_MESSAGE = 2_000;

    /** Returns if the certificate is good. */
    interface Checker {
        void check(Certificate certificate) throws RejectedException;
    }

    private final Checker checker;

    CertificateFiles() {
        this(certificate -> JudgedChecks.check(certificate, PART));
    }

    /** For another checker. */
    CertificateFiles(Checker checker) {
        this.checker = checker;
    }

    /** Made when they are asked for. */
    private static final class Holder {
        static final List<String> TEXTS = texts();

        private static List<String> texts() {
            Set<String> texts = new LinkedHashSet<>();
            SampleCertificates.ofAllRules().map(SampleCertificates::text).filter(text -> text.length() <= LONGEST).forEach(texts::add);
            SampleCertificates.written().map(SampleCertificates::text).forEach(texts::add);
            JudgedChecks.crossed(1, CROSSED).stream().filter(Holder::isVerified).map(SampleCertificates::text)
                .filter(text -> text.length() <= LONGEST).forEach(texts::add);
            return List.copyOf(texts);
        }

        private static boolean isVerified(Certificate certificate) {
            try {
                JudgedChecks.check(certificate, PART);
                return !certificate.claims().isEmpty();
            } catch (RejectedException e) {
                return false;
            }
        }
    }

    @Override
    public List<String> seeds() {
        return Holder.TEXTS;
    }

    @Override
    public String changed(String text, Choices choices) {
        int kind = choices.below(16);
        if (kind == 0) {
            return Edits.changed(text, choices);
        }
        Json json = Json.of(text);
        Json donor = Json.of(choices.of(seeds()));
        if (kind < 4 && json.members("steps").size() == 1 && donor.members("steps").size() == 1) {
            together(json, donor);
        } else {
            json.change(donor, choices);
        }
        return json.toString();
    }

    /** The steps and claims of another certificate too, with their numbers after those of the first. */
    private static void together(Json json, Json donor) {
        int before = json.members("steps").get(0).parts().size();
        for (String list : List.of("steps", "claims")) {
            List<Json> more = new ArrayList<>(donor.members(list).isEmpty() ? List.of() : donor.members(list).get(0).parts());
            for (Json part : more) {
                part.members("step").forEach(number -> number.add(before));
                part.members("premises").forEach(premises -> premises.parts().forEach(number -> number.add(before)));
            }
            json.members(list).forEach(all -> all.parts().addAll(more));
        }
    }

    static Certificate read(String text) throws RejectedException {
        try {
            return CertificateReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Outcome judge(String text) {
        Certificate certificate;
        try {
            certificate = read(text);
            checker.check(certificate);
        } catch (RejectedException e) {
            assertTrue(e.getMessage().length() < LONGEST_MESSAGE, e.getMessage());
            return Outcome.REFUSED;
        }
        try {
            assertEquals(certificate, read(SampleCertificates.text(certificate)), "written and read again");
        } catch (RejectedException e) {
            throw new AssertionError(e);
        }
        if (!JudgedChecks.isJudged(certificate.problem())) {
            return Outcome.UNJUDGED;
        }
        try {
            JudgedChecks.requireTruth(certificate);
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + System.lineSeparator() + text, e);
        }
        return Outcome.TRUE;
    }
}
