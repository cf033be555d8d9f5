package org.ironbound.report.coq;

import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;

/** The Coq text for the claims about one problem. */
interface Theorems {
    /** The imports and the definitions of the problem. */
    String preamble();

    /** A theorem of that name with its proof, null if such a claim cannot be stated. */
    String theorem(Certificate certificate, Claim claim, String name);

    /** Which claims can be stated, in words. */
    String scope();
}
