package org.ironbound.specs;

import java.math.BigInteger;
import java.util.Set;

/**
 * Arguments that a property drew for its contract.
 *
 * @param samples    what quantifiers are tried on
 * @param kept       the parameters whose arguments a walk from here must keep
 * @param isSpokenOf whether the preconditions must hold here; else the arguments lie close beside such ones
 * @param arguments  the arguments, in the order of the parameters
 */
record Drawn(Contract.Samples samples, Set<String> kept, boolean isSpokenOf, BigInteger... arguments) {
}
