package org.ironbound.input;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.CoordinateGroup;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.ProblemLimits;

/**
 * Gaussian clustering in groups of coordinates, as a person states it: texts, null where nothing was given.
 *
 * @param common samples and error, and no dimension: the groups have theirs
 * @param groups a file with a line COUNT, LAMBDA_SQUARED for each group of equal coordinates
 */
public record GroupsInput(ClusteringInput common, String groups) {
    private static final String EXAMPLE = "a file of lines such as 5000, 1/100";

    /**
     * The problem, exact.
     *
     * @param lambdaSquared what was given of all coordinates together, which the groups replace; null if nothing
     * @throws InvalidFieldException naming the parameter or the line, what was given and what is allowed
     */
    public AnisotropicClustering problem(String lambdaSquared) {
        requireAbsent("dimension", common.dimension());
        requireAbsent("lambda-squared", lambdaSquared);
        BigInteger samples = common.wholeSamples();
        ErrorTarget target = common.target();
        try {
            return new AnisotropicClustering(samples, read(), target);
        } catch (InvalidFieldException e) {
            throw common.asGiven(e);
        }
    }

    private static void requireAbsent(String field, String text) {
        if (text != null) {
            throw InvalidFieldException.unwanted(field, text, "where groups is given");
        }
    }

    /** One group a line; empty lines, and lines that begin with #, do not count. */
    private List<CoordinateGroup> read() {
        List<CoordinateGroup> list = new ArrayList<>();
        int number = 0;
        for (String line : new InputFile("groups", groups).text("a file").split("\\R")) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                list.add(group(line, "line " + number + " of '" + InvalidFieldException.shorten(groups) + "'"));
            }
        }
        if (list.isEmpty() || list.size() > ProblemLimits.COORDINATE_GROUPS) {
            throw new InvalidFieldException("groups", groups, EXAMPLE + ", from 1 to " + ProblemLimits.COORDINATE_GROUPS + " of them");
        }
        return list;
    }

    private static CoordinateGroup group(String line, String place) {
        String[] parts = line.split(",", -1);
        try {
            if (parts.length != 2) {
                throw new InvalidFieldException("groups", line, "COUNT, LAMBDA_SQUARED");
            }
            return new CoordinateGroup(ExactNumber.parseWhole("count", parts[0]), ExactNumber.parse("lambda-squared", parts[1]));
        } catch (InvalidFieldException e) {
            throw new InvalidFieldException("groups", line, EXAMPLE + "; in " + place + " " + e.getMessage());
        }
    }
}
