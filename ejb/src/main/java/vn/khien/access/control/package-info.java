/** Sign-in, secrets and the answer of who may do what. */
@NullMarked
package vn.khien.access.control;

import org.jspecify.annotations.NullMarked;
