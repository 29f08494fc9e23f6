/** What tests of several capabilities share: a real database from the migrations, a user, a clock, people and classes. */
@NullMarked
package vn.khien.testing;

import org.jspecify.annotations.NullMarked;
