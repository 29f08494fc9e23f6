package vn.khien.completion;

import java.time.Instant;
import vn.khien.programme.Audience;
import vn.khien.shared.OrgPath;

/**
 * A person has done all that a requirement asks for. Announced in the transaction of the fact that decided it; again when it
 * had been taken back and is met anew.
 *
 * @param personId for {@link Audience#GUARDIAN} the child
 * @param path of the unit for which it counts
 */
public record RequirementsMet(
        long campaignId, long requirementId, long personId, Audience audience, OrgPath path, Instant at) {}
