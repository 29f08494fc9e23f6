package vn.khien.shared;

import java.io.ByteArrayOutputStream;

/**
 * A person's name the Vietnamese way: the given name stands last, sorts first and is what people are greeted by.
 *
 * @param fullName as typed, composed form, single spaces
 * @param givenName what others call the person by; usually the last word, but people may say otherwise
 */
public record PersonName(String fullName, String givenName) {
    /** Longest full name, in letters. */
    public static final int MAX_LENGTH = 120;

    /** Longest given name, in letters. */
    public static final int MAX_GIVEN_LENGTH = 60;

    public PersonName {
        if (fullName.isBlank() || givenName.isBlank() || fullName.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A name has 1 to " + MAX_LENGTH + " letters");
        }
    }

    /** Takes the last word as given name. */
    public static PersonName of(String typed) {
        String fullName = VietnameseText.clean(typed);
        return new PersonName(fullName, fullName.substring(fullName.lastIndexOf(' ') + 1));
    }

    /**
     * As both are typed; without a given name the last word is taken.
     *
     * @throws RuleViolation when one of them is missing or too long
     */
    public static PersonName typed(String fullName, String givenName) {
        String full = VietnameseText.clean(fullName);
        String given = VietnameseText.clean(givenName);
        if (full.isEmpty() || full.length() > MAX_LENGTH || given.length() > MAX_GIVEN_LENGTH) {
            throw new RuleViolation(SharedError.INPUT_INVALID, "fullName");
        }
        return given.isEmpty() ? of(full) : new PersonName(full, given);
    }

    /** Family and middle names, empty for a one-word name. */
    public String familyAndMiddle() {
        return fullName.endsWith(" " + givenName)
                ? fullName.substring(0, fullName.length() - givenName.length() - 1)
                : "";
    }

    /** Given name first, then family and middle names, each by the Vietnamese alphabet. */
    public byte[] sortKey() {
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        key.writeBytes(VietnameseText.sortKey(givenName));
        key.write(0);
        key.writeBytes(VietnameseText.sortKey(familyAndMiddle()));
        return key.toByteArray();
    }

    public String searchKey() {
        return VietnameseText.searchKey(fullName);
    }
}
