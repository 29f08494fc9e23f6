package vn.khien.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.khien.access.AuditedPlace;
import vn.khien.programme.entity.Campaign;
import vn.khien.shared.OrgPath;

/** A campaign stands at the top of the part of the tree that it runs for. */
@ApplicationScoped
class CampaignPlace implements AuditedPlace {
    @PersistenceContext
    EntityManager entities;

    @Override
    public String kind() {
        return "campaign";
    }

    @Override
    public OrgPath of(long id) {
        return entities.find(Campaign.class, id).path();
    }
}
