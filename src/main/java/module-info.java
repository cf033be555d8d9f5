@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.ironbound {
    requires transitive commons.math3;
    requires com.fasterxml.jackson.core;
    requires static info.picocli;
    requires java.management;

    exports org.ironbound.certificate;
    exports org.ironbound.problem;

    opens org.ironbound.cli to info.picocli;
}
