package vn.khien.attendance;

/**
 * What the closed sheets of a unit say.
 *
 * @param sessions in which the unit took part
 * @param attendances lượt: each person in each session, and everybody who was counted without a name
 * @param people người: different people with a name
 */
public record Presence(long sessions, long attendances, long people) {
    public static final Presence NONE = new Presence(0, 0, 0);
}
