package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatestTest {
    /** A question is answered again only if another one came between; each gets its own answer. */
    @Test
    void onlyTheLatestIsRemembered() {
        Latest<Integer, Integer> squares = new Latest<>();
        List<Integer> answered = new ArrayList<>();
        IntUnaryOperator asked = x -> squares.of(x, y -> {
            answered.add(y);
            return y * y;
        });
        int[] answers = IntStream.of(2, 2, 3, 3, 2).map(asked).toArray();
        assertEquals(List.of(4, 4, 9, 9, 4), IntStream.of(answers).boxed().toList());
        assertEquals(List.of(2, 3, 2), answered);
    }
}
