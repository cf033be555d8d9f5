package org.ironbound.proof.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.GregorMutater;

class SwappedArgumentsTest {
    /** What is changed. */
    public static final class Sample {
        private Sample() {
        }

        /** Arguments of a call. */
        public static BigInteger difference(BigInteger a, BigInteger b) {
            return minus(a, b);
        }

        private static BigInteger minus(BigInteger a, BigInteger b) {
            return a.subtract(b);
        }

        /** Where order does not matter. */
        public static BigInteger sum(BigInteger a, BigInteger b) {
            return a.add(b);
        }
    }

    /** The classes of the tests, but one changed. */
    private static final class Changed extends ClassLoader {
        Class<?> define(String name, byte[] code) {
            return defineClass(name, code, 0, code.length);
        }
    }

    @Test
    void argumentsOfOneTypeChangePlaces() throws ReflectiveOperationException {
        GregorMutater mutater =
            new GregorMutater(ClassloaderByteArraySource.fromContext(), method -> true, List.of(new SwappedArguments()));
        Map<String, BigInteger> results = new TreeMap<>();
        for (MutationDetails mutant : mutater.findMutations(ClassName.fromClass(Sample.class))) {
            Class<?> changed = new Changed().define(Sample.class.getName(), mutater.getMutation(mutant.getId()).getBytes());
            Method difference = changed.getMethod("difference", BigInteger.class, BigInteger.class);
            results.put(mutant.getMethod() + ": " + mutant.getDescription(),
                (BigInteger) difference.invoke(null, BigInteger.valueOf(5), BigInteger.TWO));
        }
        BigInteger swapped = BigInteger.valueOf(-3);
        assertEquals(Map.of("difference: swapped the last two arguments of minus", swapped,
            "minus: swapped the last two arguments of subtract", swapped), results);
    }
}
