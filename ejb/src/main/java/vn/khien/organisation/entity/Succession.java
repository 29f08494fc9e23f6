package vn.khien.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** One unit took over from another. One may have several successors, and one may succeed several. */
@Embeddable
public class Succession {
    @Column(name = "predecessor_id")
    private long predecessorId;

    @Column(name = "successor_id")
    private long successorId;

    protected Succession() {}

    Succession(long predecessorId, long successorId) {
        this.predecessorId = predecessorId;
        this.successorId = successorId;
    }

    public long predecessorId() {
        return predecessorId;
    }

    public long successorId() {
        return successorId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Succession that
                && predecessorId == that.predecessorId
                && successorId == that.successorId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(predecessorId, successorId);
    }
}
