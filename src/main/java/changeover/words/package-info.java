/**
 * Whole sentences for people, from bundles in UTF-8 that lie beside the classes that use them.
 *
 * <p>Decision record. <i>Context:</i> plan, report, cli and ui all speak to people, but the table of rooms lets none of
 * them know another just for that. <i>Choice:</i> a small room of its own that every room may use and that uses none.
 * <i>Strongest counter-argument:</i> a room everybody knows attracts whatever has no home. <i>How we will notice it was
 * wrong:</i> when a class other than the reading and formatting of words appears here.
 */
package changeover.words;
