/** Signing in, accounts, login cards and the audit trail. */
@NullMarked
package vn.khien.access.boundary;

import org.jspecify.annotations.NullMarked;
