/**
 * Findings and the person's answers in, choices out, each with reasons for and against. Pure: no machine, no files, no
 * JavaFX, no money. The order rule: what fits the hard needs first, then fewer reasons against, then more for, then by
 * name.
 */
package changeover.recommend;
