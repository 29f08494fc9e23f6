/** The people of a unit and the file of one person: looking up, moving, putting right. */
@NullMarked
package vn.khien.people.page;

import org.jspecify.annotations.NullMarked;
