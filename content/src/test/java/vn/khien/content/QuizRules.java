package vn.khien.content;

import static vn.khien.content.ModuleRules.complain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What every quiz must keep, so that its result says something. */
final class QuizRules {

    private QuizRules() {}

    /** Ten questions, five for parents; a pass mark that guessing does not reach; each lesson is asked about. */
    static List<String> size(ModuleFolder module) {
        int questions = module.questions().size();
        int pass = module.module().at("passMark").number();
        List<String> complaints = new ArrayList<>();
        complain(complaints, questions != (module.isFor("GUARDIAN") ? 5 : 10), questions + " questions");
        complain(complaints, pass * 2 <= questions || pass > questions, "pass mark " + pass + " of " + questions);
        complaints.addAll(ModuleRules.repeated(
                "question",
                module.questions().stream().map(it -> it.at("id").text()).toList()));
        return complaints;
    }

    /** Each question points to a lesson to read again, and each lesson has a question. */
    static List<String> lessons(ModuleFolder module) {
        List<String> asked =
                module.questions().stream().map(it -> it.at("lesson").text()).toList();
        List<String> complaints = new ArrayList<>();
        asked.stream().filter(it -> !module.lessonIds().contains(it)).forEach(it -> complaints.add("no lesson " + it));
        module.lessonIds().stream()
                .filter(it -> !asked.contains(it))
                .forEach(it -> complaints.add("no question on " + it));
        return complaints;
    }

    /** Three or four choices, one of them right. */
    static List<String> choices(ModuleFolder module) {
        List<String> complaints = new ArrayList<>();
        for (Node question : module.questions()) {
            int choices = question.at("choices").items().size();
            complain(complaints, choices < 3 || choices > 4, question.where() + ": " + choices + " choices");
            int right = rightPlaces(question).size();
            complain(complaints, right != 1, question.where() + ": " + right + " right choices");
        }
        return complaints;
    }

    /** The right choice moves about: each of the first three places holds it, and none in more than half the questions. */
    static List<String> positions(ModuleFolder module) {
        List<Integer> places = module.questions().stream()
                .flatMap(it -> rightPlaces(it).stream())
                .toList();
        return IntStream.range(0, 4)
                .filter(place -> {
                    int times = Collections.frequency(places, place);
                    return times * 2 > places.size() || (times == 0 && place < 3);
                })
                .mapToObj(place -> "place " + (place + 1) + " is right " + Collections.frequency(places, place)
                        + " times of " + places.size())
                .toList();
    }

    /** Nobody passes by choosing the longest answer: the right one is at most three tenths longer than the longest other. */
    static List<String> lengths(ModuleFolder module) {
        List<String> complaints = new ArrayList<>();
        for (Node question : module.questions()) {
            for (String language : ModuleFolder.LANGUAGES) {
                int right = longest(question, language, true);
                int wrong = longest(question, language, false);
                complain(complaints, right * 10 > wrong * 13, question.where() + " " + language + ": right is longest");
            }
        }
        return complaints;
    }

    private static int longest(Node question, String language, boolean right) {
        return question.at("choices").items().stream()
                .filter(it -> it.at("right").isTrue() == right)
                .mapToInt(it -> it.at(language).text().length())
                .max()
                .orElse(0);
    }

    private static List<Integer> rightPlaces(Node question) {
        List<Node> choices = question.at("choices").items();
        return IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).at("right").isTrue())
                .boxed()
                .toList();
    }
}
