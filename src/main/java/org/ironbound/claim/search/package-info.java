/** Looks for proofs of claims and for points at which they fail. A mistake here costs a proof, never truth: the verifier decides. */
package org.ironbound.claim.search;
