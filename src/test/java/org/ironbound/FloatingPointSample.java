package org.ironbound;

/** Code of the kind that the kernel must not have, for {@link ArchitectureTest}. */
final class FloatingPointSample {
    private FloatingPointSample() {
    }

    static int viaDouble(int n) {
        return (int) Math.floor(n * 0.5);
    }

    static float sum(float a, float b) {
        return a + b;
    }

    static String boxed(String digits) {
        return Double.valueOf(digits).toString();
    }
}
