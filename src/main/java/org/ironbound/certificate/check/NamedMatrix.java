package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.ironbound.problem.ChannelMatrix;

/**
 * A channel or a joint law as rows, and as the statements of the kernel name it; computed when it is first asked for, which is then paid.
 *
 * @param <N> what names it
 */
final class NamedMatrix<N> {
    private final Supplier<ChannelMatrix> source;
    private final BiFunction<BigInteger[][], BigInteger, N> naming;
    private ChannelMatrix matrix;
    private N name;

    /** @param naming from the rows and their denominator */
    NamedMatrix(Supplier<ChannelMatrix> source, BiFunction<BigInteger[][], BigInteger, N> naming) {
        this.source = source;
        this.naming = naming;
    }

    /** For each input the numerators of the probabilities of the outputs. */
    BigInteger[][] rows() {
        return matrix().rows();
    }

    /** The matrix as statements name it, the same object each time. */
    N name() {
        if (name == null) {
            name = Objects.requireNonNull(naming.apply(rows(), matrix().denominator()), "a problem's rows are laws over its denominator");
        }
        return name;
    }

    /** The rows with their denominator. */
    ChannelMatrix matrix() {
        if (matrix == null) {
            matrix = source.get();
        }
        return matrix;
    }
}
