package vn.khien.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.OrgPath;

/** A programme with its requirements, in the order of the audiences. */
public record ProgrammeView(
        long id,
        String code,
        String name,
        String legalBasis,
        long ownerUnitId,
        OrgPath ownerPath,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<RequirementView> requirements) {
    public ProgrammeView {
        requirements = List.copyOf(requirements);
    }
}
