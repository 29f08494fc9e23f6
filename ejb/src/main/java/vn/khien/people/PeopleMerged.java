package vn.khien.people;

import java.time.Instant;
import vn.khien.shared.OrgPath;

/**
 * Two records turned out to be one person. What is recorded for the one that goes counts for the one that is kept.
 *
 * @param within the unit whose subtree holds the places of both
 */
public record PeopleMerged(long mergeId, long keptId, long goneId, OrgPath within, Instant at) {}
