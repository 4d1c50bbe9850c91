/**
 * The terminal program: scan, plan, run, resume, status, proof, facts, self-test. Knows no JavaFX and no machine: all
 * it asks for comes through {@link changeover.cli.Tools}.
 *
 * <p>Does: read the command line, call the same engine as the window, say what came of it, end with an exit code. Words
 * for people go to standard output; where that carries data ({@code --json -}), to standard error. Does not: print
 * stack traces, colours, or anything that could steer a terminal.
 *
 * <p>A new command is one class that extends {@code Command}, one line in {@code Cli} and its words in
 * {@code cli.properties}. Example: {@code System.exit(new Cli(tools, out, err, window).run(args))}.
 */
package changeover.cli;
