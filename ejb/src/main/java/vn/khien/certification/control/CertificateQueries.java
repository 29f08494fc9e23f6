package vn.khien.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.khien.certification.CertificateRow;
import vn.khien.certification.CertificateState;
import vn.khien.certification.RegisterSummary;
import vn.khien.certification.VerifyCode;
import vn.khien.certification.entity.Certificate;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Page;

/** Reads certificates. */
@ApplicationScoped
public class CertificateQueries {
    @PersistenceContext
    EntityManager entities;

    public Optional<Certificate> withId(long id) {
        return Optional.ofNullable(entities.find(Certificate.class, id));
    }

    public Optional<Certificate> withCode(VerifyCode code) {
        return entities.createQuery("select c from Certificate c where c.verifyCode = :code", Certificate.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    public List<CertificateRow> ofPerson(long personId) {
        return rows(
                entities.createQuery(
                                "select c from Certificate c where c.holder.personId = :person"
                                        + " order by c.issuedAt desc, c.id desc",
                                Certificate.class)
                        .setParameter("person", personId)
                        .getResultList(),
                certificate -> true);
    }

    /** One page of a register, in the order of the numbers. */
    public Page<CertificateRow> register(
            long issuerUnitId, int year, int page, int size, Predicate<Certificate> mayName) {
        String condition = " from Certificate c where c.issuer.unitId = :issuer and c.registerYear = :year";
        TypedQuery<Certificate> lines =
                entities.createQuery("select c" + condition + " order by c.registerNumber", Certificate.class);
        TypedQuery<Long> count = entities.createQuery("select count(c)" + condition, Long.class);
        for (TypedQuery<?> query : List.of(lines, count)) {
            query.setParameter("issuer", issuerUnitId).setParameter("year", year);
        }
        List<Certificate> found = lines.setFirstResult(Page.firstRow(page, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows(found, mayName), page, size, count.getSingleResult());
    }

    /** The years in which the unit or one below it issued, the latest first. */
    public List<Integer> years(OrgPath within) {
        return entities.createQuery(
                        """
                        select distinct c.registerYear from Certificate c where c.holder.path like :within
                        order by c.registerYear desc""",
                        Integer.class)
                .setParameter("within", within.subtree())
                .getResultList();
    }

    /** The registers of a year below a unit, by id of the issuer. */
    public List<RegisterSummary> registers(OrgPath within, int year) {
        return entities.createQuery(
                        """
                        select new vn.khien.certification.RegisterSummary(c.issuer.unitId, max(c.issuer.name),
                            sum(case when c.state = vn.khien.certification.CertificateState.ISSUED then 1 else 0 end),
                            sum(case when c.state = vn.khien.certification.CertificateState.REPLACED then 1 else 0 end),
                            sum(case when c.state = vn.khien.certification.CertificateState.REVOKED then 1 else 0 end))
                        from Certificate c where c.holder.path like :within and c.registerYear = :year
                        group by c.issuer.unitId""",
                        RegisterSummary.class)
                .setParameter("within", within.subtree())
                .setParameter("year", year)
                .getResultList();
    }

    private List<CertificateRow> rows(List<Certificate> certificates, Predicate<Certificate> mayName) {
        Map<Long, String> successors = successors(certificates.stream()
                .filter(certificate -> certificate.state() == CertificateState.REPLACED)
                .map(Certificate::id)
                .toList());
        return certificates.stream()
                .map(certificate -> row(certificate, mayName.test(certificate), successors))
                .toList();
    }

    /** The number of the next edition, by the id of the one it replaces. */
    private Map<Long, String> successors(Collection<Long> replaced) {
        return replaced.isEmpty()
                ? Map.of()
                : entities.createQuery("select c from Certificate c where c.replacesId in :ids", Certificate.class)
                        .setParameter("ids", replaced)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                next -> Objects.requireNonNull(next.replacesId()),
                                next -> next.number().toString()));
    }

    private static CertificateRow row(Certificate certificate, boolean named, Map<Long, String> successors) {
        var holder = certificate.holder();
        var training = certificate.training();
        return new CertificateRow(
                certificate.id(),
                certificate.number().toString(),
                named ? certificate.code().value() : "",
                certificate.state(),
                certificate.stateReason(),
                successors.getOrDefault(certificate.id(), ""),
                named ? holder.name() : Initials.of(holder.name()),
                named ? holder.birthDate() : null,
                named ? holder.unitName() : "",
                !named,
                certificate.issuer().name(),
                training.programmeName(),
                training.campaignName(),
                training.periods(),
                training.learntFrom(),
                training.learntTo(),
                certificate.issuedAt());
    }
}
