package vn.khien.organisation.page;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.Units;

/** A unit below the one that changes, and where it is to go. */
public class ChildChoice implements Serializable {
    private final long id;
    private final String name;
    private final EnumSet<RelationKind> kinds = EnumSet.noneOf(RelationKind.class);
    private @Nullable Integer part;
    private boolean chosen;

    ChildChoice(long id, String name) {
        this.id = id;
        this.name = name;
    }

    /** Every unit below on the day, once, in whatever relations it stands. */
    static List<ChildChoice> of(Units units, long unitId, LocalDate on) {
        Map<Long, ChildChoice> children = new LinkedHashMap<>();
        for (RelationKind kind : RelationKind.values()) {
            for (UnitSummary child : units.children(unitId, kind, on)) {
                children.computeIfAbsent(child.id(), id -> new ChildChoice(id, child.name()))
                        .kinds
                        .add(kind);
            }
        }
        return new ArrayList<>(children.values());
    }

    long id() {
        return id;
    }

    Set<RelationKind> kinds() {
        return kinds;
    }

    public String getName() {
        return name;
    }

    /** The successor by its place on the page: 0 the unit itself, 1 the first part. */
    public @Nullable Integer getPart() {
        return part;
    }

    public void setPart(@Nullable Integer part) {
        this.part = part;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
