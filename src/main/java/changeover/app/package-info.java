/**
 * The mains (window and terminal, helper) and the wiring by hand. May use every room; no room uses it.
 *
 * <p>{@link changeover.app.Wiring} makes each part once and only when it is first asked for, so that {@code --version}
 * does not pay for a look at the PC. {@link changeover.app.Terminal} and {@link changeover.app.Desk} hand the parts to
 * the terminal program and to the window in the form each of them asks for.
 */
package changeover.app;
