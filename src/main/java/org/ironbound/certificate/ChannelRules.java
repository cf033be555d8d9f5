package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.sdpi.ChannelUses;
import org.ironbound.kernel.sdpi.Dobrushin;
import org.ironbound.kernel.sdpi.InputFree;

/** The rules of finite channels [CH-DOBRUSHIN, CH-KL, CH-NFOLD]. */
final class ChannelRules extends Rules {
    private final FiniteChannel problem;
    private final BigInteger[][] rows;
    private final BigInteger denominator;

    ChannelRules(FiniteChannel problem) {
        this.problem = problem;
        this.rows = problem.numerators();
        this.denominator = problem.denominator();
    }

    @Override
    protected Shape shape(Rule rule) {
        return switch (rule) {
            case CH_DOBRUSHIN -> Shape.of(List.of(), Set.of());
            case CH_KL -> new Shape(List.of(), EnumSet.of(Field.PRECISION, Field.COEFFICIENT), EnumSet.of(Field.LEFT, Field.CROSS, Field.RIGHT));
            case CH_KL_POINT -> Shape.of(List.of(), EnumSet.of(Field.PRECISION, Field.FIRST_ROW, Field.SECOND_ROW, Field.POINT));
            case CH_NFOLD -> Shape.of(List.of(EnumSet.of(Rule.CH_KL)), Set.of());
            default -> null;
        };
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        return switch (rule) {
            case CH_DOBRUSHIN -> one(Field.ETA_TV, Fractions.of(Dobrushin.largestDistance(rows), denominator.shiftLeft(1)));
            case CH_KL -> one(Field.ETA_KL, upper(logarithm(witness), witness));
            case CH_KL_POINT -> one(Field.ETA_KL_LOWER, lower(logarithm(witness).unit, witness));
            case CH_NFOLD -> one(Field.ETA_KL_USES, ChannelUses.parallel(atMostOne(premises.get(0).result().get(Field.ETA_KL)), problem.uses()));
            default -> throw new IllegalArgumentException(rule.id());
        };
    }

    private static BigFraction atMostOne(BigFraction x) {
        return x.compareTo(BigFraction.ONE) < 0 ? x : BigFraction.ONE;
    }

    private BigFraction upper(Logarithm ln, Witness witness) throws RejectedException {
        BigFraction coefficient = witness.get(Field.COEFFICIENT);
        BigFraction scaled = coefficient.multiply(ln.unit);
        BigInteger bound = scaled.getNumerator().divide(scaled.getDenominator());
        BigInteger[][] left = places(witness, Field.LEFT);
        BigInteger[][] cross = places(witness, Field.CROSS);
        BigInteger[][] right = places(witness, Field.RIGHT);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                BigInteger pair = InputFree.pairUpperBound(rows[i], rows[j], denominator, left[i][j], cross[i][j], right[i][j], ln.unit, ln.unit);
                if (pair.compareTo(bound) > 0) {
                    throw new RejectedException("the tangents of rows " + (j + 1) + " and " + (i + 1) + " do not prove the coefficient");
                }
            }
        }
        return coefficient;
    }

    /** The places for each pair of rows, in multiples of 2^-precision. */
    private BigInteger[][] places(Witness witness, Field field) throws RejectedException {
        List<BigFraction> list = witness.list(field);
        if (list.size() != rows.length * (rows.length - 1) / 2) {
            throw new RejectedException("witness " + field.label() + " must have one number for each pair of rows");
        }
        BigInteger[][] places = new BigInteger[rows.length][];
        int next = 0;
        for (int i = 0; i < rows.length; i++) {
            places[i] = new BigInteger[i];
            for (int j = 0; j < i; j++) {
                places[i][j] = whole(field, list.get(next));
                next++;
            }
        }
        return places;
    }

    private BigFraction lower(BigInteger unit, Witness witness) throws RejectedException {
        BigInteger point = whole(Field.POINT, witness.get(Field.POINT));
        if (point.compareTo(unit) > 0) {
            throw new RejectedException("witness point must be at most 1");
        }
        return Fractions.of(InputFree.pairLowerBound(row(Field.FIRST_ROW, witness), row(Field.SECOND_ROW, witness), denominator, point, unit, unit), unit);
    }

    private BigInteger[] row(Field field, Witness witness) throws RejectedException {
        BigInteger number = whole(field, witness.get(field));
        if (number.signum() == 0 || number.compareTo(BigInteger.valueOf(rows.length)) > 0) {
            throw new RejectedException("witness " + field.label() + " must be a row, from 1 to " + rows.length);
        }
        return rows[number.intValueExact() - 1];
    }
}
