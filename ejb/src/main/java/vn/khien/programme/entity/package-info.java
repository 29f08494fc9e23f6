@NullMarked
package vn.khien.programme.entity;

import org.jspecify.annotations.NullMarked;
