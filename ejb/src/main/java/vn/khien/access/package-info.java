/**
 * Who may come in and what they may do where: accounts, ways to sign in, roles granted at a unit and everything below it,
 * and the trail of who did what.
 *
 * <p>Stands behind {@link vn.khien.shared.CurrentUser}: every boundary asks, and what no role grants is denied. Every
 * failure to sign in is answered alike. The only user of Shiro on this side.
 *
 * <p>Leaves people to {@code people}; an account belongs to one person and adds nothing about them.
 */
@NullMarked
package vn.khien.access;

import org.jspecify.annotations.NullMarked;
