/** The tree of units: looking round in it, finding names, and recording what legal documents order. */
@NullMarked
package vn.khien.organisation.page;

import org.jspecify.annotations.NullMarked;
