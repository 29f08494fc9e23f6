@NullMarked
package vn.khien.statistics.boundary;

import org.jspecify.annotations.NullMarked;
