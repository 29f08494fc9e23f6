/** Signing in and tokens for other programs. */
@NullMarked
package vn.khien.access.rest;

import org.jspecify.annotations.NullMarked;
