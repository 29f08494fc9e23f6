/** What is kept of learning: attempts, lessons read, versions of modules, parents' links and codes. */
@NullMarked
package vn.khien.learning.entity;

import org.jspecify.annotations.NullMarked;
