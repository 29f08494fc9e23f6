package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.khien.access.AuditedPlace;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.OrgPath;

/** A unit stands where it stands. */
@ApplicationScoped
class UnitPlace implements AuditedPlace {
    @Inject
    UnitNames units;

    @Override
    public String kind() {
        return "unit";
    }

    @Override
    public OrgPath of(long id) {
        return units.unit(id).path();
    }
}
