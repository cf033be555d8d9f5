/**
 * Certified bounds on data memorization. A program states a problem ({@link org.ironbound.problem}), gets bounds with a certificate, and
 * writes, reads and checks certificates ({@link org.ironbound.library}, {@link org.ironbound.certificate}). All else is not exported: the
 * kernel that KeY proves, the checker, the searches, claims and the command line.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // Commons Math has no module name of its own.
module org.ironbound {
    requires transitive commons.math3;
    requires com.fasterxml.jackson.core;
    // For the command line only.
    requires static info.picocli;
    requires static org.commonmark;
    requires static jdk.httpserver;
    requires java.management;

    exports org.ironbound.certificate;
    exports org.ironbound.library;
    exports org.ironbound.problem;

    opens org.ironbound.cli to info.picocli;
}
