package org.ironbound.proof;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ChannelInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.SparseInput;
import org.ironbound.search.channel.ChannelSearch;
import org.ironbound.search.clustering.BooleanSearch;
import org.ironbound.search.clustering.SparseSearch;

/** Certificates that Coq can check, by a name for the file. */
final class ExportSamples {
    private static final int DIGITS = 10;

    private ExportSamples() {
    }

    /** Those that Coq needs some seconds for. */
    static Map<String, Certificate> dear() throws UndecidedException {
        return Map.of("sparse_rates", sparse("10^6", "6", null, "1/20", "0.2", "0.1"), "channel_qary_4_1_5", channel("qary:4:1/5"));
    }

    static Map<String, Certificate> certificates() throws UndecidedException, IOException, RejectedException {
        Map<String, Certificate> samples = new LinkedHashMap<>();
        samples.put("boolean_average", booleanClustering("10^12", "10000", "0.3", "1/1000", null, null));
        samples.put("boolean_many", booleanClustering("10^12", "10^6", "0.3", null, null, null));
        samples.put("boolean_linear", stored("boolean-linear.json"));
        samples.put("boolean_one_look", booleanClustering("10^12", "1", "0.4", "1/1000", null, null));
        samples.put("boolean_rates", booleanClustering("10^12", "6000", null, null, "0.2", "0.05"));
        samples.put("sparse_one_sample", sparse("10000", "1", "1/4", "1/5", null, null));
        samples.put("sparse_by_coefficients", stored("sparse-by-coefficients.json"));
        for (String matrix : new String[] {"bsc:1/10", "bsc:1e-3", "bec:1/4", "z:1/3", "qary:3:1/10"}) {
            samples.put("channel_" + matrix.replaceAll("\\W", "_"), channel(matrix));
        }
        return samples;
    }

    private static Certificate booleanClustering(String d, String n, String error, String lambda, String alpha, String beta)
            throws UndecidedException {
        return BooleanSearch.bounds(new BooleanInput(new ClusteringInput(d, n, error, alpha, beta), lambda).problem(), DIGITS)
            .certificate();
    }

    private static Certificate sparse(String d, String n, String error, String p, String alpha, String beta) throws UndecidedException {
        return SparseSearch.bounds(new SparseInput(new ClusteringInput(d, n, error, alpha, beta), p).problem(), DIGITS).certificate();
    }

    /** One that an earlier version wrote, by a rule that the search no longer uses. */
    private static Certificate stored(String name) throws IOException, RejectedException {
        try (InputStream in = ExportSamples.class.getResourceAsStream(name)) {
            return CertificateReader.read(in);
        }
    }

    private static Certificate channel(String matrix) throws UndecidedException {
        return ChannelSearch.coefficients(new ChannelInput(matrix, null, null, null, "3").problem(), DIGITS).certificate();
    }
}
