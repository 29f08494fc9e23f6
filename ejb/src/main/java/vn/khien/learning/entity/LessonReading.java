package vn.khien.learning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.Capacity;
import vn.khien.learning.Learner;

/** A learner read a lesson to its end; the first time counts. */
@Entity
@Table(name = "lesson_reading")
@IdClass(LessonReading.Key.class)
public class LessonReading {
    @Id
    @Column(name = "person_id")
    private long personId;

    @Id
    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Id
    @Column(name = "module_version_id")
    private long moduleVersionId;

    @Id
    private String lesson;

    @Column(name = "read_at")
    private Instant readAt;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected LessonReading() {}

    public LessonReading(Key key, Instant now) {
        this.personId = key.personId;
        this.capacity = key.capacity;
        this.moduleVersionId = key.moduleVersionId;
        this.lesson = key.lesson;
        this.readAt = now;
    }

    public String lesson() {
        return lesson;
    }

    public Instant readAt() {
        return readAt;
    }

    /** Who read what. A class, because Jakarta Persistence takes no record here before 3.2. */
    public static class Key implements Serializable {
        private long personId;
        private Capacity capacity;
        private long moduleVersionId;
        private String lesson;

        @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
        protected Key() {}

        public Key(Learner learner, long moduleVersionId, String lesson) {
            this.personId = learner.personId();
            this.capacity = learner.capacity();
            this.moduleVersionId = moduleVersionId;
            this.lesson = lesson;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && personId == that.personId
                    && capacity == that.capacity
                    && moduleVersionId == that.moduleVersionId
                    && lesson.equals(that.lesson);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, capacity, moduleVersionId, lesson);
        }
    }
}
