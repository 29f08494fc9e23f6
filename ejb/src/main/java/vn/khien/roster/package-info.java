/**
 * Brings pupils, staff and officials in from the files that schools and offices have: reads them in whatever state they
 * are, shows what would change before anything does, applies all good rows or none, and takes an import back.
 *
 * <p>Rules: nobody is deleted because a file lacks them; an import gives no rights, whatever a position says; what a file
 * tells of parents and addresses is not kept; a row that cannot be trusted is handed back with its reason.
 *
 * <p>Leaves people and their memberships to {@code people}, units and classes to {@code organisation}.
 */
@NullMarked
package vn.khien.roster;

import org.jspecify.annotations.NullMarked;
