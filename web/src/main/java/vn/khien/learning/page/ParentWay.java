package vn.khien.learning.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address below the parents' door, taken apart.
 *
 * @param token the random part of the link
 * @param room what follows it, empty at the door itself
 * @param thing which lesson, empty elsewhere
 */
record ParentWay(String token, String room, String thing) {
    // Whatever is let through here goes into addresses of the page: nothing but letters, digits and dashes.
    private static final Pattern SHAPE =
            Pattern.compile("/([A-Za-z0-9_-]{1,64})(?:/([a-z]{1,16})(?:/([a-z0-9-]{1,40}))?)?");

    /** Empty for an address that no parent is given. */
    static Optional<ParentWay> of(@Nullable String pathInfo) {
        Matcher parts = SHAPE.matcher(pathInfo == null ? "" : pathInfo);
        return parts.matches()
                ? Optional.of(new ParentWay(parts.group(1), orEmpty(parts.group(2)), orEmpty(parts.group(3))))
                : Optional.empty();
    }

    boolean isAtTheDoor() {
        return room.isEmpty();
    }

    /** The page that is shown there. */
    Optional<String> page() {
        return switch (room) {
            case "" -> Optional.of("/learn/parent.xhtml");
            case "learn" -> Optional.of("/learn/module.xhtml");
            case "lesson" -> Optional.of("/learn/lesson.xhtml");
            case "quiz" -> Optional.of("/learn/quiz.xhtml");
            case "more" -> Optional.of("/learn/parent-more.xhtml");
            default -> Optional.empty();
        };
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
