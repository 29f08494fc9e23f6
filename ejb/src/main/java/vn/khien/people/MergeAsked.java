package vn.khien.people;

import java.util.EnumMap;
import java.util.Map;

/** Asks all floors what a merge would mean for them. Whoever has something to say notes it; nobody changes anything. */
public class MergeAsked {
    private final long keptId;
    private final long goneId;
    private final Map<MergeEffect, Long> effects = new EnumMap<>(MergeEffect.class);

    public MergeAsked(long keptId, long goneId) {
        this.keptId = keptId;
        this.goneId = goneId;
    }

    public long keptId() {
        return keptId;
    }

    public long goneId() {
        return goneId;
    }

    /** Something that happens so many times; not at all is not noted. */
    public void note(MergeEffect effect, long count) {
        if (count > 0) {
            effects.merge(effect, count, Long::sum);
        }
    }

    public Map<MergeEffect, Long> effects() {
        return new EnumMap<>(effects);
    }
}
