/** Pages of those who learn, the parents' door and the teacher's projector. */
@NullMarked
package vn.khien.learning.page;

import org.jspecify.annotations.NullMarked;
