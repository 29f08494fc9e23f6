package vn.khien.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A change of the tree that a legal document orders. Units are named by their ids. */
public sealed interface UnitChange {
    OrgEventKind kind();

    /** The units that it names; who records it must be allowed to change each. */
    Set<Long> units();

    /** The unit is called or coded otherwise. */
    record Rename(long unitId, UnitNaming naming) implements UnitChange {
        @Override
        public OrgEventKind kind() {
            return OrgEventKind.RENAME;
        }

        @Override
        public Set<Long> units() {
            return Set.of(unitId);
        }
    }

    /** Several units of one kind become one: a new one, or one that goes on, be it one of them or another. */
    record Merge(List<Long> unitIds, Successor into) implements UnitChange {
        public Merge {
            unitIds = List.copyOf(unitIds);
        }

        @Override
        public OrgEventKind kind() {
            return OrgEventKind.MERGE;
        }

        @Override
        public Set<Long> units() {
            return Successor.withThose(unitIds, List.of(into));
        }
    }

    /**
     * One unit becomes several. It goes on itself where it is among the successors.
     *
     * @param children which successor, counted from 0, takes each unit that stands below it in any relation
     */
    record Split(long unitId, List<Successor> into, Map<Long, Integer> children) implements UnitChange {
        public Split {
            into = List.copyOf(into);
            children = Map.copyOf(children);
        }

        @Override
        public OrgEventKind kind() {
            return OrgEventKind.SPLIT;
        }

        @Override
        public Set<Long> units() {
            return Successor.withThose(List.of(unitId), into);
        }
    }

    /** The unit ends. Nothing may stand below it that day. */
    record Abolish(long unitId) implements UnitChange {
        @Override
        public OrgEventKind kind() {
            return OrgEventKind.ABOLISH;
        }

        @Override
        public Set<Long> units() {
            return Set.of(unitId);
        }
    }

    /** Units pass from one body to another, in one kind of relation; the other relations stay. */
    record Transfer(RelationKind relation, long fromId, long toId, List<Long> unitIds) implements UnitChange {
        public Transfer {
            unitIds = List.copyOf(unitIds);
        }

        @Override
        public OrgEventKind kind() {
            return OrgEventKind.TRANSFER;
        }

        @Override
        public Set<Long> units() {
            Set<Long> named = new HashSet<>(unitIds);
            named.add(fromId);
            named.add(toId);
            return named;
        }
    }

    /** The unit comes under another one, with all below it. */
    record ChangeParent(long unitId, long parentId) implements UnitChange {
        @Override
        public OrgEventKind kind() {
            return OrgEventKind.CHANGE_PARENT;
        }

        @Override
        public Set<Long> units() {
            return new HashSet<>(List.of(unitId, parentId));
        }
    }
}
