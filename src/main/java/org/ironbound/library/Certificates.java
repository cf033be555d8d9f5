package org.ironbound.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.problem.Problem;
import org.ironbound.search.Bounds;

/**
 * Finds, writes, reads and checks certificates. For example, what do learners memorize that see 10 samples of a Gaussian cluster in 10,000
 * dimensions and err with an average probability of at most 1/10?
 *
 * <pre>{@code
 * BigInteger dimension = BigInteger.valueOf(10_000);
 * Problem problem = new GaussianClustering(dimension, BigInteger.TEN, Proportion.inverseRoot("lambda-squared", dimension),
 *     new AverageError(new BigFraction(1, 10)));
 * Certificate certificate = Certificates.find(problem, 12);
 * certificate.claims().forEach(System.out::println);
 * }</pre>
 *
 * <p>All methods may be called from several threads at once: what they take and return does not change.
 */
public final class Certificates {
    /** The most significant digits that {@link #find} takes. */
    public static final int MAX_DIGITS = Bounds.MAX_DIGITS;

    private Certificates() {
    }

    /**
     * Certified bounds for a problem.
     *
     * <p>For a clustering problem, a mixture of clusters or coefficients of one's own they are bounds, in bits, on the least excess
     * memorization of all learners that reach the error: a lower bound holds for every such learner [MEM, GAUSS-IB, GAUSS-TV, MEM-DIRECT,
     * MIX, MEM-APPROX and others], an upper bound for one that exists [GAUSS-LEARN, BOOL-LEARN-TABLE, SPARSE-LEARN]. Where no learner
     * reaches the error, the certificate says so [FEASIBLE, GAUSS-TV]. For a channel, or for the coefficients of a clustering problem, they
     * are bounds on contraction coefficients, plain numbers.
     *
     * <p>Lower bounds are rounded down and upper bounds up, to the wanted digits; what is known exactly and is short is not rounded. How
     * near a bound is to the quantity that it bounds is not part of what is certified.
     *
     * @param problem what is asked
     * @param digits  the wanted significant digits of each claim, from 1 to {@link #MAX_DIGITS}
     * @return a certificate that {@link #check} verifies
     * @throws UndecidedException       if nothing could be proved within the largest precision
     * @throws IllegalArgumentException if the digits are out of their range
     */
    public static Certificate find(Problem problem, int digits) throws UndecidedException {
        return Bounds.of(problem, digits).certificate();
    }

    /**
     * Writes a certificate as indented JSON in UTF-8, all numbers exact, and leaves the stream open.
     *
     * @param certificate what is written; it is not checked
     * @param out         where to
     * @throws IOException if the stream cannot be written
     */
    public static void write(Certificate certificate, OutputStream out) throws IOException {
        CertificateWriter.write(certificate, out);
    }

    /**
     * Reads a certificate as {@link #write} writes it, and nothing else: no number that is not in lowest terms, no unknown field, no file
     * that is larger than {@link org.ironbound.certificate.Limits} allow. The stream may come from anyone. Reading proves nothing: {@link
     * #check} does.
     *
     * @param in the text; it is read to its end and left open
     * @return what the text says
     * @throws RejectedException if it is no certificate; the message names the place
     * @throws IOException       if the stream cannot be read
     */
    public static Certificate read(InputStream in) throws RejectedException, IOException {
        return CertificateReader.read(in);
    }

    /**
     * Returns if the certificate proves all its claims about its problem, taken together as one statement [ONE-STATEMENT]. Every step is
     * computed again in exact arithmetic by the code that is proved with KeY; what the certificate states is not believed. Afterwards
     * {@link Certificate#claims()} are true of {@link Certificate#problem()}: compare the latter with the problem that you mean.
     *
     * @param certificate from {@link #find}, from {@link #read} or made by hand
     * @throws RejectedException if a claim is not proved, or if the check would take too long; the message names the step, the field, what
     *                           was stated and what was computed
     */
    public static void check(Certificate certificate) throws RejectedException {
        Checker.check(certificate);
    }
}
