/**
 * Findings and the person's answers in, choices out, each with reasons for and against. Pure: no machine, no files, no
 * JavaFX, no money. The order rule: what fits the hard needs first, then fewer wishes missed, then fewer answers
 * unknown, then fewer met only in part, then what needs no download, then by name. {@code Advisor.orderRule()} says it
 * to people.
 *
 * <p>Example: {@code new Advisor(locale).advise(knowledge, scan, Answers.NONE).getFirst()} is the built-in protection
 * on a PC where nothing else protects.
 */
package changeover.recommend;
