package vn.khien.people.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.PersonName;
import vn.khien.shared.Sql;

/** The words of names as they are kept for finding people in a whole city. */
final class NameWords {
    private static final int LONGEST = 60;
    private static final String ADD =
            "insert into person_word (word, sort_key, person_id, search_key) values (?, ?, ?, ?)";

    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final List<@Nullable Object[]> renamed = new ArrayList<>();

    /** Somebody who is new. */
    void add(long personId, PersonName name) {
        byte[] sortKey = name.sortKey();
        String key = name.searchKey();
        of(key).distinct().forEach(word -> rows.add(new @Nullable Object[] {word, sortKey, personId, key}));
    }

    /** Somebody who has another name now. */
    void replace(long personId, PersonName name) {
        renamed.add(new @Nullable Object[] {personId});
        add(personId, name);
    }

    void write(Sql sql) {
        sql.batch("delete from person_word where person_id = ?", renamed);
        sql.batch(ADD, rows);
    }

    /** The words of a search key, none longer than is kept. */
    static Stream<String> of(String searchKey) {
        return Stream.of(searchKey.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() <= LONGEST ? word : word.substring(0, LONGEST));
    }
}
