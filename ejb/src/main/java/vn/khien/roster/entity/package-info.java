/** Imports as they are kept. */
@NullMarked
package vn.khien.roster.entity;

import org.jspecify.annotations.NullMarked;
