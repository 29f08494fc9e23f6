package vn.khien.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import vn.khien.whole.DemoAccount;

/**
 * A city of 2,954 schools around the demo city: its first ward has 25 schools of 2,000 pupils each, the other 125 share the
 * rest of 2.3 million. Units, people and memberships are written set-based, because nobody could upload that many class
 * lists in the time of a benchmark; the campaign over all of them is made and opened by the product, which enrols everybody.
 *
 * @param ward its first ward
 * @param school the first school of that ward
 */
record BigCity(long root, long campaign, long ward, long school) {
    private static final int WARDS = 126;
    private static final int SCHOOLS = 2954;
    private static final int WARD_SCHOOLS = 25;
    private static final int WARD_CLASSES = 44;
    private static final int WARD_PUPILS = 2000;
    private static final int CLASSES = 24;
    private static final int PUPILS = 768;

    /** So many of the demo city's people, imported first, have ids without a gap. */
    private static final int NAMES = 1000;

    private static final Map<String, Object> PUPILS_OWE = Map.of(
            "audience",
            "PUPIL",
            "rule",
            "MIX",
            "moduleCode",
            "M3",
            "sessionsNeeded",
            1,
            "periods",
            2,
            "certificate",
            false);

    /** The first free numbers. */
    private record Base(long unit, long unitVersion, long person, long membership) {
        static Base read(Statement sql) throws SQLException {
            return new Base(
                    last(sql, "org_unit"), last(sql, "org_unit_version"), last(sql, "person"), last(sql, "membership"));
        }

        private static long last(Statement sql, String counter) throws SQLException {
            try (ResultSet row = sql.executeQuery("select last_id from id_sequence where name = '" + counter + "'")) {
                row.next();
                return row.getLong(1);
            }
        }

        long schools() {
            return unit + WARDS;
        }

        long classes() {
            return schools() + SCHOOLS;
        }
    }

    /** Fills the database, then opens a campaign over the whole city. */
    static BigCity make(Connection database, Actor lead, DemoAccount account) throws SQLException {
        long root = account.unitId();
        try (Statement sql = database.createStatement()) {
            Base base = Base.read(sql);
            for (String statement : units(base, root)) {
                sql.executeUpdate(statement);
            }
            for (String statement : people(base)) {
                sql.executeUpdate(statement);
            }
            return new BigCity(root, openCampaign(lead, root), base.unit() + 1, base.schools() + 1);
        }
    }

    private static List<String> units(Base base, long root) {
        int classes = WARD_SCHOOLS * WARD_CLASSES + (SCHOOLS - WARD_SCHOOLS) * CLASSES;
        int all = WARDS + SCHOOLS + classes;
        return List.of(
                """
                insert into org_unit
                select %1$d + seq, 'COMMUNE_PC', concat('/', %2$d, '/', %1$d + seq, '/'), %2$d, %1$d + seq, null, utc_timestamp(), 1
                from seq_1_to_%3$d"""
                        .formatted(base.unit(), root, WARDS),
                """
                insert into org_unit
                select %1$d + seq, 'SCHOOL', concat(ward.path, %1$d + seq, '/'), ward.id, %1$d + seq, null, utc_timestamp(), 1
                from seq_1_to_%2$d join org_unit ward on ward.id = %3$d + if(seq <= %4$d, 1, 2 + seq mod %5$d)"""
                        .formatted(base.schools(), SCHOOLS, base.unit(), WARD_SCHOOLS, WARDS - 1),
                """
                insert into org_unit
                select %1$d + seq, 'CLASS', concat(school.path, %1$d + seq, '/'), school.id, school.id, 6 + seq mod 4, utc_timestamp(), 1
                from seq_1_to_%2$d
                join org_unit school on school.id = %3$d + if(seq <= %4$d, 1 + (seq - 1) div %5$d, %6$d + 1 + (seq - 1 - %4$d) div %7$d)"""
                        .formatted(
                                base.classes(),
                                classes,
                                base.schools(),
                                WARD_SCHOOLS * WARD_CLASSES,
                                WARD_CLASSES,
                                WARD_SCHOOLS,
                                CLASSES),
                """
                insert into org_unit_version (id, unit_id, code, name, short_name, search_key, type_name, levels, valid_from)
                select %1$d + id - %2$d, id, concat('DO-', id),
                    concat(case kind when 'CLASS' then 'Lớp ' when 'SCHOOL' then 'Trường Trung học cơ sở số '
                        else 'Ủy ban nhân dân phường số ' end, id),
                    concat(case kind when 'CLASS' then '' when 'SCHOOL' then 'THCS số ' else 'Phường ' end, id),
                    concat('don vi ', id),
                    case kind when 'CLASS' then 'Lớp' when 'SCHOOL' then 'Trường trung học cơ sở' else 'UBND phường' end,
                    '', (select min(valid_from) from org_unit_version v)
                from org_unit where id > %2$d"""
                        .formatted(base.unitVersion(), base.unit()),
                "update id_sequence set last_id = last_id + " + all
                        + " where name in ('org_unit', 'org_unit_version')");
    }

    /** Everybody bears the name of somebody in the demo city. */
    private static List<String> people(Base base) {
        int inWard = WARD_SCHOOLS * WARD_PUPILS;
        int all = inWard + (SCHOOLS - WARD_SCHOOLS) * PUPILS;
        return List.of(
                """
                insert into person (id, full_name, given_name, sort_key, search_key, birth_date, birth_year, gender, created_at, version)
                select %1$d + seq, p.full_name, p.given_name, p.sort_key, p.search_key, p.birth_date, p.birth_year, p.gender,
                    utc_timestamp(), 0
                from seq_1_to_%2$d join person p on p.id = 1 + seq mod %3$d"""
                        .formatted(base.person(), all, NAMES),
                """
                insert into membership (id, person_id, unit_id, position, valid_from, valid_to, version)
                select %1$d + seq, %2$d + seq,
                    %3$d + if(seq <= %4$d, (seq - 1) div %5$d * %6$d + 1 + seq mod %6$d,
                        %7$d + (seq - 1 - %4$d) div %8$d * %9$d + 1 + seq mod %9$d),
                    'PUPIL', m.valid_from, m.valid_to, 0
                from seq_1_to_%10$d join (select min(valid_from) as valid_from, max(valid_to) as valid_to from membership) m"""
                        .formatted(
                                base.membership(),
                                base.person(),
                                base.classes(),
                                inWard,
                                WARD_PUPILS,
                                WARD_CLASSES,
                                WARD_SCHOOLS * WARD_CLASSES,
                                PUPILS,
                                CLASSES,
                                all),
                "update id_sequence set last_id = last_id + " + all + " where name in ('person', 'membership')");
    }

    /** A campaign of the days of the demo city's own, for pupils alone: each is one enrolment. */
    private static long openCampaign(Actor lead, long root) {
        JsonNode days = lead.getJson("/api/v1/campaigns").path(0);
        String from = days.path("startsOn").asText();
        JsonNode programme = lead.post(
                "/api/v1/programmes",
                Map.of(
                        "code",
                        "CA-THANH-PHO",
                        "name",
                        "An toàn trên không gian mạng, cả thành phố",
                        "legalBasis",
                        "Kế hoạch thử của thành phố",
                        "unitId",
                        root,
                        "validFrom",
                        from,
                        "requirements",
                        List.of(PUPILS_OWE)));
        JsonNode campaign = lead.post(
                "/api/v1/programmes/" + programme.path("id").asLong() + "/campaigns",
                Map.of(
                        "name",
                        "Cả thành phố",
                        "unitId",
                        root,
                        "startsOn",
                        from,
                        "endsOn",
                        days.path("endsOn").asText()));
        long id = campaign.path("id").asLong();
        lead.post("/api/v1/campaigns/" + id + "/open", Map.of());
        return id;
    }
}
