/** Certificates for other programs. */
@NullMarked
package vn.khien.certification.rest;

import org.jspecify.annotations.NullMarked;
