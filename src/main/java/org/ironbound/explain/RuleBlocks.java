package org.ironbound.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;

/** What a rule needs and gives, without numbers. */
final class RuleBlocks {
    private RuleBlocks() {
    }

    static List<Block> of(RuleText text) {
        List<Block.Term> needs = new ArrayList<>();
        List<Block> formulas = new ArrayList<>();
        String family = "";
        for (RuleText.OfFamily of : text.parts()) {
            if (!of.family().equals(family)) {
                family = of.family();
                formulas.add(new Block.Words(family.isEmpty() ? "For all problems:" : "For the family " + family + ":"));
            }
            if (of.part() instanceof RuleText.Input input) {
                needs.add(new Block.Term(input.name(), List.of(input.words() + " (" + input.field() + switch (input.place()) {
                    case "problem" -> " of the problem";
                    case "premise" -> " of premise " + input.premise();
                    case "result" -> " of its result";
                    case "first", "second" -> " of the witness, the " + input.place() + " one";
                    case "dearest" -> " of the dearest pair of rows, as the kernel rounds it";
                    case "group" -> " of the group of clusters that the witness names";
                    case "greatest" -> " of the part that memorizes most";
                    case "others" -> " of the terms that are not shown";
                    default -> " of the witness" + input.direction().map(relation -> relation == Relation.AT_MOST ? ", an upper bound"
                        : ", a lower bound").orElse("");
                } + ")")));
            } else if (of.part() instanceof RuleText.Step step) {
                formulas.add(equation(step.name(), "=", step.formula(), step.words()));
            } else if (of.part() instanceof RuleText.Check check) {
                formulas.add(new Block.Equations("It is checked" + (check.words().isEmpty() ? "" : " (" + check.words() + ")") + " that",
                    List.of(new Block.Line(check.left().text() + " " + check.relation() + " " + check.right().text(),
                    check.left().mathml(Map.of()) + StepBlocks.sign(check.relation()) + check.right().mathml(Map.of())))));
            } else if (of.part() instanceof RuleText.Outcome outcome) {
                formulas.add(equation(outcome.field().label(), relation(text, outcome.field()), outcome.formula(), outcome.words()));
            } else {
                formulas.add(new Block.Words(StepBlocks.words((RuleText.Table) of.part())));
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!needs.isEmpty()) {
            blocks.add(new Block.Heading(3, "What it needs"));
            blocks.add(new Block.Terms(needs));
        }
        blocks.add(new Block.Heading(3, "What it computes and gives"));
        blocks.addAll(formulas);
        return blocks;
    }

    /** How the true quantity stands to a result; BITS keeps the relation of its premise. */
    private static String relation(RuleText text, ResultField field) {
        Step premise = new Step(1, Rule.MEM, List.of(), Witness.none(), Map.of());
        return text.rule().relation(field, List.of(premise)).symbol();
    }

    private static Block equation(String name, String relation, Formula formula, String words) {
        return new Block.Equations(words, List.of(new Block.Line(name + " " + relation + " " + formula.text(), Formula.mathml(name)
            + StepBlocks.sign(relation) + formula.mathml(Map.of()))));
    }
}
