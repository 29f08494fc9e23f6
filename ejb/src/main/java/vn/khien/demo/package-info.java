/**
 * A small invented city to try the program in, made by the product's own imports and boundaries at the first start of an
 * empty installation in demo mode ({@code lms.demo=true}). Stands above all other capabilities; nothing uses it.
 */
@NullMarked
package vn.khien.demo;

import org.jspecify.annotations.NullMarked;
