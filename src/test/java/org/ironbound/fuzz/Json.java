package org.ironbound.fuzz;

import java.util.ArrayList;
import java.util.List;

/** JSON as a tree that can be changed into anything, valid or not: members may be there twice, and what is no list is any text. */
final class Json {
    private static final String BLANKS = " \t\r\n";
    private static final int DEEP = 40;

    /** The name where it is a member, else null. */
    private String name;
    /** As it is written; null for a list or an object. */
    private String text;
    private boolean isObject;
    private final List<Json> parts = new ArrayList<>();

    /** Reads what is valid; anything else becomes some tree. */
    static Json of(String text) {
        return new Parser(text).value();
    }

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        private char peek() {
            while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : 0;
        }

        private boolean accept(char wanted) {
            boolean found = peek() == wanted;
            at += found ? 1 : 0;
            return found;
        }

        Json value() {
            Json json = new Json();
            char first = peek();
            if (first != '{' && first != '[') {
                json.text = scalar();
                return json;
            }
            json.isObject = first == '{';
            at++;
            while (peek() != 0 && peek() != '}' && peek() != ']') {
                String name = null;
                if (json.isObject) {
                    name = scalar();
                    accept(':');
                }
                int before = at;
                Json part = value();
                part.name = name;
                json.parts.add(part);
                if (!accept(',') && at == before) {
                    at++;
                }
            }
            at++;
            return json;
        }

        private String scalar() {
            int from = at;
            if (peek() == '"') {
                from = at++;
                while (at < text.length() && text.charAt(at) != '"') {
                    at += text.charAt(at) == '\\' ? 2 : 1;
                }
                at = Math.min(text.length(), at + 1);
            } else {
                from = at;
                while (at < text.length() && ",:]}[{\"".indexOf(text.charAt(at)) < 0 && BLANKS.indexOf(text.charAt(at)) < 0) {
                    at++;
                }
            }
            return text.substring(from, at);
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        if (name != null) {
            out.append(name).append(':');
        }
        if (text != null) {
            out.append(text);
            return;
        }
        out.append(isObject ? '{' : '[');
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).write(out.append(i > 0 ? "," : ""));
        }
        out.append(isObject ? '}' : ']');
    }

    private Json copy() {
        return of(text != null ? text : isObject ? "{" + inner() + "}" : "[" + inner() + "]").called(name);
    }

    private String inner() {
        StringBuilder out = new StringBuilder();
        write(out);
        String all = out.toString();
        int from = name == null ? 1 : name.length() + 2;
        return all.substring(from, all.length() - 1);
    }

    private Json called(String other) {
        name = other;
        return this;
    }

    /** The members of this name, or an empty list. */
    List<Json> members(String wanted) {
        return parts.stream().filter(part -> ('"' + wanted + '"').equals(part.name)).toList();
    }

    List<Json> parts() {
        return parts;
    }

    /** What the string stands for, with the usual escapes. */
    String string() {
        StringBuilder out = new StringBuilder();
        for (int i = 1; text != null && i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() - 1) {
                c = text.charAt(++i);
                if (c == 'u' && i + 4 < text.length()) {
                    out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                    i += 4;
                } else {
                    int known = "nrtbf".indexOf(c);
                    out.append(known < 0 ? c : "\n\r\t\b\f".charAt(known));
                }
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The name without its quotation marks. */
    String key() {
        return name.substring(1, name.length() - 1);
    }

    /** The whole number, more. */
    void add(int more) {
        if (text != null && text.matches("[0-9]{1,6}")) {
            text = Integer.toString(Integer.parseInt(text) + more);
        }
    }

    /** All below it and itself. */
    private List<Json> all() {
        List<Json> all = new ArrayList<>(List.of(this));
        parts.forEach(part -> all.addAll(part.all()));
        return all;
    }

    /**
     * One change.
     *
     * @param donor another tree, from which parts are taken over
     */
    void change(Json donor, Choices choices) {
        List<Json> all = all();
        Json one = choices.of(all);
        List<Json> texts = all.stream().filter(json -> json.text != null).toList();
        switch (choices.below(12)) {
            case 0, 1, 2, 3 -> (texts.isEmpty() ? new Json().become("0") : choices.of(texts)).changeText(choices);
            case 4, 5 -> takeOver(all, donor.all(), choices);
            case 6 -> takeOver(all, all, choices);
            case 7 -> one.removePart(choices);
            case 8 -> one.repeatPart(choices);
            case 9 -> one.exchangeParts(choices);
            case 10 -> one.become(choices);
            default -> one.shorten(choices);
        }
    }

    private void changeText(Choices choices) {
        boolean isString = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        String inner = isString ? text.substring(1, text.length() - 1) : text;
        String changed = choices.once(4) ? Edits.changed(inner, choices) : Edits.withNumber(inner, choices);
        text = isString ? '"' + changed + '"' : changed;
    }

    /** A part takes the place of one that has the same name, or of any. */
    private static void takeOver(List<Json> all, List<Json> donors, Choices choices) {
        Json to = choices.of(all);
        List<Json> same = donors.stream().filter(json -> json.name != null && json.name.equals(to.name)).toList();
        Json from = (same.isEmpty() ? choices.of(donors) : choices.of(same)).copy();
        to.text = from.text;
        to.isObject = from.isObject;
        List<Json> taken = List.copyOf(from.parts);
        to.parts.clear();
        to.parts.addAll(taken);
    }

    private void removePart(Choices choices) {
        if (!parts.isEmpty()) {
            parts.remove(choices.below(parts.size()));
        }
    }

    private void repeatPart(Choices choices) {
        if (!parts.isEmpty()) {
            Json part = choices.of(parts).copy();
            parts.add(choices.below(parts.size() + 1), part);
        }
    }

    private void exchangeParts(Choices choices) {
        if (parts.size() > 1) {
            int one = choices.below(parts.size());
            int two = choices.below(parts.size());
            Json moved = parts.get(one);
            parts.set(one, parts.get(two));
            parts.set(two, moved);
        }
    }

    private void shorten(Choices choices) {
        if (!parts.isEmpty()) {
            parts.subList(choices.below(parts.size()), parts.size()).clear();
        }
    }

    /** Something else. */
    private void become(Choices choices) {
        if (choices.once(3) && name != null) {
            name = Edits.changed(name, choices);
            return;
        }
        become(choices.of(List.of("null", "true", "0", "-1", "1e5", "\"\"", "[]", "{}", "\"1\"", "2147483648", "[[[[]]]]", "\"1/3\"",
            "[".repeat(DEEP) + "]".repeat(DEEP), "{\"a\":".repeat(DEEP) + "0" + "}".repeat(DEEP), "\"" + "9".repeat(400) + "\"", "1.0")));
    }

    private Json become(String other) {
        parts.clear();
        text = other;
        return this;
    }
}
