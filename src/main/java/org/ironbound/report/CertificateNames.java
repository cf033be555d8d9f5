package org.ironbound.report;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.AverageError;
import org.ironbound.certificate.ErrorPair;
import org.ironbound.certificate.ErrorTarget;
import org.ironbound.certificate.GaussianClustering;
import org.ironbound.certificate.LambdaSquared;
import org.ironbound.certificate.Problem;

/** File names for certificates that tell problems apart: gaussian-d10000-n10-e1_10.json. */
public final class CertificateNames {
    private static final String EXTENSION = ".json";
    private static final int LONGEST = 24;
    private static final int KEPT = 8;

    private CertificateNames() {
    }

    /** The name; long numbers are cut and marked by a checksum. */
    public static String of(Problem problem) {
        if (problem instanceof GaussianClustering gaussian) {
            return gaussian(gaussian) + EXTENSION;
        }
        throw new IllegalArgumentException(problem.family());
    }

    private static String gaussian(GaussianClustering problem) {
        StringBuilder name = new StringBuilder("gaussian-d").append(part(problem.dimension().toString()))
            .append("-n").append(part(problem.samples().toString()));
        if (!isDefault(problem)) {
            name.append("-l").append(part(Wording.lambda(problem.lambdaSquared())));
        }
        return name.append(target(problem.target())).toString();
    }

    private static String target(ErrorTarget target) {
        if (target instanceof AverageError average) {
            return "-e" + part(average.error());
        }
        ErrorPair pair = (ErrorPair) target;
        return "-fn" + part(pair.falseNegative()) + "-fp" + part(pair.falsePositive());
    }

    private static boolean isDefault(GaussianClustering problem) {
        return !problem.dimension().equals(BigInteger.ONE)
            && problem.lambdaSquared().equals(LambdaSquared.inverseRootOf(problem.dimension()));
    }

    private static String part(BigFraction x) {
        return part(Decimals.exact(x));
    }

    private static String part(String text) {
        String part = text.replace('/', '_');
        if (part.length() <= LONGEST) {
            return part;
        }
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return part.substring(0, KEPT) + "~" + Long.toHexString(checksum.getValue());
    }
}
