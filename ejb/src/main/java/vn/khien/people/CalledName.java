package vn.khien.people;

import java.util.List;

/** What a child is called in class: the two last words of the name, never the whole. */
public record CalledName(long personId, String name) {
    public static CalledName of(PersonRow pupil) {
        List<String> words = List.of(pupil.fullName().split(" ", -1));
        return new CalledName(pupil.id(), String.join(" ", words.subList(Math.max(0, words.size() - 2), words.size())));
    }
}
