package org.ironbound.claim.search;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A claim that is false, and one beside it that is true and looks much the same.
 *
 * @param text      the false claim; its last inequality is the false one
 * @param neighbour the true claim, with the same variables
 * @param names     of the variables
 * @param point     where the false claim is false: a value for each variable
 */
public record FalseClaim(String text, String neighbour, List<String> names, List<BigFraction> point) {
    public FalseClaim {
        names = List.copyOf(names);
        point = List.copyOf(point);
    }
}
