package vn.khien.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A merge as it is told on the page of the person that was kept. */
public record MergeView(long id, String goneName, String reason, Instant mergedAt, @Nullable Instant partedAt) {}
