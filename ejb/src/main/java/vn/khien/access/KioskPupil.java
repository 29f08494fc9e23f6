package vn.khien.access;

/**
 * A name on the kiosk.
 *
 * @param number in the list of the class, which the address carries instead of an id
 * @param name the two last words
 * @param alike whether somebody else in the class is called the same, so that the number has to tell them apart
 */
public record KioskPupil(long personId, int number, String name, boolean alike) {}
