package org.ironbound.claim.proof;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.TooCostly;

/**
 * Checks all of {@link ExpensiveClaims} with so much to spend for each as the first argument says in seconds; by default as much as a check
 * may spend. A second argument is a regular expression for the names of some. Prints what each takes, and ends with 1 if one takes much
 * longer than it spends, or ends by an error. To be run with -Xmx512m.
 */
public final class ExpensiveChecks {
    /** How much longer one may take than it spends: the limit of 20 s for a check is 5/3 of what it may spend. */
    private static final double SLOWER = 1.6;
    /** What code costs while it is interpreted. */
    private static final double START = 0.6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ExpensiveChecks() {
    }

    public static void main(String[] arguments) {
        long most = arguments.length > 0 ? (long) (Double.parseDouble(arguments[0]) * Prices.SECOND) : Meter.CHECKING;
        String names = arguments.length > 1 ? arguments[1] : ".*";
        int bad = 0;
        for (Map.Entry<String, ClaimCertificate> entry : ExpensiveClaims.all().entrySet()) {
            if (entry.getKey().matches("(?s)" + names) && !isGood(entry.getKey(), entry.getValue(), most)) {
                bad++;
            }
        }
        System.exit(bad == 0 ? 0 : 1);
    }

    private static boolean isGood(String name, ClaimCertificate certificate, long most) {
        Meter meter = new Meter(most);
        long start = THREADS.getCurrentThreadCpuTime();
        String end = end(certificate, meter);
        double taken = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        double spent = (most - meter.left()) / (double) Prices.SECOND;
        boolean good = end != null && taken <= SLOWER * spent + START;
        System.out.printf("%s %7.3f s, spent %7.3f s  %s: %s%n", good ? "    " : "BAD ", taken, spent, name.replaceAll("\\s", " "), end);
        return good;
    }

    /** How the check ends, null if by an error. */
    private static String end(ClaimCertificate certificate, Meter meter) {
        try {
            certificate.check(meter);
            return "verified";
        } catch (TooCostly e) {
            return "costs too much";
        } catch (RejectedException e) {
            return e.getMessage().replaceAll("\\s", " ").substring(0, Math.min(100, e.getMessage().length()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            e.printStackTrace();
            return null;
        }
    }
}
