/**
 * The trusted base put to the test. The contracts in {@code specs/} are read and evaluated as they stand there, on the real library classes
 * and on high-precision values of the real functions; a contract without a property of its name fails {@link
 * org.ironbound.specs.SpecsCompletenessTest}.
 */
package org.ironbound.specs;
