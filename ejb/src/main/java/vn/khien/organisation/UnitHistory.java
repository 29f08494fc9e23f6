package vn.khien.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a unit was called and where it stood, oldest first. Both days of a span count; an open end is null. */
public record UnitHistory(List<NameSpan> names, List<PlaceSpan> places, List<OrgEventView> events) {
    /** How it was called and coded. */
    public record NameSpan(
            String name,
            String code,
            String typeName,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String legalDocument) {}

    /** Below whom it stood, in one kind of relation. */
    public record PlaceSpan(
            RelationKind relation, long parentId, String parentName, LocalDate from, @Nullable LocalDate to) {}
}
