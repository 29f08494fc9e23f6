package vn.khien.access;

/** A place of the chain with its link, as an earlier check told them: the chain must still hold it. */
public record AuditAnchor(long position, String link) {}
