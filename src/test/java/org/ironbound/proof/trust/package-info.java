/** proofs/TRUST.md: what every rule rests on, made from the sources, the lists of proofs and the stored proofs themselves. */
package org.ironbound.proof.trust;
