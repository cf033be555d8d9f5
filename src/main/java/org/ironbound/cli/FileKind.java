package org.ironbound.cli;

import java.nio.charset.StandardCharsets;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.JsonObject;
import org.ironbound.certificate.file.StrictJson;
import org.ironbound.claim.proof.ClaimCertificateFile;

/** What a file written by this program holds, known again by how it begins: a file that holds anything else is not overwritten. */
enum FileKind {
    /** A certificate of any version, about a problem or a claim. */
    CERTIFICATE("certificate", "") {
        @Override
        boolean begins(byte[] content) {
            try {
                return ClaimCertificateFile.isOne(content)
                    || JsonObject.of("file", StrictJson.read(content)).string("format").equals(Certificate.FORMAT);
            } catch (RejectedException e) {
                return false;
            }
        }
    },
    /** A picture of a sweep. */
    SVG("picture made by ironbound", "<!-- Made by ironbound. -->\n"),
    /** The same for TeX. */
    TEX("picture made by ironbound", "% Made by ironbound.\n"),
    /** A page about a sweep. */
    HTML("page made by ironbound", "<!DOCTYPE html>\n<!-- Made by ironbound. -->\n");

    private final String noun;
    private final String beginning;

    FileKind(String noun, String beginning) {
        this.noun = noun;
        this.beginning = beginning;
    }

    /** What it is, to follow "no" in a sentence. */
    String noun() {
        return noun;
    }

    /** What every such file begins with. */
    String beginning() {
        return beginning;
    }

    /** Whether a content that is not empty is one. */
    boolean begins(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).startsWith(beginning);
    }
}
