package org.ironbound.calls;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Methods with floating point, and some that only look so, whose names begin with "exact", for {@link CallGraphTest}. */
final class FloatingPointSamples {
    static final double HALF = 0.5;
    private static float last;

    private FloatingPointSamples() {
    }

    static int instructions(int n) {
        return (int) (n * HALF);
    }

    static int comparison(long n) {
        return (float) n < 3 ? 1 : 2;
    }

    static void field() {
        last = 1;
    }

    static int result(BigDecimal x) {
        return x.doubleValue() < 1 ? 1 : 2;
    }

    static BigDecimal argument() {
        return BigDecimal.valueOf(0.1);
    }

    static int ownParameter(double x) {
        return 1;
    }

    static Object array(int n) {
        return new double[n];
    }

    static Object arrays(int n) {
        return new float[n][n];
    }

    static String boxed(String digits) {
        return Double.valueOf(digits).toString();
    }

    static Number constant() {
        return 2.5f;
    }

    static long stream(List<Integer> numbers) {
        return numbers.stream().mapToDouble(Integer::doubleValue).count();
    }

    static Object reference() {
        return (java.util.function.DoubleUnaryOperator) Math::sqrt;
    }

    static long exactMathematics(int n) {
        return Math.max(n, Math.multiplyExact((long) n, 3L));
    }

    static int exactNames(Float_D d) {
        return d.number;
    }

    static int exactStreams(int n) {
        return IntStream.range(0, n).map(i -> i * i).sum();
    }

    /** A class whose name has the letters of floating-point types. */
    static final class Float_D {
        private int number;
    }
}
