/**
 * Reads a file of rows row by row, whatever wrote it: Excel old and new, CSV, a web page saved as a workbook. Decides
 * by content, never by the file's name; keeps memory bounded; refuses hostile files early with a reason
 * ({@link vn.khien.shared.sheet.UnreadableFile}).
 *
 * <p>Gives stored results of formulas, what was hidden and which font a cell has, and understands text written in the
 * fonts from before Unicode. Leaves the meaning of rows to others.
 */
@NullMarked
package vn.khien.shared.sheet;

import org.jspecify.annotations.NullMarked;
