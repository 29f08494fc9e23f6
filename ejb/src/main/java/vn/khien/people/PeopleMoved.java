package vn.khien.people;

import java.time.Instant;
import vn.khien.shared.OrgPath;

/**
 * People came, moved or left somewhere below a unit.
 *
 * @param within the unit whose subtree holds all the changes
 */
public record PeopleMoved(OrgPath within, Instant at) {}
