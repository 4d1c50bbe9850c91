/**
 * The window: shell, flow, jobs, theme, and one folder per page under {@code step}.
 *
 * <p>The only room that knows JavaFX. Does not look at the machine: what it shows comes through {@code Services}. A page
 * is a folder with {@code XStep}, {@code XModel} (state and decisions, no scene graph), {@code XView} (nodes), its words
 * and its css, plus one line in {@code Steps}: see CONTRIBUTING.md.
 */
package changeover.ui;
