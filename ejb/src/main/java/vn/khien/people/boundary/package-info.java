/** What users can do with people. */
@NullMarked
package vn.khien.people.boundary;

import org.jspecify.annotations.NullMarked;
