package org.ironbound.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.ClaimCertificateFile;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.Prover;
import org.ironbound.claim.term.ClaimException;

/** Claims that are true and false, and certificates of them. */
final class ClaimSamples {
    static final Budget BUDGET = new Budget(40, 5, 96);
    private static final int LONGEST = 6_000;
    /** With guards, whole and endless ranges, and other functions. */
    private static final List<String> MORE = List.of(
        "forall x in (0, inf): ln(x) <= x - 1", "forall n in {1..}, x in [0, 1]: x^2/n <= 1",
        "forall x in [-2, 2], y in [-2, 2]: x >= y implies exp(x) >= exp(y)", "forall x in [0, 1): x/(1 - x) >= x",
        "forall x in (-inf, inf): exp(x) >= 1 + x", "forall n in {2..50}: sum(k, 1, 5, 1/(n + k)) <= 5/n",
        "forall e in (0, 2/5]: phi(e) >= 2*(1 - 2*e)^2", "2^10 = 1024 and ln(2) < 7/10", "forall x in [1/4, 1]: min(x, x^2) <= sqrt(x)",
        "forall a in [0, 1], b in [0, 1]: max(a, b) >= a*b and abs(a - b) <= 1",
        "forall x in [0, 1]: x^2 - 2*x + 1 >= 0", "forall n in {0..3}, x in [0, 1]: (n - x)^2 >= 0", "binomial(10, 3) = 120");

    private ClaimSamples() {
    }

    /** Those that are settled soon. */
    static List<String> claims() {
        return Holder.SETTLED;
    }

    /** All of them, whether they are settled or not. */
    static List<String> written() {
        return Written.CLAIMS;
    }

    static List<String> certificates() {
        return Holder.CERTIFICATES;
    }

    /** Read when they are asked for. */
    private static final class Written {
        static final List<String> CLAIMS = List.copyOf(read());

        private static List<String> read() {
            List<String> claims = new ArrayList<>(MORE);
            for (String file : List.of("true-claims.txt", "false-claims.txt")) {
                try (InputStream in = ClaimSamples.class.getResourceAsStream("/org/ironbound/claim/" + file)) {
                    for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                        if (line.matches("[\\w-]+: .*")) {
                            claims.add(line.substring(line.indexOf(": ") + 2));
                        }
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return claims;
        }
    }

    /** Made when they are asked for. */
    private static final class Holder {
        static final List<String> SETTLED = new ArrayList<>();
        static final List<String> CERTIFICATES = certified();

        private static List<String> certified() {
            List<String> certificates = new ArrayList<>();
            for (String claim : Written.CLAIMS) {
                try {
                    Verdict verdict = new Prover(Statement.parse(claim, List.of()), BUDGET).run();
                    ClaimCertificate certificate = verdict instanceof Verdict.Proved proved ? proved.certificate()
                        : verdict instanceof Verdict.Refuted refuted ? refuted.certificate() : null;
                    String text = certificate == null ? "" : text(certificate);
                    if (certificate != null) {
                        SETTLED.add(claim);
                    }
                    if (certificate != null && text.length() <= LONGEST) {
                        certificates.add(text);
                    }
                } catch (ClaimException e) {
                    // Some are about definitions of their file.
                    continue;
                }
            }
            return List.copyOf(certificates);
        }
    }

    static String text(ClaimCertificate certificate) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ClaimCertificateFile.write(certificate, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
