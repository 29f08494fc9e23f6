package vn.khien.people;

import java.time.Instant;
import vn.khien.shared.OrgPath;

/** A merge was taken back: both are people of their own again. */
public record PeopleParted(long mergeId, long keptId, long goneId, OrgPath within, Instant at) {}
