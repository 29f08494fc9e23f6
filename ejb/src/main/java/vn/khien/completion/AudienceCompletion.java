package vn.khien.completion;

import vn.khien.programme.Audience;
import vn.khien.shared.OrgPath;

/** How far the people of one audience of a school, a care facility or an office are. */
public record AudienceCompletion(long unitId, OrgPath path, Audience audience, CompletionCount count) {}
