/**
 * Modules, their lessons and quizzes, and how far each person got with them.
 *
 * <p>The text comes from the class path ({@code content/}), is read once at start and never changes while the program
 * runs; the database keeps only facts: which lesson somebody read, which answers an attempt holds. Rules: the first
 * answer to a question counts, an attempt ends once, right answers are shown only for questions that were answered.
 *
 * <p>A parent learns on behalf of a child, through a class's link and the child's code, without an account: the facts are
 * the child's, in the capacity {@link vn.khien.learning.Capacity#GUARDIAN}.
 *
 * <p>Leaves to others what must be learnt by whom ({@code programme}) and what follows from it ({@code completion}).
 */
@NullMarked
package vn.khien.learning;

import org.jspecify.annotations.NullMarked;
