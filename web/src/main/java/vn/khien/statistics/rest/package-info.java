@NullMarked
package vn.khien.statistics.rest;

import org.jspecify.annotations.NullMarked;
