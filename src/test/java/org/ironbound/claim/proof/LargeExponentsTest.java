package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ironbound.certificate.RejectedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Exponents that are 0 modulo 2^32. The text of a claim has none above 10,000, but products of powers of products have; where such
 * exponents are added up as ints, x^(2^32) looks like 1, and false claims were verified.
 */
class LargeExponentsTest {
    private static final String RANGES = "forall x in [0, 1/2], y in [0, 1/2]: ";

    /** x^(2^n) y^(2^(n+1)), which for n = 32 has no exponent left modulo 2^32. */
    private static String doubled(String x, int n) {
        String product = x;
        for (int i = 0; i < n; i++) {
            product = "(" + product + "*y)^2";
        }
        return product + "*y^2";
    }

    /** A product of powers of sums, x to more than 2^32 in all with a remainder of 0. */
    private static String wide() {
        List<String> factors = new ArrayList<>();
        for (int i = 1; i <= 42; i++) {
            factors.add("(x^10000 + " + i + "/10^30)^10000");
        }
        factors.add("(x^10000 + 50/10^30)^9496");
        factors.add("(x^7296 + 1/10^30)");
        return String.join("*", factors);
    }

    static Stream<String> falseClaims() {
        return Stream.of(RANGES + doubled("x", 32) + " >= 1", RANGES + "1/(" + doubled("x", 32) + " + 1) <= 1/2", RANGES
            + doubled("exp(x - 1)", 32) + " >= 1",
            RANGES + doubled("sqrt(x)", 32) + " >= 1", RANGES + doubled("(x/(1 + x))", 32) + " >= 1", RANGES + "1/2 <= " + doubled("x", 31),
            "forall x in [1, inf): 1/(" + wide() + ") >= 1/2", "forall x in [1, inf), y in [0, 1/2]: y - " + wide() + " >= -2",
            "forall x in (-inf, -1]: 1/(" + wide() + ") >= 1/2");
    }

    @ParameterizedTest
    @MethodSource("falseClaims")
    void noProofHolds(String claim) {
        for (String first : List.of("a", "i", "c:x", "c:y", "w:d:0:0", "w:d:0:1", "w:d:1:0", "w:d:1:1", "w:e:0:0", "w:e:0:1", "w:r:0:1",
                "w:r:0:2", "w:l:0:0", "l:x", "u:x", "l:y", "u:y")) {
            for (String second : List.of("i", "a", "c:x")) {
                List<String> tokens = new ArrayList<>(List.of(first));
                if (!first.equals("a") && !first.equals("i")) {
                    int more = first.startsWith("w") ? first.charAt(first.length() - 1) - '0' : first.startsWith("c") ? 0 : 1;
                    for (int i = 0; i < more; i++) {
                        tokens.add("i");
                    }
                    tokens.add(second);
                    if (second.equals("c:x")) {
                        tokens.add("i");
                    }
                }
                ClaimCertificate certificate = new ClaimCertificate(claim, List.of(), 128, List.of(tokens), Map.of());
                assertThrows(RejectedException.class, certificate::check, () -> tokens + " for " + claim);
            }
        }
    }

    /** An int that overflows with a sign, or throws, is no better. */
    @Test
    void noOverflowSurfaces() {
        for (String claim : List.of("forall x in [1, inf): ((x^10000 + 1)^10000 + 1)^10000 > 0",
            "forall x in [1, inf): ((x^10000 + 1)*(x^9999 + 1))^10000/(x + 1) < 0",
            "forall x in [1, inf), y in [1, inf): ((x^10000*y + 1)^10000*(y^10000*x + 1)^10000)^10000 < 0")) {
            for (String token : List.of("c:x", "w:d:0:0", "w:d:1:0", "l:x")) {
                ClaimCertificate certificate = new ClaimCertificate(claim, List.of(), 64, List.of(List.of(token, "i")), Map.of());
                assertThrows(RejectedException.class, certificate::check, () -> token + " for " + claim);
            }
        }
    }
}
