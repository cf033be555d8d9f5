package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.Objects;
import java.util.function.Supplier;
import org.ironbound.kernel.statement.Channel;
import org.ironbound.problem.ChannelMatrix;

/** A channel as rows, and as the statements of the kernel name it; computed when it is first asked for, which is then paid. */
final class NamedMatrix {
    private final Supplier<ChannelMatrix> source;
    private ChannelMatrix matrix;
    private Channel name;

    NamedMatrix(Supplier<ChannelMatrix> source) {
        this.source = source;
    }

    /** For each input the numerators of the probabilities of the outputs. */
    BigInteger[][] rows() {
        return matrix().rows();
    }

    /** The channel as statements name it, the same object each time. */
    Channel name() {
        if (name == null) {
            name = Objects.requireNonNull(Channel.of(rows(), matrix().denominator()), "a problem's rows are laws over its denominator");
        }
        return name;
    }

    private ChannelMatrix matrix() {
        if (matrix == null) {
            matrix = source.get();
        }
        return matrix;
    }
}
