package org.ironbound.certificate;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * One thing that a certificate claims of its problem: "quantity relation value unit", such as least-memorization at least 2828.29443229
 * bits. Lower bounds are rounded down, upper bounds up.
 *
 * @param quantity what is bounded
 * @param relation how it stands to the value
 * @param value    the bound, exact
 * @param unit     the unit of the value
 * @param step     the number of the step that proves it
 */
public record Claim(Quantity quantity, Relation relation, BigFraction value, Unit unit, int step) {
    /** What can be claimed. */
    public enum Quantity {
        /**
         * The least excess memorization of all learners that reach the error: a lower bound is about every learner, an upper bound about
         * some.
         */
        LEAST_MEMORIZATION("least-memorization", ResultField.MEMORIZATION),
        /** The least epsilon of a differentially private learner that reaches the error. */
        LEAST_EPSILON("least-epsilon", ResultField.EPSILON),
        /** The least rho of a learner with rho-zero-concentrated differential privacy that reaches the error. */
        LEAST_ZCDP_RHO("least-zcdp-rho", ResultField.ZCDP_RHO),
        /** The least mu of a learner with mu-Gaussian differential privacy that reaches the error. */
        LEAST_GDP_MU("least-gdp-mu", ResultField.GDP_MU),
        /** The Dobrushin coefficient. */
        ETA_TV("eta-tv", ResultField.ETA_TV),
        /** The input-free contraction coefficient, from above. */
        ETA_KL("eta-kl", ResultField.ETA_KL),
        /** The input-free contraction coefficient, from below. */
        ETA_KL_LOWER("eta-kl-lower", ResultField.ETA_KL_LOWER),
        /** The input-free contraction coefficient of all uses together. */
        ETA_KL_USES("eta-kl-uses", ResultField.ETA_KL_USES),
        /** The least average error of all learners. */
        LEAST_ERROR("least-error", ResultField.LEAST_ERROR),
        /** How often a learner calls a sample of the cluster null, one that memorizes what the certificate says. */
        FALSE_NEGATIVE("false-negative", ResultField.FALSE_NEGATIVE),
        /** How often the same learner calls a null a sample. */
        FALSE_POSITIVE("false-positive", ResultField.FALSE_POSITIVE),
        /** The input-free contraction coefficient of a cascade, by those of its channels. */
        ETA_KL_CASCADE("eta-kl-cascade", ResultField.ETA_KL_CASCADE),
        /** The squared maximal correlation of input and output, from above. */
        ETA_CHI2("eta-chi2", ResultField.ETA_CHI2),
        /** The squared maximal correlation of input and output, from below. */
        ETA_CHI2_LOWER("eta-chi2-lower", ResultField.ETA_CHI2_LOWER),
        /** The contraction coefficient of additive noise for a Gaussian input, eta_KL and eta_chi2. */
        ETA_GAUSSIAN("eta-gaussian", ResultField.ETA_GAUSSIAN),
        /** The contraction coefficient of additive noise for all uses together, the largest of all Gaussian inputs. */
        ETA_GAUSSIAN_USES("eta-gaussian-uses", ResultField.ETA_GAUSSIAN_USES),
        /** The contraction coefficient for the law of the input, from above. */
        ETA_LAW("eta-law", ResultField.ETA_LAW),
        /** The contraction coefficient for the law of the input, from below. */
        ETA_LAW_LOWER("eta-law-lower", ResultField.ETA_LAW_LOWER),
        /** The contraction coefficient of a learner's samples and the centre, from above. */
        TAU("tau", ResultField.TAU),
        /** The contraction coefficient of a learner's samples and the centre, from below. */
        TAU_LOWER("tau-lower", ResultField.TAU_LOWER),
        /** The contraction coefficient of a learner's samples and a fresh one, from above. */
        RHO("rho", ResultField.RHO),
        /** The contraction coefficient of a learner's samples and a fresh one, from below. */
        RHO_LOWER("rho-lower", ResultField.RHO_LOWER),
        /** The contraction coefficient of a learner's samples and the centre, divided by their squared maximal correlation. */
        TAU_OVER_CORRELATION("tau-over-correlation", ResultField.TAU_OVER_CORRELATION),
        /** The contraction coefficient of a learner's samples and a fresh one, divided by their squared maximal correlation. */
        RHO_OVER_CORRELATION("rho-over-correlation", ResultField.RHO_OVER_CORRELATION),
        /** What the linear bound multiplies information about a fresh sample by, (1 - tau)/rho. */
        RATIO("ratio", ResultField.RATIO),
        /** What the samples carry about a fresh one: no learner's output carries more. */
        CAPACITY("capacity", ResultField.CAPACITY),
        /** The number of learners that reach the error. */
        LEARNERS("learners", null);

        private final String label;
        private final ResultField field;

        Quantity(String label, ResultField field) {
            this.label = label;
            this.field = field;
        }

        /** The field of a result that states it; empty where the rule itself does, which states no number. */
        public Optional<ResultField> field() {
            return Optional.ofNullable(field);
        }

        /** The name in the file. */
        public String label() {
            return label;
        }
    }

    /** Units of claimed values. */
    public enum Unit {
        /** Information in units of ln 2. */
        BITS("bits"),
        /** Information in natural units. */
        NATS("nats"),
        /** Plain numbers. */
        COUNT("count");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        /** The name in the file. */
        public String label() {
            return label;
        }
    }
}
