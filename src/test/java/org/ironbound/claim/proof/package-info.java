/** The verifier of claims put to the test: proofs that lack one thing, that are changed, and that are expensive to check. */
package org.ironbound.claim.proof;
