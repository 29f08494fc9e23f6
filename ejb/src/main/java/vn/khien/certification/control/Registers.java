package vn.khien.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import vn.khien.certification.CertificateNumber;
import vn.khien.shared.Sql;

/** The running numbers of each issuer and calendar year. */
@ApplicationScoped
public class Registers {
    @PersistenceContext
    EntityManager entities;

    /**
     * Takes the next number of the year. Others who want one from the same register wait until this transaction ends, and
     * a transaction that is rolled back gives its number back: so there are no gaps and no doubles.
     */
    CertificateNumber next(long issuerUnitId, LocalDate day) {
        Sql sql = Sql.in(entities);
        // One statement makes the register on its first use and counts: two first uses at once cannot both insert.
        sql.update(
                """
                insert into certificate_register (issuer_unit_id, register_year, last_number) values (?, ?, 1)
                on duplicate key update last_number = last_number + 1""",
                issuerUnitId,
                day.getYear());
        int running = sql.list(
                        "select last_number from certificate_register where issuer_unit_id = ? and register_year = ?",
                        row -> row.getInt(1),
                        issuerUnitId,
                        day.getYear())
                .get(0);
        return new CertificateNumber(day.getYear(), running);
    }
}
