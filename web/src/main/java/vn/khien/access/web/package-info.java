/** The door: stands before every page and call, finds out who is there and turns away who has no business here. */
@NullMarked
package vn.khien.access.web;

import org.jspecify.annotations.NullMarked;
