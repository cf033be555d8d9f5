package org.ironbound.report;

import java.io.IOException;
import java.util.List;
import org.ironbound.certificate.Certificate;

/** What was found about a problem, for people and for machines. */
public interface Report {
    /** The certificate of every number in it. */
    Certificate certificate();

    /**
     * Lines of at most 80 columns where the numbers allow it.
     *
     * @param file the name of the certificate
     */
    List<String> lines(String file);

    /**
     * One JSON object, on one line. Values are exact fractions as strings, with decimals rounded to the safe side beside them.
     *
     * @param file the name of the certificate
     */
    String json(String file) throws IOException;
}
