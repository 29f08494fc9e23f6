package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AuditAnchor;
import vn.khien.access.AuditBreak;
import vn.khien.access.AuditBreak.Kind;
import vn.khien.access.AuditChainReport;
import vn.khien.shared.Sql;

/**
 * The chain of the trail's entries. Those who write an entry wait for nobody: it is sealed where it is written, and bound
 * to the one before once it is there for all to see, by whichever node holds the row of the chain. Its place is therefore
 * that of its binding, not of its id: an entry whose transaction took long stands behind those that were quicker.
 */
@ApplicationScoped
public class AuditChain {
    private static final Logger LOG = System.getLogger(AuditChain.class.getName());
    private static final int PAGE = 1000;
    private static final String HEAD = "select last_position, last_link, key_mark from audit_chain where id = 1";
    private static final String ENTRIES = "select " + ChainedEntry.COLUMNS + " from audit_entry where chain_position ";

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditSeals seals;

    private record Head(long position, String link, @Nullable String keyMark) {}

    /**
     * Binds entries that wait, in the order of their ids.
     *
     * @return how many; as many as asked for when more may wait
     */
    public int bind(int most) {
        Sql sql = Sql.in(entities);
        Head head = head(sql, " for update");
        if (isOtherKey(head)) {
            LOG.log(
                    Level.WARNING,
                    "The audit trail was bound with another installation key; entries wait for that key");
            return 0;
        }
        List<ChainedEntry> waiting = sql.list(ENTRIES + "is null order by id limit " + most, ChainedEntry::read);
        if (!waiting.isEmpty()) {
            append(sql, head, waiting);
        }
        return waiting.size();
    }

    private void append(Sql sql, Head head, List<ChainedEntry> waiting) {
        List<@Nullable Object[]> bound = new ArrayList<>();
        long position = head.position();
        String link = head.link();
        for (ChainedEntry entry : waiting) {
            position++;
            link = seals.link(entry, position, link);
            bound.add(new Object[] {position, link, entry.id()});
        }
        sql.batch("update audit_entry set chain_position = ?, link = ? where id = ?", bound);
        sql.update(
                "update audit_chain set last_position = ?, last_link = ?, key_mark = ? where id = 1",
                position,
                link,
                seals.keyMark());
    }

    /** Recomputes the whole chain page by page, whatever its length, up to the first break. */
    public AuditChainReport check(@Nullable AuditAnchor anchor) {
        Sql sql = Sql.in(entities);
        Head head = head(sql, "");
        ChainCheck check = new ChainCheck(seals, anchor);
        AuditBreak found = isOtherKey(head) ? new AuditBreak(Kind.OTHER_KEY, 0, null, null) : null;
        if (found == null) {
            found = along(sql, check, head);
        }
        if (found == null) {
            found = check.end(head.position(), head.link());
        }
        if (found == null) {
            found = behind(sql);
        }
        long waiting = count(sql);
        if (found == null) {
            found = waiting(sql, check);
        }
        return new AuditChainReport(found == null, check.position(), waiting, head.position(), head.link(), found);
    }

    private static @Nullable AuditBreak along(Sql sql, ChainCheck check, Head head) {
        while (check.position() < head.position()) {
            List<ChainedEntry> page = sql.list(
                    ENTRIES + "> ? and chain_position <= ? order by chain_position limit " + PAGE,
                    ChainedEntry::read,
                    check.position(),
                    head.position());
            for (ChainedEntry entry : page) {
                AuditBreak found = check.next(entry);
                if (found != null) {
                    return found;
                }
            }
            if (page.isEmpty()) {
                return null;
            }
        }
        return null;
    }

    /** Whether an entry pretends to stand behind the end; read again, for the chain grows while it is checked. */
    private static @Nullable AuditBreak behind(Sql sql) {
        List<ChainedEntry> behind = sql.list(
                ENTRIES + "> (select last_position from audit_chain where id = 1) order by chain_position limit 1",
                ChainedEntry::read);
        return behind.isEmpty()
                ? null
                : new AuditBreak(
                        Kind.ADDED,
                        behind.get(0).position(),
                        behind.get(0).id(),
                        behind.get(0).at());
    }

    private static @Nullable AuditBreak waiting(Sql sql, ChainCheck check) {
        for (ChainedEntry entry : sql.list(ENTRIES + "is null order by id limit " + PAGE, ChainedEntry::read)) {
            AuditBreak found = check.waiting(entry);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static long count(Sql sql) {
        return sql.list(
                        "select count(*) as waiting from audit_entry where chain_position is null",
                        row -> row.getLong("waiting"))
                .get(0);
    }

    private static Head head(Sql sql, String lock) {
        return sql.list(
                        HEAD + lock,
                        row -> new Head(
                                row.getLong("last_position"), row.getString("last_link"), row.getString("key_mark")))
                .get(0);
    }

    private boolean isOtherKey(Head head) {
        return head.keyMark() != null && !head.keyMark().equals(seals.keyMark());
    }
}
