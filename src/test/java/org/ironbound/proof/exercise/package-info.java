/**
 * Proves one Java file with contracts, for people who learn to write them: what is not proved is told in words, with the clause, its line
 * and the path. {@code src/course/exercises} has files to begin with.
 */
package org.ironbound.proof.exercise;
