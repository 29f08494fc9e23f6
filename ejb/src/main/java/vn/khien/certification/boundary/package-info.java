/** What users can do with certificates. */
@NullMarked
package vn.khien.certification.boundary;

import org.jspecify.annotations.NullMarked;
