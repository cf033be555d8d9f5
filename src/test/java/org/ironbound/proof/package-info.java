/**
 * The proofs of the kernel: makes them with KeY, stores them, replays them, and refuses what is no proof. {@code proofs/README.md} says
 * how to use it.
 */
package org.ironbound.proof;
