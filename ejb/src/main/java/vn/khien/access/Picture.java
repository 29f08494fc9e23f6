package vn.khien.access;

import java.util.Locale;

/** What children choose from. Each has a drawing {@code pic-…} in the sprite and a word beside it. */
public enum Picture {
    FISH,
    STAR,
    FLOWER,
    HOUSE,
    BOAT,
    SUN,
    TREE,
    BALL,
    KITE,
    UMBRELLA,
    APPLE,
    CLOUD;

    /** How many make a secret; their order does not count, which is more than a six-year-old keeps in mind. */
    public static final int OF_A_SECRET = 3;

    /** The name of the drawing. */
    public String drawing() {
        return "pic-" + name().toLowerCase(Locale.ROOT);
    }
}
