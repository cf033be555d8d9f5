package org.ironbound.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks, or those whose names contain the first argument. Some minutes. */
public final class Benchmarks {
    private Benchmarks() {
    }

    public static void main(String[] arguments) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
            .include("org.ironbound.(bench|search).*" + (arguments.length > 0 ? arguments[0] : "") + ".*")
            .forks(1).warmupIterations(3).measurementIterations(3)
            .warmupTime(TimeValue.milliseconds(500)).measurementTime(TimeValue.milliseconds(500)).timeUnit(TimeUnit.MICROSECONDS);
        new Runner(options.build()).run();
    }
}
