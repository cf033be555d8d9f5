package org.ironbound.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.gallery.Case;
import org.ironbound.gallery.Exhibit;
import org.ironbound.gallery.GalleryJson;
import org.ironbound.gallery.GalleryPage;
import org.ironbound.gallery.GalleryText;
import org.ironbound.gallery.cases.AllCases;
import org.ironbound.problem.InvalidFieldException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** ironbound gallery. */
final class GalleryCommand implements Command {
    private static final List<Case> CASES = AllCases.LIST;

    static CommandSpec spec() {
        CommandSpec spec = CommandLines.spec("gallery", new GalleryCommand());
        spec.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").paramLabel("CASE").type(String.class)
            .description("The number or name of a case, to tell it in full; by default a line for each.").build());
        spec.addOption(CommandLines.json());
        spec.addOption(CommandLines.option(PageFile.HTML, "FILE", "Write all cases as a page too."));
        spec.addOption(CertificateTarget.force());
        spec.addOption(TimeLimit.option(Integer.toString(ONE_MINUTE)));
        spec.usageMessage().description("What floating point and shortcuts get wrong.", "Each case is run now: what doubles give, what "
            + "one would conclude, and what the kernel certifies.").footer("", "Examples:", "  ironbound gallery",
                "  ironbound gallery 2", "  ironbound gallery whole-numbers", "  ironbound gallery --html gallery.html");
        return spec;
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) throws IOException, ClaimException {
        String asked = options.matchedPositionalValue(0, null);
        List<Integer> numbers = IntStream.rangeClosed(1, CASES.size()).boxed()
            .filter(number -> asked == null || isAsked(number, asked)).toList();
        if (numbers.isEmpty()) {
            return Answer.usageError("there is no case '" + InvalidFieldException.shorten(asked) + "'",
                "a number from 1 to " + CASES.size() + ", or a name from the list that ironbound gallery prints");
        }
        PageFile page;
        try {
            page = PageFile.of(options);
        } catch (IOException e) {
            return PageFile.error(e);
        }
        List<Exhibit> exhibits = new ArrayList<>();
        session.showProgress(() -> exhibits.size() + " of " + numbers.size() + " cases");
        for (int number : numbers) {
            exhibits.add(Exhibit.of(number, CASES.get(number - 1)));
        }
        List<String> lines = CommandLines.isJson(options) ? List.of(GalleryJson.of(exhibits))
            : asked == null ? GalleryText.list(exhibits) : GalleryText.story(exhibits.get(0));
        return page.answer(lines, () -> GalleryPage.of(FileKind.HTML.beginning(), exhibits));
    }

    private static boolean isAsked(int number, String asked) {
        return asked.equals(Integer.toString(number)) || asked.equals(CASES.get(number - 1).words().name());
    }
}
