/** What users do with sessions and sheets; transactions and permissions start here. */
@NullMarked
package vn.khien.attendance.boundary;

import org.jspecify.annotations.NullMarked;
