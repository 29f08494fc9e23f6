/** People of units for other programs. */
@NullMarked
package vn.khien.people.rest;

import org.jspecify.annotations.NullMarked;
