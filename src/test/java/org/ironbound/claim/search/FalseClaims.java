package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;

/**
 * Makes claims that are false by construction at a point that is known: a bump, which is 1 at the point and less elsewhere, times a little
 * more than a constant, is said to be at most that constant. The bump is narrow or wide, the point lies within its range, at an end, near
 * an open end, in a corner, or between whole numbers; factors, quotients, logarithms, squares and roots on both sides give every rule of
 * the verifier something to do.
 */
public final class FalseClaims {
    private static final String[] NAMES = {"x", "y", "z", "n"};
    private static final String[] SHARPNESS = {"4", "25", "400", "10^4", "10^8"};
    private static final int SMALLEST_MARGIN = 12;
    private static final int STRICTLY = 10;
    private static final int STEPS = 11;

    private final SplittableRandom random;

    public FalseClaims(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * A variable: its range in the false claim and in the true one, its value where the false claim is false, whether the range is of
     * positive numbers, and 1 or -1 if the value is the lower or upper end of it.
     */
    private record Place(String name, String range, String trueRange, BigFraction at, boolean positive, int side) {
        String distance() {
            return "(" + name + " - (" + Fractions.text(at) + "))";
        }

        /** The distance where the value is an end of the range, else its absolute value. */
        String far() {
            return side > 0 ? distance() : side < 0 ? "(" + Fractions.text(at) + " - " + name + ")" : "abs(" + distance() + ")";
        }
    }

    public FalseClaim next() {
        int variables = 1 + random.nextInt(4);
        boolean between = random.nextInt(8) == 0;
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < variables; i++) {
            places.add(between && i == 0 ? betweenWholeNumbers(NAMES[i]) : place(NAMES[i]));
        }
        int form = random.nextInt(between ? 10 : 12);
        if (form == STEPS) {
            places.set(variables - 1, steppingPlace());
        }
        String sharpness = between ? "10^4" : oneOf(SHARPNESS);
        BigFraction constant = new BigFraction(1 + random.nextInt(9), 1 + random.nextInt(5));
        BigFraction margin = BigFraction.ONE.divide(new BigFraction(10).pow(1 + random.nextInt(SMALLEST_MARGIN)));
        String bump = bump(places, sharpness, between);
        String rest = random.nextInt(3) == 0 ? "0" : vanishing(places);
        String guard = random.nextInt(3) == 0 ? guard(places) : "";
        boolean first = random.nextInt(6) == 0;
        String before = guard + (first ? "exp(" + places.get(0).name + ") > 0 and " : "");
        String above = Fractions.text(constant.add(margin));
        String equal = Fractions.text(constant);
        String falseFormula = switch (form) {
            case STRICTLY -> strictly(places, bump, rest, equal);
            case STEPS -> steps(places, sharpness);
            default -> inequality(form, equal, rest, above, bump, places);
        };
        String trueFormula = between ? falseFormula : switch (form) {
            case STRICTLY -> falseFormula.replace(" > 0", " >= 0");
            case STEPS -> falseFormula.replace("(1 + 1/60)", "(1 - 1/60)");
            default -> inequality(form, equal, rest, equal, bump, places);
        };
        return new FalseClaim(quantifier(places, false) + before + falseFormula, quantifier(places, true) + before + trueFormula,
            places.stream().map(Place::name).toList(), places.stream().map(Place::at).toList());
    }

    private static String quantifier(List<Place> places, boolean isTrue) {
        return "forall " + String.join(", ", places.stream().map(p -> p.name + " in " + (isTrue ? p.trueRange : p.range)).toList()) + ": ";
    }

    /**
     * equal + rest >= above*bump, in one of several ways: false at the point for a larger constant above, true everywhere for the same
     * one.
     */
    private String inequality(int form, String equal, String rest, String above, String bump, List<Place> places) {
        String left = "(" + equal + " + " + rest + ")";
        String right = above + "*" + bump;
        String weight = weight(places.get(places.size() - 1));
        return switch (form) {
            case 0, 1 -> left + " - " + right + " >= 0";
            case 2 -> weight + "*(" + left + " - " + right + ") >= 0";
            case 3 -> left + "/" + weight + " >= " + right + "/" + weight;
            case 4 -> "ln(" + left + ") >= ln(" + right + ")";
            case 5 -> "sqrt(" + left + ") >= sqrt(" + right + ")";
            case 6 -> left + "^2 >= (" + right + ")^2";
            case 7 -> "exp(-" + weight + ")*" + left + " >= exp(-" + weight + ")*" + right;
            case 8 -> "1/(" + right + ") >= 1/" + left;
            default -> right + " <= " + left;
        };
    }

    /** What is 0 at the point, said to be positive; sometimes it is 0 everywhere. */
    private String strictly(List<Place> places, String bump, String rest, String equal) {
        if (random.nextBoolean()) {
            String x = places.get(0).name;
            return "(" + x + " + " + equal + ")^2 - " + x + "^2 - 2*" + equal + "*" + x + " - (" + equal + ")^2 + " + rest + " > 0";
        }
        return "(" + equal + " + " + rest + ") - " + equal + "*" + bump + " > 0";
    }

    /** As a function of n it falls only between the point and the whole number before, and is too small there. */
    private String steps(List<Place> places, String sharpness) {
        int last = places.size() - 1;
        BigFraction a = places.get(last).at;
        String bump = last == 0 ? "1" : bump(places.subList(0, last), sharpness, true);
        return "n*(1 - (1 + 1/60)*" + step(a.subtract(new BigFraction(3, 5))) + "*" + bump + " + " + step(a.add(BigFraction.ONE_HALF))
            + ") >= 0";
    }

    private static String step(BigFraction at) {
        return "(1 + tanh(5*(n - " + Fractions.text(at) + ")))/2";
    }

    private Place steppingPlace() {
        int at = 2 + random.nextInt(3);
        String range = "{" + random.nextInt(2) + ".." + (at + 1) + "}";
        return new Place("n", range, range, new BigFraction(at), false, 0);
    }

    /** 1 at the point, positive and less than 1 elsewhere. */
    private String bump(List<Place> places, String sharpness, boolean narrow) {
        String squares = String.join(" + ", places.stream().map(p -> p.distance() + "^2").toList());
        return switch (narrow ? random.nextInt(2) : random.nextInt(8)) {
            case 0 -> "(1/(1 + " + sharpness + "*(" + squares + ")))";
            case 1 -> "exp(-" + sharpness + "*(" + squares + "))";
            case 2 -> "(" + String.join("*", places.stream().map(p -> "1/(1 + " + sharpness + "*" + p.distance() + "^2)").toList()) + ")";
            case 3 -> "(1/cosh(5*" + places.get(0).distance() + "))";
            case 4 -> "exp(-" + places.get(0).far() + ")";
            case 5 -> "(1/(1 + atan(" + places.get(0).distance() + ")^2))";
            case 6 -> "(2 - 2*Phi(" + places.get(0).far() + "))";
            default -> "min(1/(1 + " + sharpness + "*(" + squares + ")), exp(" + places.get(0).distance() + "))";
        };
    }

    /** 0 at the point, never negative. */
    private String vanishing(List<Place> places) {
        Place place = oneOf(places.toArray(Place[]::new));
        String t = place.distance();
        return switch (random.nextInt(12)) {
            case 0 -> t + "^2/3";
            case 6 -> "max(" + t + ", 0)";
            case 7 -> "(abs(" + t + ") - min(" + t + ", 0))";
            case 1 -> "(exp(" + t + "/9) - 1 - " + t + "/9)";
            case 2 -> place.far();
            case 3 -> "(sqrt(1 + " + t + "^2) - 1)";
            case 4 -> "(1 - exp(-" + t + "^2))";
            case 8 -> "(1 - cos(" + t + "))";
            case 9 -> "(2 - sin(" + t + ")^2 - 2*cos(" + t + "))";
            case 10 -> t + "*atan(" + t + ")";
            case 11 -> "cbrt(" + t + ")^2";
            default -> t + "^4";
        };
    }

    private String weight(Place place) {
        return switch (random.nextInt(place.positive ? 4 : 2)) {
            case 0 -> "(1 + " + place.name + "^2)";
            case 1 -> "exp(" + place.name + "/9)";
            case 2 -> place.name;
            default -> place.name + "^2";
        };
    }

    /** One that holds at the point. */
    private String guard(List<Place> places) {
        Place place = oneOf(places.toArray(Place[]::new));
        String t = place.distance();
        Place other = places.get(0);
        return switch (random.nextInt(8)) {
            case 7 -> place.name + "^2 + " + other.name + " = " + Fractions.text(place.at.multiply(place.at).add(other.at)) + " implies ";
            case 4 -> place.name + " - " + other.name + " <= " + Fractions.text(place.at.subtract(other.at)) + " implies ";
            case 5 -> place.name + " + " + other.name + " = " + Fractions.text(place.at.add(other.at)) + " implies ";
            case 6 -> place.name + " - " + other.name + " > " + Fractions.text(place.at.subtract(other.at).subtract(BigFraction.ONE))
                + " implies ";
            case 0 -> place.name + " >= " + Fractions.text(place.at) + " implies ";
            case 1 -> t + "^2 <= 1/9 implies ";
            case 2 -> "exp(" + t + ") <= 1 implies ";
            default -> t + " > -1/7 and " + t + " < 1/7 implies ";
        };
    }

    /** A point strictly between whole numbers: false for real numbers, true for whole ones. */
    private Place betweenWholeNumbers(String name) {
        int k = random.nextInt(9);
        BigFraction at = new BigFraction(2 * k + 1, 2);
        int last = k + 1 + random.nextInt(4);
        return new Place(name, "[0, " + last + "]", "{0.." + last + "}", at, false, 0);
    }

    private Place place(String name) {
        boolean whole = name.equals("n") || random.nextInt(4) == 0;
        int sign = random.nextInt(4) == 0 ? -1 : 1;
        int size = whole && random.nextInt(4) == 0 ? 2000 : 20;
        BigFraction at = new BigFraction(sign * random.nextInt(size), whole ? 1 : 1 + random.nextInt(9));
        BigFraction below = at.subtract(new BigFraction(1 + random.nextInt(3), whole ? 1 : 1 + random.nextInt(4)));
        BigFraction above = at.add(new BigFraction(1 + random.nextInt(3), whole ? 1 : 1 + random.nextInt(4)));
        BigFraction just = at.subtract(new BigFraction(1, 1000));
        String range;
        BigFraction low = below;
        int kind = random.nextInt(whole ? 4 : 11);
        if (whole) {
            low = kind < 2 ? below : at;
            range = "{" + Fractions.text(low) + ".." + (kind == 1 ? "" : Fractions.text(kind == 3 ? at.add(BigFraction.ONE) : above)) + "}";
        } else {
            low = kind == 1 || kind == 5 ? at : kind == 3 ? just : kind == 8 || kind == 9 ? null : below;
            range = switch (kind) {
                case 0 -> closed(below, above);
                case 1 -> closed(at, above);
                case 2 -> closed(below, at);
                case 3 -> "(" + Fractions.text(just) + ", " + Fractions.text(above) + "]";
                case 4 -> "(" + Fractions.text(below) + ", " + Fractions.text(above) + ")";
                case 10 -> "(" + Fractions.text(below) + ", " + Fractions.text(at) + "]";
                case 5 -> "[" + Fractions.text(at) + ", " + Fractions.text(above) + ")";
                case 6 -> "[" + Fractions.text(below) + ", inf)";
                case 7 -> "(" + Fractions.text(below) + ", inf)";
                case 8 -> "(-inf, " + Fractions.text(above) + "]";
                default -> "(-inf, inf)";
            };
        }
        boolean positive = low != null && Fractions.signum(low) > 0;
        int side = low != null && low.equals(at) ? 1 : !whole && (kind == 2 || kind == 10) ? -1 : 0;
        return new Place(name, range, range, at, positive, side);
    }

    private static String closed(BigFraction low, BigFraction high) {
        return "[" + Fractions.text(low) + ", " + Fractions.text(high) + "]";
    }

    @SafeVarargs
    private <T> T oneOf(T... all) {
        return all[random.nextInt(all.length)];
    }
}
