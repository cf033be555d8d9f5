package org.ironbound.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.input.CustomInput;
import org.ironbound.problem.Fractions;
import org.ironbound.schema.Schemas;
import org.ironbound.work.InOrder;
import org.ironbound.work.Job;
import org.ironbound.work.Workplace;
import org.junit.jupiter.api.Test;

/** What is undecided says so, at its point, and has no certificate. */
class RenderingTest {
    private static final Sweep SWEEP = new Sweep(List.of(new Axis("rho", List.of(new BigFraction(1, 3), new BigFraction(1, 2)))),
        at -> new CustomInput("1/2", Fractions.text(at.get("rho")), "1", null, null, null).problem());

    /** Where the first piece is undecided. */
    private static final class FirstUndecided implements Workplace {
        @Override
        public <T, R> boolean run(Iterator<T> tasks, Job<T, R> job, InOrder.Taker<R> taker, BooleanSupplier isStopping)
                throws IOException, ExecutionException {
            ByteArrayOutputStream undecided = new ByteArrayOutputStream();
            undecided.write(2);
            new DataOutputStream(undecided).writeUTF("the \"precision\" is spent");
            try {
                taker.take(job.returned(tasks.next(), undecided.toByteArray()));
                while (tasks.hasNext()) {
                    taker.take(job.here(tasks.next()));
                }
            } catch (Exception e) {
                throw new ExecutionException(e);
            }
            return true;
        }
    }

    private static List<String> lines(Rendering rendering) throws Exception {
        List<String> lines = new ArrayList<>(rendering.first());
        SweepRun run = new SweepRun(SWEEP, 6, false, null);
        Tally[] tally = {Tally.NONE};
        assertTrue(run.run(new FirstUndecided(), (solved, line) -> {
            tally[0] = tally[0].with(solved);
            assertEquals(solved.findings().isEmpty(), line.length == 0);
            lines.addAll(rendering.of(solved, line.length == 0 ? 0 : 2));
        }, () -> false));
        assertEquals(new Tally(1, 0, 1), tally[0]);
        lines.addAll(rendering.last(tally[0], Optional.of("b.jsonl")));
        return lines;
    }

    @Test
    void table() throws Exception {
        List<String> lines = lines(new Table(SWEEP, false, 6));
        assertEquals("1/3  undecided: the \"precision\" is spent", lines.get(1));
        assertTrue(lines.get(2).startsWith("0.5      1.44269  1.4427"), lines::toString);
        assertTrue(String.join(" ", lines).contains("Bounds at 1 of 2 points, 1 undecided."), lines::toString);
    }

    @Test
    void commaSeparatedValues() throws Exception {
        List<String> lines = lines(new Csv(SWEEP, false, 6));
        assertEquals("rho,outcome,memorization_at_least_bits,estimate_bits,line,reason", lines.get(0));
        assertTrue(lines.get(1).startsWith("0.33333333333333333,undecided,,2.164") && lines.get(1)
            .endsWith(",,\"the \"\"precision\"\" is spent\""), lines::toString);
        assertTrue(lines.get(2).startsWith("0.5,certified,1.44269,1.4426"), lines::toString);
    }

    @Test
    void json() throws Exception {
        List<String> lines = lines(new JsonLines(() -> Optional.of("b.jsonl")));
        lines.forEach(Schemas::requireResult);
        assertTrue(lines.get(0).startsWith("{\"point\":1,\"at\":{\"rho\":\"1/3\"},\"problem\":{") && lines.get(0).contains(
            "\"outcome\":\"undecided\",\"reason\":\"the \\\"precision\\\" is spent\""), lines::toString);
        assertTrue(lines.get(1).endsWith("\"certificate\":\"b.jsonl\",\"line\":2}"), lines::toString);
    }

    @Test
    void chart() throws Exception {
        Chart chart = new Chart(SWEEP);
        HtmlReport report = new HtmlReport(SWEEP, false, 6);
        for (Point point : SWEEP.points().toList()) {
            Solved solved = Solved.undecided(point, "why <not>");
            chart.add(solved);
            report.add(solved);
        }
        assertTrue(String.join("", chart.svg()).contains("at 2 points"));
        assertTrue(new String(report.page(chart, "", Optional.empty()), StandardCharsets.UTF_8).contains("undecided: why &lt;not&gt;"));
    }
}
