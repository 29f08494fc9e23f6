/** Issuing, numbering and drawing certificates. */
@NullMarked
package vn.khien.certification.control;

import org.jspecify.annotations.NullMarked;
