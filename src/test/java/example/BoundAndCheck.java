package example;

import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.library.Certificates;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.Problem;
import org.ironbound.problem.Proportion;

/** Bounds what learners memorize, prints the bounds, writes their certificate, reads it and checks it. */
public class BoundAndCheck {
    public static void main(String[] args) throws Exception {
        BigInteger dimension = BigInteger.valueOf(10_000);
        Proportion lambdaSquared = Proportion.inverseRoot("lambda-squared", dimension);
        Problem problem = new GaussianClustering(dimension, BigInteger.TEN, lambdaSquared, new AverageError(new BigFraction(1, 10)));

        Certificate certificate = Certificates.find(problem, 12);
        for (Claim claim : certificate.claims()) {
            System.out.println(claim.quantity().label() + " " + claim.relation().symbol() + " "
                + Fractions.decimal(claim.value(), 12, claim.relation().rounding()) + " " + claim.unit().label());
        }

        Path file = Path.of("certificate.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            Certificates.write(certificate, out);
        }
        try (InputStream in = Files.newInputStream(file)) {
            Certificate read = Certificates.read(in);
            Certificates.check(read); // throws RejectedException if a claim is not proved
            System.out.println("verified, about the same problem: " + read.problem().equals(problem));
        }
    }
}
