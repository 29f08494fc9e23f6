package vn.khien.access.entity;

public enum AccountState {
    ACTIVE,
    LOCKED,
    LEFT
}
