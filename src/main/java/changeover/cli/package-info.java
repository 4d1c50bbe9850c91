/**
 * The terminal program: scan, plan, run, status, proof, facts, self-test. Knows no JavaFX. Data goes to stdout, words for people to stderr.
 */
package changeover.cli;
