package org.ironbound.cli;

import java.util.HashMap;
import java.util.Map;

/**
 * Where the slider beside a number of a form goes; any other number can be typed.
 *
 * @param from          its least number
 * @param to            its largest number
 * @param isLogarithmic whether equal ways are equal factors, as the range is wide
 * @param isWhole       whether it takes whole numbers only
 */
record Slider(String from, String to, boolean isLogarithmic, boolean isWhole) {
    private static final Map<String, Slider> ALL = new HashMap<>();

    static {
        add("samples", "1", "1000000", true);
        add("dimension", "1", "100000000", true);
        add("clusters", "1", "1000000", true);
        add("messages", "2", "1000000000000", true);
        add("uses", "1", "100", false);
        add("error", "0.001", "0.499", false);
        add("false-negative", "0.001", "0.999", false);
        add("false-positive", "0.001", "0.999", false);
        add("mean-squared-error", "0.001", "0.999", false);
        add("bit-error", "0.001", "0.499", false);
        add("tau", "0", "1", false);
        add("lambda-squared", "1e-6", "0.999", true);
        add("lambda", "1e-6", "0.999", true);
        add("fixed-probability", "1e-6", "0.999", true);
        add("rho", "1e-6", "1", true);
        add("information", "0.001", "1000", true);
        add("epsilon", "1e-15", "0.5", true);
        add("delta", "1e-15", "0.5", true);
    }

    private static void add(String field, String from, String to, boolean isLogarithmic) {
        ALL.put(field, new Slider(from, to, isLogarithmic, CurveCommand.WHOLE.contains(field)));
    }

    /** That of an option, which is given without dashes. */
    static Slider of(String field) {
        return ALL.get(field);
    }

    /** What the script of the page reads. */
    String attributes() {
        return " data-from=\"" + from + "\" data-to=\"" + to + "\"" + (isLogarithmic ? " data-log" : "") + (isWhole ? " data-whole" : "");
    }
}
