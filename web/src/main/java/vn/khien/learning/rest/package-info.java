/** The player's calls. */
@NullMarked
package vn.khien.learning.rest;

import org.jspecify.annotations.NullMarked;
