/**
 * Doing what was agreed: consent, journal, runner, recovery, and the protocol between window and helper.
 *
 * <p>The law of recovery: <b>the journal says what we meant, the probe says what is; the probe wins.</b> Every event is
 * forced to disk before the next act. Success is what the second look saw; an exit code is a remark.
 *
 * <p>The helper runs with administrator rights and trusts nothing it is handed: it reads the plan file again, checks
 * hash, machine and consent, knows only the closed set of actions, and looks every target up in the machine's own
 * records. Facts that were imported it takes only when their signature fits, wherever they lie. Window and helper
 * talk by files: plan and consent in, journal out, a stop file to stop after the current step. One writer per file,
 * one run per machine.
 *
 * <p>Does not: decide what should be done (that is {@code plan}) or speak to people ({@code ui}, {@code cli}).
 */
package changeover.execute;
