package org.ironbound.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes of any text: of its numbers, its words and its characters. */
final class Edits {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?:/\\d+)?");
    private static final Pattern PIECE = Pattern.compile("[A-Za-z_]\\w*|\\d+|<=|>=|\\.\\.|\\s+|.", Pattern.DOTALL);
    private static final int MOST_REPEATS = 60;
    /** Numbers that are large, small, at an end of a range, or not numbers. */
    private static final List<String> NUMBERS = List.of("0", "1", "-1", "2", "1/2", "1/3", "0.5", "0.1", "1e-3", "10^6", "1e300", "1e-300",
        "1e301", "10^300", "2147483647", "2147483648", "4294967296", "-2147483649", "9223372036854775808",
        "1e999999999", "10^10^10", "1/0",
        "0/1", "00", "01", "1.", ".5", "+1", "--1", "1/1", "2/4", "-0", "1/-2", "NaN", "Infinity", "1e", "0x10", "1_000", "1,5", "٣", "1²",
        "½", "−1", "99/100", "999999/1000000", "1/1000000", "10001/20000", "4999/10000", "7", "64", "65", "1000", "1001");
    private static final List<String> PIECES = List.of("", " ", "\n", "\t", "\r\n", "\"", "'", "\\", "{", "}", "[", "]", "(", ")", ",", ";",
        ":", "#", "%", "-", "--", "=", "<", "<=", ">", ">=", "+", "*", "/", "^", "e", ".", "..", "\0", "\u0085", "\u2028", "\ufeff",
        "\ud800",
        "λ", "≤", "²", "√", "∞", "inf", "null", "true", "\u202e", "\u001b[2J", "$(x)", "@x");

    private Edits() {
    }

    static String changed(String text, Choices choices) {
        return switch (choices.below(8)) {
            case 0, 1, 2 -> withNumber(text, choices);
            case 3 -> withPieces(text, choices);
            case 4 -> at(text, choices, choices.of(PIECES));
            case 5 -> withoutPart(text, choices);
            case 6 -> repeated(text, choices);
            default -> withCharacter(text, choices);
        };
    }

    /** One of the numbers of the text is another one. */
    static String withNumber(String text, Choices choices) {
        List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
        if (numbers.isEmpty()) {
            return at(text, choices, choices.of(NUMBERS));
        }
        MatchResult number = choices.of(numbers);
        return text.substring(0, number.start()) + other(number.group(), choices) + text.substring(number.end());
    }

    /** Another number, mostly one near by. */
    static String other(String number, Choices choices) {
        int slash = number.indexOf('/');
        String whole = slash < 0 ? number : number.substring(0, slash);
        String rest = slash < 0 ? "" : number.substring(slash);
        return switch (choices.below(9)) {
            case 0 -> withDigit(number, choices);
            case 1 -> withDigit(number, choices);
            case 2 -> number + choices.below(10);
            case 3 -> "-" + number;
            case 4 -> whole.length() > 1 ? whole.substring(0, whole.length() - 1) + rest : number;
            case 5 -> slash < 0 ? number + "/" + (1 + choices.below(12)) : rest.substring(1) + "/" + whole;
            case 6 -> slash < 0 ? "1" + number : whole;
            case 7 -> whole + "0".repeat(1 + choices.below(MOST_REPEATS)) + rest;
            default -> choices.of(NUMBERS);
        };
    }

    private static String withDigit(String number, Choices choices) {
        int place = choices.below(number.length());
        char digit = number.charAt(place);
        return Character.isDigit(digit) ? number.substring(0, place) + (char) ('0' + (digit - '0' + 1 + choices.below(9)) % 10)
            + number.substring(place + 1) : number;
    }

    /** Two pieces exchanged, or one put in the place of the other. */
    private static String withPieces(String text, Choices choices) {
        List<String> pieces = new ArrayList<>(PIECE.matcher(text).results().map(MatchResult::group).toList());
        if (pieces.isEmpty()) {
            return text;
        }
        int one = choices.below(pieces.size());
        int two = choices.below(pieces.size());
        String moved = pieces.get(one);
        if (choices.once(2)) {
            pieces.set(one, pieces.get(two));
        }
        pieces.set(two, moved);
        return String.join("", pieces);
    }

    private static String at(String text, Choices choices, String inserted) {
        int place = choices.below(text.length() + 1);
        return text.substring(0, place) + inserted + text.substring(choices.once(2) ? Math.min(text.length(), place + 1) : place);
    }

    private static String withoutPart(String text, Choices choices) {
        int from = choices.below(text.length() + 1);
        int to = Math.min(text.length(), from + choices.below(MOST_REPEATS));
        return text.substring(0, from) + text.substring(to);
    }

    /** A part of the text several times. */
    private static String repeated(String text, Choices choices) {
        int from = choices.below(text.length() + 1);
        int to = Math.min(text.length(), from + 1 + choices.below(MOST_REPEATS));
        return from >= text.length() ? text : text.substring(0, to) + text.substring(from, to).repeat(1 + choices.below(MOST_REPEATS))
            + text.substring(to);
    }

    private static String withCharacter(String text, Choices choices) {
        return at(text, choices, Character.toString(choices.once(4) ? choices.below(0xffff) : 32 + choices.below(95)));
    }
}
