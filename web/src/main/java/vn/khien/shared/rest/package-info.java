/** What every call under {@code /api/v1} shares: JSON, problem documents, and the header that writes need. */
@NullMarked
package vn.khien.shared.rest;

import org.jspecify.annotations.NullMarked;
