/** What decides about a claim: its certificates and the verifier that re-checks every case of a proof. */
package org.ironbound.claim.proof;
