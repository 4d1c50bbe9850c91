/**
 * Many machines: scan files in, one summary out, without a server. Not built yet; the room is reserved so that nothing else grows into its place.
 */
package changeover.fleet;
