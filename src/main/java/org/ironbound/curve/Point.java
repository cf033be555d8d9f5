package org.ironbound.curve;

import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Problem;

/**
 * A point of a sweep.
 *
 * @param number  from 1
 * @param at      the number of each axis, by field
 * @param problem what is asked there
 */
public record Point(int number, Map<String, BigFraction> at, Problem problem) {
}
