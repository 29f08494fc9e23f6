package vn.khien.access.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import vn.khien.access.GrantedRole;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Sql;

/**
 * Reads the roles of an account. A bean of the EJB container, because pages ask what their user may do before they have
 * called any boundary, and only here does such a question find the persistence unit.
 */
@Stateless
public class GrantQueries {
    @PersistenceContext
    EntityManager entities;

    /** All roles of an active account, whatever their days, with those over the past of their units' predecessors. */
    public List<GrantedRole> ofAccount(long accountId) {
        List<GrantedRole> own = granted(accountId);
        List<GrantedRole> all = new ArrayList<>(own);
        List<GrantedRole> latest = own;
        while (!latest.isEmpty()) {
            latest = inherited(latest);
            all.addAll(latest);
        }
        return List.copyOf(all);
    }

    /** What a unit's predecessors left behind stays at their old places; the roles at the unit reach there too. */
    private List<GrantedRole> inherited(List<GrantedRole> roles) {
        List<GrantedRole> inherited = new ArrayList<>();
        String unitIds = Sql.ids(roles.stream().map(GrantedRole::unitId).toList());
        Sql.in(entities)
                .each(
                        "select unit_id, predecessor_id, path from unit_predecessor where unit_id in (" + unitIds + ")",
                        row -> {
                            long unit = row.getLong("unit_id");
                            long predecessor = row.getLong("predecessor_id");
                            OrgPath path = new OrgPath(row.getString("path"));
                            roles.stream()
                                    .filter(role -> role.unitId() == unit)
                                    .map(role -> new GrantedRole(
                                            role.role(), predecessor, path, role.validFrom(), role.validTo()))
                                    .forEach(inherited::add);
                        });
        return inherited;
    }

    private List<GrantedRole> granted(long accountId) {
        return entities.createQuery(
                        """
                        select new vn.khien.access.GrantedRole(g.role, g.unitId, u.path, g.validFrom, g.validTo)
                        from RoleGrant g join GrantUnit u on u.id = g.unitId, Account a
                        where a.id = g.accountId and a.state = vn.khien.access.AccountState.ACTIVE
                            and g.accountId = :account""",
                        GrantedRole.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
