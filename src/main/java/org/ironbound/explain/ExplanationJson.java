package org.ironbound.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.ironbound.report.Json;

/** An explanation for machines: the same parts as in the text, in the same order, each with its kind. */
final class ExplanationJson {
    private final JsonGenerator json;

    private ExplanationJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * One object, on one line.
     *
     * @param applied IDs of rules and statements that it rests on
     */
    static String of(String title, List<Block> blocks, Collection<String> applied) throws IOException {
        return Json.object(json -> {
            json.writeStringField("title", title);
            ExplanationJson writer = new ExplanationJson(json);
            writer.strings("rules", applied);
            json.writeArrayFieldStart("parts");
            for (Block block : blocks) {
                json.writeStartObject();
                writer.write(block);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private void write(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            kind("heading");
            json.writeNumberField("level", heading.level());
            json.writeStringField("text", heading.text());
        } else if (block instanceof Block.Words words) {
            kind("words");
            json.writeStringField("text", words.text());
        } else if (block instanceof Block.Theory theory) {
            kind("theory");
            json.writeStringField("markdown", theory.markdown());
        } else if (block instanceof Block.Table table) {
            kind("theory-table");
            cells(table.table().heads(), table.table().rows());
        } else if (block instanceof Block.Verse verse) {
            kind("lines");
            strings("lines", verse.lines());
        } else if (block instanceof Block.Equations equations) {
            write(equations);
        } else if (block instanceof Block.Terms terms) {
            write(terms);
        } else if (block instanceof Block.Grid grid) {
            kind("table");
            json.writeStringField("name", grid.name());
            cells(grid.heads(), grid.rows());
        } else {
            Block.Picture picture = (Block.Picture) block;
            kind("picture");
            json.writeStringField("text", picture.words());
            json.writeStringField("svg", picture.svg());
        }
    }

    private void write(Block.Equations equations) throws IOException {
        kind("formulas");
        json.writeStringField("text", equations.words());
        json.writeArrayFieldStart("formulas");
        for (Block.Line line : equations.lines()) {
            json.writeStartObject();
            json.writeStringField("text", line.text());
            json.writeStringField("mathml", line.mathml());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Block.Terms terms) throws IOException {
        kind("terms");
        json.writeArrayFieldStart("terms");
        for (Block.Term term : terms.terms()) {
            json.writeStartObject();
            json.writeStringField("name", term.name());
            strings("lines", term.lines());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void kind(String kind) throws IOException {
        json.writeStringField("kind", kind);
    }

    private void cells(List<String> heads, List<List<String>> rows) throws IOException {
        strings("heads", heads);
        json.writeArrayFieldStart("rows");
        for (List<String> row : rows) {
            json.writeStartArray();
            for (String cell : row) {
                json.writeString(cell);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void strings(String name, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
