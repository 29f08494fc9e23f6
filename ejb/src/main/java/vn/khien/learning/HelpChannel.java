package vn.khien.learning;

import java.time.LocalDate;

/**
 * Where to turn to for help, in one language.
 *
 * @param number to call, or an address to open
 * @param verifiedOn when somebody last made sure that it is true
 */
public record HelpChannel(long id, String number, String name, String detail, LocalDate verifiedOn) {}
