/**
 * What every Faces page leans on: messages, days and times as people type them, failures turned into sentences, and the
 * few things that Faces itself lacks (records in expressions, the nonce of the security policy, the ties between a field
 * and its error). What a page shows around its content comes in through
 * {@link vn.khien.shared.faces.Navigation}, which {@code access} answers.
 */
@NullMarked
package vn.khien.shared.faces;

import org.jspecify.annotations.NullMarked;
