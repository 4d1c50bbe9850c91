/**
 * macOS: facts about the machine, files, processes. Services and restarts cannot be asked for yet, and say so. Written
 * from documentation and never run on a Mac.
 */
package changeover.os.mac;
