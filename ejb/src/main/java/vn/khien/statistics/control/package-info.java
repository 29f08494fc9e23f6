@NullMarked
package vn.khien.statistics.control;

import org.jspecify.annotations.NullMarked;
