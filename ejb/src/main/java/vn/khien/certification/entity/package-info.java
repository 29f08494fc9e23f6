/** The register's lines and the rules they keep. */
@NullMarked
package vn.khien.certification.entity;

import org.jspecify.annotations.NullMarked;
