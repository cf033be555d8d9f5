package org.ironbound.report.coq;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ironbound.certificate.Certificate;

/** A Coq file for many certificates, as those of a bundle: a module for each. */
public final class CoqModules {
    /** What a file has before its first definition: what is loaded in a module is not known in another one as it is here. */
    private static final Pattern HEADER = Pattern.compile("(From|Import ListNotations|Open Scope)\\b.*");

    private final Consumer<String> slow;
    private final Set<String> header = new LinkedHashSet<>();
    private final StringBuilder modules = new StringBuilder();
    private String refused = "it has no certificate";
    private boolean isEmpty = true;

    /** @param slow is told of each claim that Coq may take long for, and why */
    public CoqModules(Consumer<String> slow) {
        this.slow = slow;
    }

    /**
     * Adds a module.
     *
     * @param line the number of the certificate's line, by which the module is called
     * @throws NotExportableException if the file gets too long
     */
    public void add(int line, Certificate certificate) {
        try {
            String text = CoqExport.of(certificate, words -> slow.accept("line " + line + ", " + words));
            text.lines().filter(words -> HEADER.matcher(words).matches()).forEach(header::add);
            modules.append("Module line_%1$d.\n%2$sEnd line_%1$d.\n".formatted(line, text));
            isEmpty = false;
        } catch (NotExportableException e) {
            modules.append("(** Line %d is not stated here, for %s. *)\n".formatted(line, e.getMessage()));
            refused = e.getMessage();
        }
        Effort.requireLength(modules.length());
    }

    /**
     * The file.
     *
     * @throws NotExportableException if nothing of any certificate can be stated
     */
    public String text() {
        if (isEmpty) {
            throw new NotExportableException(refused);
        }
        return String.join("\n", header) + "\n" + modules;
    }
}
