package vn.khien.access;

import java.time.Instant;

/**
 * One time that somebody is signed in.
 *
 * @param seenAt when it was used last, to some minutes
 * @param own whether it is the one that asks
 */
public record SessionLine(Instant beganAt, Instant seenAt, boolean own) {}
