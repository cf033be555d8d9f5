package org.ironbound.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.file.Bundle;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.ClaimCertificateFile;
import org.ironbound.claim.proof.KernelShare;
import org.ironbound.input.Difference;
import org.ironbound.problem.Problem;
import org.ironbound.report.CitedRules;
import org.ironbound.report.Json;
import org.ironbound.report.Paragraph;
import org.ironbound.report.ResultJson;
import org.ironbound.report.Wording;

/**
 * A certificate with its verdict.
 *
 * @param name      of the file
 * @param line      of the bundle, if the file is one
 * @param problem   the certificate, if it is one about a problem
 * @param claim     the certificate, if it is one of a claim
 * @param share     of the claim's proof or counterexample that the kernel's statements show, if it is a verified one of a claim
 * @param rejection why it is rejected, empty if it is verified
 */
record CheckedFile(String name, OptionalInt line, Optional<Certificate> problem, Optional<ClaimCertificate> claim,
        Optional<KernelShare> share, Optional<String> rejection) {
    private static final int DIGITS = 12;

    /**
     * Checks a file.
     *
     * @param bytes  what is in it
     * @param wanted the problem that it must be about, if any
     * @param limit  how much work it may be to check the proof of a claim
     */
    static CheckedFile of(String name, byte[] bytes, Optional<Problem> wanted, CheckLimit limit) {
        try {
            return ClaimCertificateFile.isOne(bytes, limit) ? of(name, ClaimCertificateFile.read(bytes, limit), wanted, limit)
                : of(name, OptionalInt.empty(), CertificateReader.read(new ByteArrayInputStream(bytes)), wanted);
        } catch (RejectedException | IOException e) {
            return rejected(name, e.getMessage());
        }
    }

    /** Checks a line of a bundle. */
    static CheckedFile of(String name, Bundle.Line line) {
        OptionalInt number = OptionalInt.of(line.number());
        try {
            return of(name, number, line.certificate(), Optional.empty());
        } catch (RejectedException e) {
            return rejected(name, number, e.getMessage());
        }
    }

    /** A file that somebody else has checked, and has rejected. */
    static CheckedFile rejected(String name, String reason) {
        return rejected(name, OptionalInt.empty(), reason);
    }

    private static CheckedFile rejected(String name, OptionalInt line, String reason) {
        return new CheckedFile(name, line, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    private static CheckedFile of(String name, OptionalInt line, Certificate certificate, Optional<Problem> wanted) {
        Optional<String> difference = wanted.flatMap(problem -> Difference.between(problem, certificate.problem()));
        Optional<String> rejection = rejection(() -> Checker.check(certificate))
            .or(() -> difference.map(text -> "proves its claims, but about another problem: " + text));
        return new CheckedFile(name, line, Optional.of(certificate), Optional.empty(), Optional.empty(), rejection);
    }

    private static CheckedFile of(String name, ClaimCertificate certificate, Optional<Problem> wanted, CheckLimit limit) {
        if (wanted.isPresent()) {
            return ofClaim(name, certificate, Optional.empty(), Optional.of("is about a claim, not about a problem"));
        }
        try {
            return ofClaim(name, certificate, Optional.of(certificate.check(limit)), Optional.empty());
        } catch (RejectedException e) {
            return ofClaim(name, certificate, Optional.empty(), Optional.of(e.getMessage()));
        }
    }

    private static CheckedFile ofClaim(String name, ClaimCertificate certificate, Optional<KernelShare> share, Optional<String> rejection) {
        return new CheckedFile(name, OptionalInt.empty(), Optional.empty(), Optional.of(certificate), share, rejection);
    }

    private interface Check {
        void run() throws RejectedException;
    }

    private static Optional<String> rejection(Check check) {
        try {
            check.run();
            return Optional.empty();
        } catch (RejectedException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The exit code. */
    int code() {
        return rejection.isEmpty() ? ExitCode.OK : ExitCode.REJECTED;
    }

    /** What the file states, and its verdict. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        problem.ifPresent(certificate -> addProblem(certificate, lines));
        claim.ifPresent(certificate -> addClaim(certificate, lines));
        lines.addAll(verdict());
        return lines;
    }

    /** What was found out about the file, in the form that is wanted. */
    Answer answer(boolean isJson) throws IOException {
        return Answer.of(code(), isJson ? List.of(json()) : lines());
    }

    /** The verdict alone. */
    List<String> verdict() {
        return rejection.map(reason -> Paragraph.wrapped("REJECTED " + shown() + ":", reason)).orElse(List.of("VERIFIED " + shown()));
    }

    /** The file, and the line in it. */
    private String shown() {
        return name + (line.isPresent() ? ", line " + line.getAsInt() : "");
    }

    private void addProblem(Certificate certificate, List<String> lines) {
        lines.add("certificate " + shown() + " states:");
        Wording.problem(certificate.problem()).forEach(line -> lines.addAll(Paragraph.narrow("  ", line)));
        for (Claim stated : certificate.claims()) {
            Wording.claim(certificate, stated).forEach(line -> lines.addAll(Paragraph.narrow("    ", line)));
        }
        if (rejection.isEmpty()) {
            lines.addAll(CitedRules.lines(certificate));
        }
    }

    private void addClaim(ClaimCertificate certificate, List<String> lines) {
        lines.add("certificate " + name + " states " + (certificate.refutes() ? "a counterexample to" : "a proof of") + ":");
        lines.add("  " + certificate.claim());
        certificate.definitions().forEach(definition -> lines.add("    where " + definition));
        if (rejection.isEmpty()) {
            lines.add(certificate.refutes() ? "  false at " + certificate.shownPoint() : "  true, by " + certificate.cases() + " cases");
            share.ifPresent(shown -> lines.addAll(ClaimVerdicts.lines(shown)));
            lines.addAll(CitedRules.lines(certificate.applied()));
        }
    }

    /** What was found out about the file, as JSON. No number of a rejected file is given, for none of them is proved. */
    String json() throws IOException {
        return Json.object(json -> {
            json.writeStringField("file", name);
            if (line.isPresent()) {
                json.writeNumberField("line", line.getAsInt());
            }
            json.writeStringField("verdict", rejection.isEmpty() ? "VERIFIED" : "REJECTED");
            if (rejection.isPresent()) {
                json.writeStringField("reason", rejection.get());
            }
            if (problem.isPresent()) {
                writeProblem(problem.get(), json);
            }
            if (claim.isPresent()) {
                writeClaim(claim.get(), json);
            }
        });
    }

    private void writeProblem(Certificate certificate, JsonGenerator json) throws IOException {
        if (rejection.isEmpty()) {
            ResultJson.writeProven(certificate, DIGITS, json);
        } else {
            json.writeFieldName("problem");
            CertificateWriter.writeProblem(certificate.problem(), json);
        }
    }

    private void writeClaim(ClaimCertificate certificate, JsonGenerator json) throws IOException {
        json.writeStringField("claim", certificate.claim());
        json.writeArrayFieldStart("definitions");
        for (String definition : certificate.definitions()) {
            json.writeString(definition);
        }
        json.writeEndArray();
        if (rejection.isEmpty() && certificate.refutes()) {
            json.writeStringField("shows", ClaimVerdicts.REFUTED);
            ClaimVerdicts.writePoint(json, certificate);
            ClaimVerdicts.write(json, share.orElseThrow());
        } else if (rejection.isEmpty()) {
            json.writeStringField("shows", ClaimVerdicts.PROVED);
            json.writeNumberField("cases", certificate.cases());
            ClaimVerdicts.write(json, share.orElseThrow());
        }
        if (rejection.isEmpty()) {
            ClaimVerdicts.writeCited(json, certificate);
        }
    }

    /** Says that a file has no verdict, and why, in the form that is wanted. */
    static List<String> undecided(String name, boolean isJson, String reason) throws IOException {
        return isJson ? List.of(Json.object(json -> {
            json.writeStringField("file", name);
            ClaimVerdicts.writeUnfinished(json, reason);
        })) : Paragraph.wrapped("UNDECIDED " + name + ":", reason);
    }
}
