package org.ironbound.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ironbound.course.Lesson;
import org.ironbound.course.LessonPage;
import org.ironbound.course.LessonText;
import org.ironbound.problem.InvalidFieldException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** ironbound course. */
final class CourseCommand implements Command {
    private static final String PAGE = ".html";

    static CommandSpec spec() {
        CommandSpec spec = CommandLines.spec("course", new CourseCommand());
        spec.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").paramLabel("N").type(String.class)
            .description("The number of a lesson, to read it; by default the list.").build());
        spec.addOption(CommandLines.option(PageFile.HTML, "PLACE", "Write pages instead: all lessons on one if PLACE ends with .html, else "
            + "into this folder, which must be there, one page a lesson and index.html."));
        spec.addOption(CertificateTarget.force());
        spec.usageMessage().description("A course in certified numerics: ten short lessons.", "Each has commands to try, exercises with "
            + "solutions and a summary.").footer("", "Examples:", "  ironbound course", "  ironbound course 1 | less",
                "  ironbound course --html course.html");
        return spec;
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) throws IOException {
        String asked = options.matchedPositionalValue(0, null);
        String place = CommandLines.text(options, PageFile.HTML);
        List<Lesson> lessons = Lesson.all();
        if (place != null) {
            return asked == null ? pages(lessons, place, options) : Answer.usageError(PageFile.HTML + " writes all lessons, not lesson '"
                + InvalidFieldException.shorten(asked) + "' alone", "ironbound course --html course.html");
        }
        if (asked == null) {
            return Answer.of(ExitCode.OK, list(lessons));
        }
        Optional<Lesson> lesson = lessons.stream().filter(known -> asked.equals(Integer.toString(known.number()))).findFirst();
        return lesson.isEmpty() ? Answer.usageError("there is no lesson '" + InvalidFieldException.shorten(asked) + "'",
            "a number from 1 to " + lessons.size()) : Answer.of(ExitCode.OK, LessonText.of(lesson.get()));
    }

    private static List<String> list(List<Lesson> lessons) {
        List<String> lines = new ArrayList<>(List.of("Certified numerics in ten lessons", ""));
        lessons.forEach(lesson -> lines.add(String.format("%4d  %s", lesson.number(), lesson.title())));
        lines.addAll(List.of("", "  ironbound course N shows one, ironbound course --html course.html writes all",
            "  as a page."));
        return lines;
    }

    /** A file with what it is to hold. */
    private record Page(CertificateFile file, byte[] bytes) {
    }

    private static Answer pages(List<Lesson> lessons, String place, ParseResult options) throws IOException {
        List<Page> pages = new ArrayList<>();
        try {
            if (place.endsWith(PAGE)) {
                pages.add(new Page(PageFile.prepare(place, options), LessonPage.of(FileKind.HTML.beginning(), lessons)));
            } else {
                pages.add(new Page(in(place, "index.html", options), LessonPage.index(FileKind.HTML.beginning(), lessons)));
                for (Lesson lesson : lessons) {
                    pages.add(new Page(in(place, LessonPage.file(lesson), options),
                        LessonPage.of(FileKind.HTML.beginning(), lesson, lessons)));
                }
            }
        } catch (IOException e) {
            return PageFile.error(e);
        }
        return console -> {
            for (Page page : pages) {
                try {
                    page.file().write(out -> out.write(page.bytes()));
                } catch (IOException e) {
                    return PageFile.error(e).give(console);
                }
            }
            console.line("written: " + pages.get(0).file().path());
            return ExitCode.OK;
        };
    }

    private static CertificateFile in(String folder, String name, ParseResult options) throws IOException {
        return PageFile.prepare(CertificateFile.of(folder).path().resolve(name).toString(), options);
    }
}
