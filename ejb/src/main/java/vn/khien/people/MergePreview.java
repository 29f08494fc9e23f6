package vn.khien.people;

import java.util.List;

/** What would happen if two records were made one. */
public record MergePreview(MergeSide kept, MergeSide gone, List<Effect> effects, List<Doubt> doubts) {
    public MergePreview {
        effects = List.copyOf(effects);
        doubts = List.copyOf(doubts);
    }

    /** One effect and how many it touches. */
    public record Effect(MergeEffect kind, long count) {}

    /** What speaks against the two being one person. */
    public enum Doubt {
        BORN_ON_OTHER_DAYS,
        OTHER_SEX,
        OTHER_NAME,
        TWO_MINISTRY_IDS
    }
}
