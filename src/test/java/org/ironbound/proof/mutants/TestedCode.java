package org.ironbound.proof.mutants;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ironbound.proof.Project;

/**
 * Code that no proof is about, and the tests that are to notice changes of it. Classes are named by PIT's patterns.
 *
 * @param name      in commands
 * @param title     of the section of proofs/mutants.md
 * @param classes   that are changed
 * @param unchanged of these, those that are not
 * @param tests     classes with the tests
 */
record TestedCode(String name, String title, List<String> classes, List<String> unchanged, List<String> tests) {
    /** What makes a certificate a verified one, but not what limits its costs, nor what writes. */
    private static final TestedCode CHECKER = new TestedCode("checker", "Checker of certificates",
        List.of("org.ironbound.certificate.*"),
        List.of("*Cost", "*Cost$*", "*.CostTable*", "*.Limits*", "*.UndecidedException", "*.CertificateWriter*"),
        Stream.of("certificate.TangentPlaces", "certificate.check.AcceptedCertificates", "certificate.check.RefusedCertificates",
            "certificate.check.MixtureRules", "certificate.check.CorrelationForm", "certificate.check.Latest", "certificate.file.Bundle",
            "certificate.file.HostileFiles", "search.channel.MaximalCorrelationSearch", "search.channel.LargeChannels")
            .map(test -> "org.ironbound." + test + "Test").toList());
    /** What makes a claim with its proof a verified one, but not what limits its costs. */
    private static final TestedCode CLAIMS = new TestedCode("claims", "Verifier of claims",
        List.of("org.ironbound.claim.language.*", "org.ironbound.claim.meaning.*", "org.ironbound.claim.proof.*",
            "org.ironbound.claim.term.*", "org.ironbound.claim.value.*"),
        List.of("*.CheckLimit*", "*.Limit*", "*.Meter*", "*.TooCostly", "*.Prices*"),
        Stream.of("language.ClaimsFile", "language.ExpressionErrors", "search.Evaluation", "value.Taylor", "value.TangentPoint",
            "proof.SmallCertificates", "proof.RefusedProofs", "proof.KernelShare", "proof.KernelClaim", "proof.Counterexample",
            "meaning.OtherReading", "meaning.HostileClaim")
            .map(test -> "org.ironbound.claim." + test + "Test").toList());

    static Optional<TestedCode> named(String name) {
        return Stream.of(CHECKER, CLAIMS).filter(code -> code.name.equals(name)).findFirst();
    }

    /** Where a hunt keeps its results. */
    Path results() {
        return Project.SCRATCH.resolve(name + "-mutants.txt");
    }
}
