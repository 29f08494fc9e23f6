package vn.khien.content;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every module must keep, whatever it is about. Each rule answers with its complaints, none when all is well. */
final class ModuleRules {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Map<String, String> ADDRESS =
            Map.of("PUPIL", "pupil", "GUARDIAN", "guardian", "OFFICIAL", "official", "TEACHER", "teacher");

    private ModuleRules() {}

    /** Every file that the module names is there, and no file that nobody names. */
    static List<String> files(ModuleFolder module) {
        Set<Path> named = new TreeSet<>(
                List.of(module.folder().resolve("module.yaml"), module.folder().resolve("quiz.yaml")));
        for (Node lesson : module.lessons()) {
            String id = lesson.at("id").text();
            ModuleFolder.LANGUAGES.forEach(language -> named.add(module.markdown(language, id)));
            named.add(module.folder().resolve(lesson.at("picture").text()));
        }
        List<String> complaints = new ArrayList<>();
        named.stream().filter(it -> !Files.isRegularFile(it)).forEach(it -> complaints.add("missing: " + it));
        module.files().stream().filter(it -> !named.contains(it)).forEach(it -> complaints.add("unused: " + it));
        return complaints;
    }

    /** Code, version, audience and the ids that other data refer to. */
    static List<String> identity(ModuleFolder module) {
        Node root = module.module();
        Node audience = root.at("audience");
        List<String> complaints = new ArrayList<>();
        complain(complaints, !root.at("code").text().equalsIgnoreCase(module.name()), "code differs from the folder");
        complain(complaints, root.at("version").number() < 1, "version starts at 1");
        String position = audience.at("position").text();
        complain(
                complaints,
                !root.at("address").text().equals(ADDRESS.getOrDefault(position, "none")),
                "address does not fit the audience " + position);
        complain(complaints, gradesAreWrong(module.isFor("PUPIL"), audience), "grades are wrong");
        for (Node lesson : module.lessons()) {
            Stream.concat(Stream.of(lesson.at("id")), lesson.at("tags").items().stream())
                    .filter(it -> !SLUG.matcher(it.text()).matches())
                    .forEach(it -> complaints.add(it.where() + " is no slug: " + it.text()));
            int minutes = lesson.at("minutes").number();
            complain(complaints, minutes < 1 || minutes > 45, lesson.where() + ": minutes");
        }
        complain(complaints, module.lessons().isEmpty(), "no lessons");
        complaints.addAll(repeated("lesson", module.lessonIds()));
        return complaints;
    }

    private static boolean gradesAreWrong(boolean pupils, Node audience) {
        int from = audience.at("gradeFrom").number();
        int to = audience.at("gradeTo").number();
        return pupils ? from < 1 || to > 12 || from > to : from != -1 || to != -1;
    }

    /** Every text that a reader sees exists in both languages, and nobody pasted the one into the other. */
    static List<String> languages(ModuleFolder module) {
        List<Node> texts = new ArrayList<>(
                List.of(module.module().at("title"), module.module().at("summary")));
        texts.addAll(module.module().at("legalBasis").items());
        for (Node lesson : module.lessons()) {
            texts.addAll(List.of(lesson.at("title"), lesson.at("alt")));
            texts.addAll(lesson.at("keyMessages").items());
        }
        for (Node question : module.questions()) {
            texts.addAll(List.of(question.at("text"), question.at("why")));
            texts.addAll(question.at("choices").items());
        }
        return texts.stream()
                .filter(it -> it.at("vi").text().isEmpty()
                        || it.at("en").text().isEmpty()
                        || it.at("vi").text().equals(it.at("en").text()))
                .map(it -> it.where() + ": needs two texts, vi and en")
                .toList();
    }

    /** Five to seven pages a lesson, as many in one language as in the other; a page for teachers, if any, is the last. */
    static List<String> pages(ModuleFolder module) {
        List<String> complaints = new ArrayList<>();
        for (String id : module.lessonIds()) {
            List<LessonText.Page> vi = module.text("vi", id).pages();
            List<LessonText.Page> en = module.text("en", id).pages();
            complain(complaints, !teacherFlags(vi).equals(teacherFlags(en)), id + ": vi and en differ in their pages");
            for (List<LessonText.Page> pages : List.of(vi, en)) {
                List<Boolean> teacher = teacherFlags(pages);
                long forLearners = teacher.stream().filter(it -> !it).count();
                complain(complaints, forLearners < 5 || forLearners > 7, id + ": has " + forLearners + " pages");
                complain(
                        complaints,
                        teacher.indexOf(true) >= 0 && teacher.indexOf(true) != teacher.size() - 1,
                        id + ": the teachers' page is not the last");
                complain(complaints, module.isFor("PUPIL") != teacher.contains(true), id + ": teachers' page");
                complain(complaints, pages.stream().anyMatch(it -> it.heading().isEmpty()), id + ": no heading");
            }
        }
        return complaints;
    }

    private static List<Boolean> teacherFlags(List<LessonText.Page> pages) {
        return pages.stream().map(LessonText.Page::teacher).toList();
    }

    /** A page fits a phone: 60 to 150 words for the learner (a Vietnamese syllable counts as one), more for the teacher. */
    static List<String> length(ModuleFolder module) {
        List<String> complaints = new ArrayList<>();
        for (String language : ModuleFolder.LANGUAGES) {
            for (String id : module.lessonIds()) {
                module.text(language, id).pages().stream()
                        .filter(it -> it.teacher()
                                ? it.words() < 120 || it.words() > 400
                                : it.words() < 60 || it.words() > 150)
                        .forEach(it -> complaints.add(
                                language + "/" + id + ", " + it.heading() + ": " + it.words() + " words"));
            }
        }
        return complaints;
    }

    /** No raw HTML, no pictures inside the text, links only over https. */
    static List<String> markup(ModuleFolder module) {
        return ModuleFolder.LANGUAGES.stream()
                .flatMap(language -> module.lessonIds().stream()
                        .flatMap(id ->
                                module.text(language, id).faults().stream().map(it -> language + "/" + id + ": " + it)))
                .toList();
    }

    /** Exactly three key messages a lesson, each with its core words in bold. */
    static List<String> keyMessages(ModuleFolder module) {
        List<String> complaints = new ArrayList<>();
        for (Node lesson : module.lessons()) {
            List<Node> messages = lesson.at("keyMessages").items();
            complain(complaints, messages.size() != 3, lesson.where() + ": " + messages.size() + " key messages");
            messages.stream()
                    .flatMap(it -> Stream.of(it.at("vi"), it.at("en")))
                    .filter(it -> !it.text().matches(".*\\*\\*[^*]+\\*\\*.*"))
                    .forEach(it -> complaints.add(it.where() + ": nothing in bold"));
        }
        return complaints;
    }

    /** Who wrote and reviewed it, when it is looked at again, on which laws it rests, and who may use it. */
    static List<String> review(ModuleFolder module) {
        Node root = module.module();
        Node review = root.at("review");
        List<String> complaints = new ArrayList<>();
        complain(complaints, review.at("author").text().isEmpty(), "no author");
        complain(complaints, review.at("reviewer").text().isEmpty(), "no reviewer");
        complain(complaints, root.at("legalBasis").items().isEmpty(), "no legal basis");
        complain(complaints, !root.at("licence").text().equals("CC BY-SA 4.0"), "licence is not CC BY-SA 4.0");
        try {
            LocalDate reviewed = LocalDate.parse(review.at("reviewedOn").text());
            LocalDate next = LocalDate.parse(review.at("nextReview").text());
            complain(complaints, !next.isAfter(reviewed), "the next review is not after the last");
        } catch (DateTimeException e) {
            complaints.add("a review date is missing or unreadable");
        }
        return complaints;
    }

    /** Vietnamese letters are stored composed (NFC), so that search and comparison find them. */
    static List<String> letters(ModuleFolder module) {
        return module.files().stream()
                .filter(it -> !Normalizer.isNormalized(ModuleFolder.read(it), Normalizer.Form.NFC))
                .map(it -> "not NFC: " + it)
                .toList();
    }

    static List<String> repeated(String what, List<String> ids) {
        Set<String> seen = new TreeSet<>();
        return ids.stream()
                .filter(it -> !seen.add(it))
                .map(it -> what + " twice: " + it)
                .collect(toCollection(ArrayList::new));
    }

    static void complain(List<String> complaints, boolean wrong, String complaint) {
        if (wrong) {
            complaints.add(complaint);
        }
    }
}
