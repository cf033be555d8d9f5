package org.ironbound.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.check.SampleCertificates;
import org.ironbound.certificate.file.WrittenCertificate;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.ContractionInput;
import org.ironbound.input.MixtureInput;
import org.ironbound.proof.trust.RuleMakers;
import org.junit.jupiter.api.Test;

/** proofs/rules.txt names the methods of the kernel that the checker calls for each rule, as seen while it checks certificates. */
class RuleMakersTest {
    /** Two lines below phi. */
    private static final String LINES = "hits=[11068046444225730969,16602069666338596454]"
        + " false-alarms=[7378697629483820646,1844674407370955161]";

    @Test
    void theCheckerCallsWhatTheTableNames() throws Exception {
        List<String> texts = Stream.of(SampleCertificates.ofAllRules(), SampleCertificates.written(), more()).flatMap(made -> made)
            .filter(made -> !made.claims().isEmpty()).map(SampleCertificates::text).toList();
        Class<?> samples = new RecordingLoader().loadClass(SampleCertificates.class.getName());
        for (String text : texts) {
            samples.getMethod("check", String.class).invoke(null, text);
        }
        Map<String, Set<String>> named = new TreeMap<>();
        RuleMakers.read().forEach((rule, makers) -> named.put(rule, new TreeSet<>(makers)));
        Map<String, Set<String>> called = new TreeMap<>();
        RecordedCalls.all().forEach((rule, calls) -> called.put(rule, new TreeSet<>(calls)));
        assertEquals(lines(named), lines(called));
    }

    /** Of two more rules, of clusters with so many samples that few of them are rare, or with few, and of groups that are left out. */
    private static Stream<Certificate> more() {
        return Stream.of(
            WrittenCertificate.of(new ContractionInput("3", null, "1/5").booleanClustering(),
                "BOOL-CLOSED() precision=64 lambda=1/5 -> tau=1/5 rho=1/20 ratio=1"),
            WrittenCertificate.of(new BooleanInput(new ClusteringInput("500", "20", "0.2", null, null), null).problem(),
                "BOOL-LINEAR() lambda=1/4 -> tau=1 rho=1/16 ratio=0", "BOOL-TV(1) precision=64 lambda=1/4 quantile=21/25"
                + " upper-quantile=211/250 root=41/10 noises=[1/4] spreads=[5/4] left-points=[6/5] middle-points=[2/5]"
                + " right-points=[7/10] -> memorization=0"),
            SampleCertificates.mixture("2", "uniform", "gaussian:100", "1000", "0.3"),
            SampleCertificates.mixture("2", "uniform", "boolean:100", "1000", "0.3"),
            SampleCertificates.mixture("4", "uniform", "boolean:10000", "12", "0.3"),
            SampleCertificates.mixture("4", "uniform", "sparse:10000", "10", "0.3"),
            SampleCertificates.sparse("10", "5000", "1/10", "0.01", "0.01"),
            SampleCertificates.coefficients(new ContractionInput("5000", null, "1/10").sparse()),
            SampleCertificates.coefficients(new ContractionInput("5000", null, "9/10").sparse()),
            WrittenCertificate.of(new MixtureInput("4", null, "zipf:2", "gaussian:100", "6", "0.05").mixture(),
                "MIX-UNSEEN() precision=16 most-samples=1 -> least-error=1/1000"),
            WrittenCertificate.of(new MixtureInput("4", null, "zipf:2", "gaussian:100", "6", "0.01").mixture(),
                "MIX() precision=64 multiplier=1000 most-samples=1 " + LINES + " -> memorization=0 terms=0 singletons=0"),
            WrittenCertificate.of(new MixtureInput("4", null, "uniform", "sparse:100", "6", "1e-7").mixture(),
                "MIX() precision=64 multiplier=1000 most-samples=3 " + LINES + " -> memorization=0 terms=0 singletons=0"),
            WrittenCertificate.of(new MixtureInput("2", null, "uniform", "gaussian:100", "1000", "1e-7").mixture(),
                "MIX() precision=64 multiplier=1000000 most-samples=600 " + LINES + " -> memorization=0 terms=0 singletons=0"),
            WrittenCertificate.of(new MixtureInput("4", null, "zipf:2", "gaussian:100", "6", "0.01").mixture(),
                "MIX-COST() precision=64 multiplier=1000 most-samples=1 " + LINES + " cluster-groups=[1] counts=[3] quantiles=[1/10]"
                + " splits=[1/20] -> memorization=0 terms=0 singletons=0"),
            WrittenCertificate.of(new MixtureInput("4", null, "zipf:2", "gaussian:100", "6", "0.05").mixture(),
                "MIX-FEASIBLE() precision=64 most-samples=1 " + LINES + " cluster-groups=[1] counts=[1] quantiles=[1] splits=[1/10]"
                + " -> least-error=1/1000"));
    }

    @Test
    void theTableHasAllRulesInTheirOrder() throws IOException {
        assertEquals(Stream.of(Rule.values()).map(Rule::id).toList(), List.copyOf(RuleMakers.read().keySet()));
    }

    private static String lines(Map<String, Set<String>> makers) {
        List<String> lines = new ArrayList<>();
        makers.forEach((rule, methods) -> lines.add(rule + " | " + String.join(" ", methods)));
        return String.join("\n", lines);
    }
}
