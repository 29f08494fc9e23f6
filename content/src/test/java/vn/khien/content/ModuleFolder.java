package vn.khien.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of one learning module. */
record ModuleFolder(Path folder, Node module, Node quiz) {

    static final List<String> LANGUAGES = List.of("vi", "en");

    static ModuleFolder in(Path folder) {
        return new ModuleFolder(
                folder, Node.read(folder.resolve("module.yaml")), Node.read(folder.resolve("quiz.yaml")));
    }

    String name() {
        return String.valueOf(folder.getFileName());
    }

    List<Node> lessons() {
        return module.at("lessons").items();
    }

    List<String> lessonIds() {
        return lessons().stream().map(it -> it.at("id").text()).toList();
    }

    List<Node> questions() {
        return quiz.at("questions").items();
    }

    boolean isFor(String position) {
        return module.at("audience").at("position").text().equals(position);
    }

    Path markdown(String language, String lessonId) {
        return folder.resolve(language).resolve(lessonId + ".md");
    }

    LessonText text(String language, String lessonId) {
        Path file = markdown(language, lessonId);
        return LessonText.of(Files.exists(file) ? read(file) : "");
    }

    List<Path> files() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot walk " + folder, e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }
}
