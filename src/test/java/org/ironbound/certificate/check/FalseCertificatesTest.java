package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.ironbound.certificate.Certificate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link RefusedCertificatesTest} calls false is so; apart from it, so that hunts of mutants need not compute it. */
class FalseCertificatesTest {
    static Stream<Arguments> certificates() {
        return RefusedCertificatesTest.falseOnes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("certificates")
    void isFalse(String whyFalse, Certificate certificate, String unused) {
        assertThrows(AssertionError.class, () -> Truth.of(certificate.problem()).require(certificate), "it is true");
    }
}
