/** The search for proofs put to the test, and the verifier by it: false claims, with proofs grown and changed by an adversary. */
package org.ironbound.claim.search;
