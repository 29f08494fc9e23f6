/**
 * What an operation costs on the deployed program with MariaDB under it: {@code mvn -Pbench verify}, some of it by {@code
 * -Dbench=learning,attendance}. The measure is the processor time that server and database spent, read from their
 * processes, because a noisy machine disturbs it least. A missed target is printed, not failed.
 */
@NullMarked
package vn.khien.bench;

import org.jspecify.annotations.NullMarked;
