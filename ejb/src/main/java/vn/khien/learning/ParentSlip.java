package vn.khien.learning;

/** What a child takes home: the name stands on it so that the teacher can hand it out, the code so that the parent can begin. */
public record ParentSlip(String fullName, String code) {}
