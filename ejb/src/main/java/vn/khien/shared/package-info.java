/**
 * The ground floor: what every capability speaks of and that belongs to none of them. Time, Vietnamese
 * names, places in the tree, rule violations, paging, and {@link vn.khien.shared.CurrentUser}, the
 * question "who acts, and what may they do at which unit".
 *
 * <p>Knows no capability. Leaves the answer of {@code CurrentUser} to {@code access}.
 */
@NullMarked
package vn.khien.shared;

import org.jspecify.annotations.NullMarked;
