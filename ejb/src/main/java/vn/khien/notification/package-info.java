/**
 * What is sent to people outside: hears the events of the floors below, writes what they ask for into the outbox in the same
 * transaction, and sends it after that. Whoever fires an event knows nothing of mail.
 */
@NullMarked
package vn.khien.notification;

import org.jspecify.annotations.NullMarked;
