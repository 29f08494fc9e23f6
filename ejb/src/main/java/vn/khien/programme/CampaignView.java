package vn.khien.programme;

import java.time.LocalDate;
import vn.khien.shared.OrgPath;

/** One run of a programme: from and to are both days of it. */
public record CampaignView(
        long id,
        long programmeId,
        String programmeName,
        String legalBasis,
        String name,
        long unitId,
        OrgPath path,
        LocalDate startsOn,
        LocalDate endsOn,
        CampaignState state) {}
