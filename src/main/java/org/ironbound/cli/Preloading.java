package org.ironbound.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.ironbound.report.TrustReport;

/**
 * Loads what most commands need in the end, the library of JSON and the table of theorems, on another core while this one reads the
 * command line. Only classes whose initializers know no others of the program are touched, so that no thread waits for one that waits
 * for it.
 */
final class Preloading {
    private Preloading() {
    }

    /** Begins with it. Nobody waits for its end. */
    static void start() {
        Thread thread = new Thread(Preloading::load, "preloading");
        thread.setDaemon(true);
        // Whatever is wrong is said where it is used.
        thread.setUncaughtExceptionHandler((failed, reason) -> { });
        thread.start();
    }

    private static void load() {
        try (JsonGenerator json = new JsonFactory().createGenerator(OutputStream.nullOutputStream())) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeFieldName("facts");
            json.writeNumber(TrustReport.packagedFacts().size());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
