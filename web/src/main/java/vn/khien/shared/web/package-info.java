/**
 * What every answer of the server has, whether a Faces page, a file, JSON or a refusal: the headers that protect it, the
 * language and the theme it is shown in, sentences from the bundle, figures and dates as they are written here, and the
 * page that stands in when it failed. Knows servlets but no Faces, so that it still works when Faces does not.
 */
@NullMarked
package vn.khien.shared.web;

import org.jspecify.annotations.NullMarked;
