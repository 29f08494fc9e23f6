package vn.khien.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khien.people.Gender;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Page;
import vn.khien.shared.Sql;
import vn.khien.shared.VietnameseText;

/**
 * Lists people where a unit is so wide that sorting or counting its people would take long. Goes through the names, or through
 * the names that have a word, in the order in which they are listed, and stops once it has enough.
 */
@ApplicationScoped
public class CityPeople {
    /** As many are listed and counted at most; one more says that there are more. */
    public static final int MOST_COUNTED = 300;

    private static final int AT_ONCE = MOST_COUNTED + 1;
    private static final int MOST_WORDS = 40;
    private static final int MANY = 3000;
    private static final byte[] BEGINNING = new byte[0];

    /** Somebody on the way through the names. */
    private static final class Step {
        private final byte[] sortKey;
        private final long personId;

        private Step(byte[] sortKey, long personId) {
            this.sortKey = sortKey;
            this.personId = personId;
        }

        long personId() {
            return personId;
        }
    }

    @PersistenceContext
    EntityManager entities;

    /** Whether so many units lie in the subtree that their people are listed this way. */
    public boolean isWide(OrgPath within) {
        return Sql.in(entities)
                        .list(
                                "select count(*) as units from (select id from unit_place where path like ? limit "
                                        + MANY + ") u",
                                row -> row.getLong("units"),
                                within.subtree())
                        .get(0)
                >= MANY;
    }

    /** One page. What was typed is looked for at the beginning of words. */
    public Page<PersonRow> within(
            OrgPath within, String search, @Nullable Position position, LocalDate on, int page, int size) {
        List<PersonRow> found = first(Sql.in(entities), within, VietnameseText.clean(search), position, on);
        int listed = Math.min(found.size(), MOST_COUNTED);
        int first = Math.min(Page.firstRow(page, size), listed);
        List<PersonRow> rows = found.subList(first, Math.min(first + size, listed));
        return new Page<>(rows, page, size, Math.min(found.size(), AT_ONCE));
    }

    /** As many as are listed, and at least one more where there are more. */
    private static List<PersonRow> first(
            Sql sql, OrgPath within, String typed, @Nullable Position position, LocalDate on) {
        String key = VietnameseText.searchKey(typed);
        boolean accented = !key.equalsIgnoreCase(typed);
        List<String> words = key.isEmpty() ? List.of() : words(sql, key);
        List<PersonRow> found = new ArrayList<>();
        Step last = new Step(BEGINNING, 0);
        boolean more = key.isEmpty() || !words.isEmpty();
        while (more) {
            List<Step> steps = key.isEmpty() ? all(sql, last) : having(sql, words, key, last);
            members(sql, steps, within, position, on).stream()
                    .filter(row -> !accented || VietnameseText.containsTyped(row.fullName(), typed))
                    .forEach(found::add);
            more = steps.size() == AT_ONCE && found.size() <= MOST_COUNTED;
            last = more ? steps.get(steps.size() - 1) : last;
        }
        return found;
    }

    /** The words to go through: of those typed the one that fewest people have; the last one may be a beginning only. */
    private static List<String> words(Sql sql, String key) {
        List<String> typed = NameWords.of(key).toList();
        List<String> best = beginningWith(sql, typed.get(typed.size() - 1));
        long fewest = best.stream().mapToLong(word -> carriers(sql, word)).sum();
        for (String word : typed.subList(0, typed.size() - 1)) {
            long carriers = carriers(sql, word);
            if (carriers < Math.min(fewest, MANY)) {
                fewest = carriers;
                best = carriers == 0 ? List.of() : List.of(word);
            }
        }
        return best;
    }

    /** Goes from word to word: a beginning such as "ng" is that of few words, but of half the city's names. */
    private static List<String> beginningWith(Sql sql, String beginning) {
        List<String> words = new ArrayList<>();
        String next = first(sql, "select min(word) as word from person_word where word >= ?", beginning);
        while (next != null && next.startsWith(beginning) && words.size() < MOST_WORDS) {
            words.add(next);
            next = first(sql, "select min(word) as word from person_word where word > ?", next);
        }
        return words;
    }

    private static @Nullable String first(Sql sql, String statement, String word) {
        List<String> found = new ArrayList<>();
        sql.each(
                statement,
                row -> {
                    String read = row.getString("word");
                    if (read != null) {
                        found.add(read);
                    }
                },
                word);
        return found.isEmpty() ? null : found.get(0);
    }

    private static long carriers(Sql sql, String word) {
        return sql.list(
                        "select count(*) as people from (select person_id from person_word where word = ? limit " + MANY
                                + ") w",
                        row -> row.getLong("people"),
                        word)
                .get(0);
    }

    private static List<Step> all(Sql sql, Step after) {
        return sql.list(
                """
                select sort_key, id as person_id from person
                where sort_key >= ? and (sort_key > ? or id > ?) order by sort_key, id limit\s"""
                        + AT_ONCE,
                CityPeople::step,
                after.sortKey,
                after.sortKey,
                after.personId());
    }

    /** Each word is read in order by itself, so that nothing has to be sorted but what was read. */
    private static List<Step> having(Sql sql, List<String> words, String key, Step after) {
        String one = "(select sort_key, person_id from person_word where word = ? and sort_key >= ?"
                + " and (sort_key > ? or person_id > ?) and (search_key like ? escape '!' or search_key like ? escape '!')"
                + " order by sort_key, person_id limit " + AT_ONCE + ")";
        String typed = escaped(key);
        List<@Nullable Object> parameters = new ArrayList<>();
        for (String word : words) {
            Collections.addAll(
                    parameters, word, after.sortKey, after.sortKey, after.personId(), typed + "%", "% " + typed + "%");
        }
        return sql.list(
                "select distinct sort_key, person_id from ("
                        + String.join(" union all ", Collections.nCopies(words.size(), one))
                        + ") w order by sort_key, person_id limit " + AT_ONCE,
                CityPeople::step,
                parameters.toArray());
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(row.getBytes("sort_key"), row.getLong("person_id"));
    }

    /** Those of the people who belong below the unit on the day, in the order of the steps. */
    private static List<PersonRow> members(
            Sql sql, List<Step> steps, OrgPath within, @Nullable Position position, LocalDate on) {
        Map<Long, List<PersonRow>> rows = new HashMap<>();
        List<@Nullable Object> parameters = new ArrayList<>(List.of(within.subtree(), on, on));
        if (position != null) {
            parameters.add(position);
        }
        sql.each(
                """
                select p.id, p.full_name, p.given_name, p.birth_date, p.birth_year, p.gender, m.position, m.position_name,
                    m.unit_id
                from membership m join unit_place u on u.id = m.unit_id join person p on p.id = m.person_id
                where m.person_id in (%s) and u.path like ? and m.valid_from <= ?
                    and (m.valid_to is null or m.valid_to >= ?)%s
                order by m.id"""
                        .formatted(
                                Sql.ids(steps.stream().map(Step::personId).toList()),
                                position == null ? "" : " and m.position = ?"),
                row -> rows.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>())
                        .add(person(row)),
                parameters.toArray());
        return steps.stream()
                .flatMap(step -> rows.getOrDefault(step.personId(), List.of()).stream())
                .toList();
    }

    private static PersonRow person(ResultSet row) throws SQLException {
        String gender = row.getString("gender");
        return new PersonRow(
                row.getLong("id"),
                row.getString("full_name"),
                row.getString("given_name"),
                Sql.date(row, "birth_date"),
                row.getObject("birth_year", Integer.class),
                gender == null ? null : Gender.valueOf(gender),
                Position.valueOf(row.getString("position")),
                row.getString("position_name"),
                row.getLong("unit_id"));
    }
}
