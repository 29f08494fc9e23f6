/** The pages of certificates: one's own, the register, and the public one behind the QR code. */
@NullMarked
package vn.khien.certification.page;

import org.jspecify.annotations.NullMarked;
