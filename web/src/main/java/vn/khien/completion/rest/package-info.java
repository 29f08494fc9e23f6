@NullMarked
package vn.khien.completion.rest;

import org.jspecify.annotations.NullMarked;
