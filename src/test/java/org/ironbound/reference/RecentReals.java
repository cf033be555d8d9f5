package org.ironbound.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The last few numbers asked for, with the digits that are known of them. */
final class RecentReals {
    private static final int CAPACITY = 64;

    private record Key(String function, BigInteger n, BigInteger d) {
    }

    private final Map<Key, Real> reals = new LinkedHashMap<>(CAPACITY, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Real> eldest) {
            return size() > CAPACITY;
        }
    };

    synchronized Real get(String function, BigInteger n, BigInteger d, IntFunction<BigDecimal> approximation) {
        return reals.computeIfAbsent(new Key(function, n, d), key -> Real.approximated(approximation));
    }
}
