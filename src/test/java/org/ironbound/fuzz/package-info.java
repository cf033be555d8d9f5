/**
 * Fuzzing: inputs made by chance, and by what they reach in the code, for all that reads what a stranger wrote: certificates, claims and
 * their proofs, matrices, numbers, expressions and command lines. Whatever is accepted is judged by code of this tree that shares nothing
 * with what accepted it. {@link org.ironbound.fuzz.Fuzz} makes the long run.
 */
package org.ironbound.fuzz;
