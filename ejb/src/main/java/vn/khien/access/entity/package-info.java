/** Accounts, granted roles and the audit trail. */
@NullMarked
package vn.khien.access.entity;

import org.jspecify.annotations.NullMarked;
