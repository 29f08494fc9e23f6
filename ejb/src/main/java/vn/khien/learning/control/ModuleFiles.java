package vn.khien.learning.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.khien.learning.Address;
import vn.khien.learning.LearningModule;
import vn.khien.learning.Lesson;
import vn.khien.learning.ModuleReview;
import vn.khien.learning.PerLanguage;
import vn.khien.learning.Picture;
import vn.khien.learning.Question;
import vn.khien.learning.Quiz;

/** Reads the modules that stand below a folder of the class path. A fault names the file and the place in it. */
final class ModuleFiles {
    private static final PerLanguage<String> FOLDERS = new PerLanguage<>("vi", "en");

    private ModuleFiles() {}

    /** All modules that {@code modules.yaml} lists, in its order. */
    static List<LearningModule> read(ClassLoader loader, String folder) {
        ContentFiles files = new ContentFiles(loader, folder);
        Yaml list = Yaml.parse(files.place("modules.yaml"), files.text("modules.yaml"));
        return list.at("modules").list().stream()
                .map(name -> module(new ContentFiles(loader, folder + "/" + name.text()), name.text()))
                .toList();
    }

    private static LearningModule module(ContentFiles files, String name) {
        Yaml about = Yaml.parse(files.place("module.yaml"), files.text("module.yaml"));
        List<Lesson> lessons = new ArrayList<>();
        about.at("lessons").list().forEach(lesson -> lessons.add(lesson(files, name, lesson)));
        Quiz quiz = quiz(files, about.at("passMark").number());
        return new LearningModule(
                about.at("code").text(),
                about.at("version").number(),
                files.hash(),
                about.at("title").bilingual(),
                about.at("summary").bilingual(),
                about.at("audience").at("position").text(),
                Address.valueOf(about.at("address").text().toUpperCase(Locale.ROOT)),
                review(about.at("review")),
                about.at("legalBasis").list().stream().map(Yaml::bilingual).toList(),
                lessons,
                quiz);
    }

    private static ModuleReview review(Yaml about) {
        return new ModuleReview(
                about.at("author").text(),
                about.at("reviewer").text(),
                LocalDate.parse(about.at("reviewedOn").text()),
                LocalDate.parse(about.at("nextReview").text()));
    }

    private static Lesson lesson(ContentFiles files, String name, Yaml about) {
        String id = about.at("id").text();
        PerLanguage<Markdown.Text> text = FOLDERS.map(language -> {
            String file = language + "/" + id + ".md";
            return Markdown.lesson(files.place(file), files.text(file));
        });
        return new Lesson(
                id,
                about.at("minutes").number(),
                about.at("title").bilingual(),
                about.at("keyMessages").list().stream()
                        .map(message -> message.bilingual().map(Markdown::line))
                        .toList(),
                picture(files, name, about.at("picture").text()),
                about.at("alt").bilingual(),
                text.map(Markdown.Text::pages),
                text.map(Markdown.Text::teacherNotes));
    }

    private static Picture picture(ContentFiles files, String name, String file) {
        byte[] svg = files.bytes(file);
        String hash = ContentFiles.hash(svg).substring(0, 12);
        return new Picture("/pictures/" + name + "/" + hash + "/" + file.substring(file.lastIndexOf('/') + 1), svg);
    }

    private static Quiz quiz(ContentFiles files, int passMark) {
        String file = files.place("quiz.yaml");
        List<Question> questions = Yaml.parse(file, files.text("quiz.yaml")).at("questions").list().stream()
                .map(ModuleFiles::question)
                .toList();
        return new Quiz(questions, passMark);
    }

    private static Question question(Yaml about) {
        List<Yaml> choices = about.at("choices").list();
        List<Integer> right = IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).at("right").isGiven())
                .boxed()
                .toList();
        if (right.size() != 1) {
            throw new IllegalArgumentException(about.place() + ": exactly one choice must be right");
        }
        return new Question(
                about.at("id").text(),
                about.at("lesson").text(),
                about.at("text").bilingual(),
                choices.stream().map(Yaml::bilingual).toList(),
                right.get(0),
                about.at("why").bilingual());
    }
}
