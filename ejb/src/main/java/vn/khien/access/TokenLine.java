package vn.khien.access;

import java.time.Instant;

/** A token as its owner sees it again: what it is for, and until when. */
public record TokenLine(long id, String name, TokenScope scope, Instant createdAt, Instant expiresAt) {}
