package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Certificates in files, of all families: they are verified, without a search, but not with other claims. */
class AcceptedCertificatesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "ironbound", "certificate");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isVerified(Path file) throws IOException, RejectedException {
        Certificate certificate = SampleCertificates.read(Files.readString(file));
        assertDoesNotThrow(() -> Checker.check(certificate));
    }

    /** A claim of another relation or unit does not follow from the same step. */
    @ParameterizedTest
    @MethodSource("files")
    void otherClaimsAreRefused(Path file) throws IOException, RejectedException {
        Certificate certificate = SampleCertificates.read(Files.readString(file));
        for (Claim claim : certificate.claims()) {
            for (Claim other : others(claim)) {
                List<Claim> claims = new ArrayList<>(certificate.claims());
                claims.set(claims.indexOf(claim), other);
                assertThrows(RejectedException.class,
                    () -> Checker.check(new Certificate(certificate.problem(), certificate.steps(), claims)), other::toString);
            }
        }
    }

    private static List<Claim> others(Claim claim) {
        Stream<Claim> relations = Arrays.stream(Relation.values())
            .map(relation -> new Claim(claim.quantity(), relation, claim.value(), claim.unit(), claim.step()));
        Stream<Claim> units = Arrays.stream(Claim.Unit.values())
            .map(unit -> new Claim(claim.quantity(), claim.relation(), claim.value(), unit, claim.step()));
        return Stream.concat(relations, units).filter(other -> !other.equals(claim)).toList();
    }
}
