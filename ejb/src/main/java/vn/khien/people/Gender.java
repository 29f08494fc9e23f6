package vn.khien.people;

public enum Gender {
    MALE,
    FEMALE
}
