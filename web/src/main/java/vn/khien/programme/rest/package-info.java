@NullMarked
package vn.khien.programme.rest;

import org.jspecify.annotations.NullMarked;
