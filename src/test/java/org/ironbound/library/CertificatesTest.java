package org.ironbound.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Frequencies;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Problem;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a Java program does, for each kind of problem. */
class CertificatesTest {
    private static final BigInteger DIMENSION = BigInteger.valueOf(400);
    private static final BigInteger TWO = BigInteger.TWO;
    private static final Proportion ROOT = Proportion.inverseRoot("lambda-squared", DIMENSION);
    private static final Proportion FOURTH_ROOT = Proportion.inverseFourthRoot("lambda", DIMENSION);
    private static final BigFraction TENTH = new BigFraction(1, 10);
    private static final AverageError ERROR = new AverageError(new BigFraction(1, 5));

    static Stream<Problem> problems() {
        List<List<BigFraction>> channel = List.of(List.of(BigFraction.ONE_HALF, BigFraction.ONE_HALF),
            List.of(TENTH, BigFraction.ONE.subtract(TENTH)));
        ClusterGroup clusters = new ClusterGroup(BigInteger.TEN, new Frequencies.Equal(TENTH), new GaussianCluster(DIMENSION, ROOT));
        return Stream.of(
            new GaussianClustering(DIMENSION, TWO, ROOT, ERROR),
            new BooleanClustering(DIMENSION, TWO, FOURTH_ROOT, ERROR),
            new SparseHypercube(DIMENSION, TWO, TENTH, ERROR),
            new ClusterMixture(BigInteger.valueOf(100), List.of(clusters), ERROR),
            new CustomCoefficients(TENTH, TENTH, BigFraction.TWO, Optional.empty()),
            new FiniteChannel(channel, 1, Optional.empty(), Optional.empty()),
            new GaussianChannel(BigFraction.ONE, TWO),
            new GaussianContraction(TWO, ROOT),
            new BooleanContraction(TWO, FOURTH_ROOT),
            new SparseContraction(TWO, TENTH));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void whatIsFoundIsWrittenReadAndVerified(Problem problem) throws UndecidedException, RejectedException, IOException {
        Certificate certificate = Certificates.find(problem, 6);
        assertFalse(certificate.claims().isEmpty());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Certificates.write(certificate, file);
        Certificate read = Certificates.read(new ByteArrayInputStream(file.toByteArray()));
        assertEquals(certificate, read);
        assertEquals(problem, read.problem());
        Certificates.check(read);
    }

    @Test
    void aFalseClaimIsRejected() throws UndecidedException {
        Certificate certificate = Certificates.find(new GaussianClustering(DIMENSION, BigInteger.TEN, ROOT, ERROR), 6);
        Claim claim = certificate.claims().get(0);
        assertEquals(Relation.AT_LEAST, claim.relation());
        Claim stronger = new Claim(claim.quantity(), claim.relation(), claim.value().multiply(2), claim.unit(), claim.step());
        Certificate wrong = new Certificate(certificate.problem(), certificate.steps(), List.of(stronger));
        assertThrows(RejectedException.class, () -> Certificates.check(wrong));
    }

    @Test
    void whatIsOutOfRangeIsNamed() {
        Problem problem = new GaussianContraction(TWO, ROOT);
        for (int digits : List.of(0, Certificates.MAX_DIGITS + 1)) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> Certificates.find(problem, digits)).getMessage()
                .contains("digits"));
        }
        assertEquals("samples", assertThrows(InvalidFieldException.class, () -> new GaussianContraction(BigInteger.ZERO, ROOT)).field());
    }
}
