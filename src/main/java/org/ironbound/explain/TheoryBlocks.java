package org.ironbound.explain;

import java.util.ArrayList;
import java.util.List;
import org.ironbound.report.TheoryEntry;
import org.ironbound.report.TheoryTable;

/** A statement of the theory as it stands there: paragraphs, formulas and tables. */
final class TheoryBlocks {
    private TheoryBlocks() {
    }

    static List<Block> of(TheoryEntry entry) {
        List<Block> blocks = new ArrayList<>();
        entry.headings().forEach(heading -> blocks.add(new Block.Words(heading)));
        entry.paragraphs().stream().filter(paragraph -> !paragraph.isBlank()).forEach(paragraph -> blocks.add(block(paragraph)));
        return blocks;
    }

    private static Block block(String paragraph) {
        if (TheoryTable.isOne(paragraph)) {
            return new Block.Table(TheoryTable.of(paragraph));
        }
        return paragraph.startsWith(" ") ? new Block.Verse(List.of(paragraph.strip())) : new Block.Theory(paragraph);
    }
}
