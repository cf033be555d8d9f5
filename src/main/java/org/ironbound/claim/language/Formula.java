package org.ironbound.claim.language;

import java.util.ArrayList;
import java.util.List;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;

/**
 * Inequalities joined by words of logic. An inequality holds at a point if its two sides have values there that are so, and fails if they
 * have values that are not; where a side has no value it does neither.
 */
sealed interface Formula {
    /** Ways in which a formula may hold. */
    int MOST_WAYS = 100;
    /** Inequalities under guards that a formula may say, more than a plain one of the longest text. */
    int MOST_CLAUSES = 10_000;

    /** Inequalities that hold together, as those of a chain. */
    record All(List<Atom> atoms) implements Formula {
    }

    /** An inequality, and the operations in it that do not have a value everywhere. */
    record Atom(Inequality inequality, List<Node> defined) {
        Atom negated(Terms terms) throws ClaimException {
            return new Atom(inequality.negated(terms), defined);
        }
    }

    /** All of several formulas. */
    record And(List<Formula> parts) implements Formula {
    }

    /** At least one of several formulas. */
    record Or(List<Formula> parts) implements Formula {
    }

    /** The opposite of one. */
    record Not(Formula part) implements Formula {
    }

    /** Where the first one holds, so does the second. */
    record Implies(Formula guard, Formula goal) implements Formula {
    }

    /** Both hold, or both fail. */
    record Same(Formula left, Formula right) implements Formula {
    }

    /** What is to be proved: where all guards hold, so does the goal. */
    record Clause(List<Atom> guards, Atom goal) {
    }

    /**
     * Clauses that say together what the formula says, or its opposite. Of alternatives the last one becomes the goal, and that the others
     * fail a guard.
     *
     * @throws ClaimException if they are too many
     */
    static List<Clause> clauses(Formula formula, Terms terms) throws ClaimException {
        List<Clause> clauses = new ArrayList<>();
        add(formula, true, List.of(), clauses, terms);
        return clauses;
    }

    private static void add(Formula formula, boolean wanted, List<Atom> guards, List<Clause> clauses, Terms terms) throws ClaimException {
        if (formula instanceof All all && wanted) {
            all.atoms().forEach(atom -> clauses.add(new Clause(guards, atom)));
        } else if (formula instanceof All all) {
            List<Atom> more = new ArrayList<>(guards);
            more.addAll(all.atoms().subList(0, all.atoms().size() - 1));
            clauses.add(new Clause(more, all.atoms().get(all.atoms().size() - 1).negated(terms)));
        } else if (formula instanceof Not not) {
            add(not.part(), !wanted, guards, clauses, terms);
        } else if (formula instanceof And and) {
            addJoined(and.parts(), wanted, wanted, guards, clauses, terms);
        } else if (formula instanceof Or or) {
            addJoined(or.parts(), !wanted, wanted, guards, clauses, terms);
        } else if (formula instanceof Implies implies) {
            addJoined(List.of(new Not(implies.guard()), implies.goal()), !wanted, wanted, guards, clauses, terms);
        } else {
            Same same = (Same) formula;
            Formula left = wanted ? same.left() : new Not(same.left());
            add(new Implies(left, same.right()), true, guards, clauses, terms);
            add(new Implies(same.right(), left), true, guards, clauses, terms);
        }
        if (clauses.size() > MOST_CLAUSES) {
            throw tooMany(terms);
        }
    }

    /** @param together whether all parts, or at least one of them, shall hold; or if they are not wanted, fail */
    private static void addJoined(List<Formula> parts, boolean together, boolean wanted, List<Atom> guards, List<Clause> clauses,
            Terms terms) throws ClaimException {
        if (together) {
            for (Formula part : parts) {
                add(part, wanted, guards, clauses, terms);
            }
            return;
        }
        List<List<Atom>> ways = List.of(guards);
        for (Formula part : parts.subList(0, parts.size() - 1)) {
            ways = product(ways, ways(part, !wanted, terms), terms);
        }
        for (List<Atom> way : ways) {
            add(parts.get(parts.size() - 1), wanted, way, clauses, terms);
        }
    }

    /** All ways in which the formula, or its opposite, may hold: inequalities that hold together. */
    private static List<List<Atom>> ways(Formula formula, boolean wanted, Terms terms) throws ClaimException {
        if (formula instanceof All all && wanted) {
            return List.of(all.atoms());
        }
        if (formula instanceof All all) {
            List<List<Atom>> ways = new ArrayList<>();
            for (Atom atom : all.atoms()) {
                ways.add(List.of(atom.negated(terms)));
            }
            return ways;
        }
        if (formula instanceof Not not) {
            return ways(not.part(), !wanted, terms);
        }
        if (formula instanceof And and) {
            return joined(and.parts(), wanted, wanted, terms);
        }
        if (formula instanceof Or or) {
            return joined(or.parts(), !wanted, wanted, terms);
        }
        if (formula instanceof Implies implies) {
            return joined(List.of(new Not(implies.guard()), implies.goal()), !wanted, wanted, terms);
        }
        Same same = (Same) formula;
        Formula left = wanted ? same.left() : new Not(same.left());
        return joined(List.of(new And(List.of(left, same.right())), new And(List.of(new Not(left), new Not(same.right())))), false, true,
            terms);
    }

    private static List<List<Atom>> joined(List<Formula> parts, boolean together, boolean wanted, Terms terms) throws ClaimException {
        List<List<Atom>> ways = new ArrayList<>(together ? List.of(List.of()) : List.of());
        for (Formula part : parts) {
            List<List<Atom>> more = ways(part, wanted, terms);
            if (together) {
                ways = product(ways, more, terms);
            } else {
                ways.addAll(more);
            }
        }
        if (ways.size() > MOST_WAYS) {
            throw tooMany(terms);
        }
        return ways;
    }

    private static List<List<Atom>> product(List<List<Atom>> left, List<List<Atom>> right, Terms terms) throws ClaimException {
        if (left.size() * right.size() > MOST_WAYS) {
            throw tooMany(terms);
        }
        List<List<Atom>> product = new ArrayList<>();
        for (List<Atom> first : left) {
            for (List<Atom> second : right) {
                List<Atom> both = new ArrayList<>(first);
                both.addAll(second);
                product.add(both);
            }
        }
        return product;
    }

    private static ClaimException tooMany(Terms terms) {
        return new ClaimException(terms.position(), "written as inequalities under guards, the claim has more than " + MOST_WAYS + " cases",
            "several claims");
    }
}
