@NullMarked
package vn.khien.statistics.page;

import org.jspecify.annotations.NullMarked;
