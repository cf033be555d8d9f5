package org.ironbound.certificate.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.ProblemLimits;

/** Reads one JSON text of strings, small whole numbers, lists and objects; nothing else, nothing twice, nothing after it. */
public final class StrictJson {
    private static final String MARK = "\ufeff";
    /** Where a program that uses Jackson could allow more. */
    private static final String SETTING = ", from `[^`]*`";

    private StrictJson() {
    }

    /** The value: a String, an Integer, a List or a Map. */
    public static Object read(byte[] bytes) throws RejectedException {
        return read(bytes, Limits.FILE_BYTES);
    }

    /**
     * The value: a String, an Integer, a List or a Map.
     *
     * @param most bytes that it may have
     */
    public static Object read(byte[] bytes, int most) throws RejectedException {
        String text = decode(bytes);
        if (text.startsWith(MARK)) {
            throw new RejectedException("not valid JSON: it begins with a byte order mark");
        }
        try (JsonParser parser = factory(most).createParser(text)) {
            if (parser.nextToken() == null) {
                throw new RejectedException("the file is empty");
            }
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new RejectedException("there is text after the end of the certificate");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new RejectedException("not valid JSON: " + e.getOriginalMessage().replaceAll(SETTING, ""));
        } catch (JsonProcessingException e) {
            throw new RejectedException("not valid JSON" + location(e) + ": "
                + InvalidFieldException.shorten(firstLine(e.getOriginalMessage())));
        } catch (IOException e) {
            throw new RejectedException("not valid JSON: " + e.getMessage());
        }
    }

    private static JsonFactory factory(int most) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
            .maxNestingDepth(Limits.DEPTH)
            .maxNumberLength(9)
            .maxNameLength(64)
            .maxStringLength(2 * ProblemLimits.DIGITS + 2)
            .maxDocumentLength(most)
            .build();
        return JsonFactory.builder().streamReadConstraints(constraints).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    }

    private static String decode(byte[] bytes) throws RejectedException {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new RejectedException("not UTF-8 text");
        }
    }

    private static String location(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ")";
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static Object value(JsonParser parser) throws IOException, RejectedException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case START_ARRAY -> list(parser);
            case START_OBJECT -> object(parser);
            default -> throw new RejectedException("'" + InvalidFieldException.shorten(parser.getText())
                + "' at line " + parser.currentLocation().getLineNr() + ": only strings, whole numbers, lists and objects are allowed");
        };
    }

    private static List<Object> list(JsonParser parser) throws IOException, RejectedException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException, RejectedException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }
}
