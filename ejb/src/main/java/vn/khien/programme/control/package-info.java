/** Where campaigns stand, for the audit trail. */
@NullMarked
package vn.khien.programme.control;

import org.jspecify.annotations.NullMarked;
