package org.ironbound.certificate;

import java.util.Map;

/** What a certificate is about: exact and within its ranges. */
public interface Problem {
    /** The value of "family" in a file. */
    String family();

    /** The other fields in a file, in order: canonical texts, or lists of texts or of objects made of them. */
    Map<String, Object> fields();

    /** The rules that apply to it. */
    Rules rules();
}
