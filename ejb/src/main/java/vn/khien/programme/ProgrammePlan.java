package vn.khien.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * A programme as somebody asks for it.
 *
 * @param code short and unique, such as ATM-2026; people find the programme by it
 * @param unitId the unit that answers for it
 */
public record ProgrammePlan(
        String code,
        String name,
        String legalBasis,
        long unitId,
        LocalDate validFrom,
        List<RequirementPlan> requirements) {
    public ProgrammePlan {
        requirements = List.copyOf(requirements);
    }
}
