/**
 * The mains (window and terminal, helper) and the wiring by hand. May use every room; no room uses it.
 */
package changeover.app;
