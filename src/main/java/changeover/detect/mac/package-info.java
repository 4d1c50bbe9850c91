/**
 * Probes of the Mac: programs, system extensions, what starts by itself, receipts.
 *
 * <p>Decision record. <i>Context:</i> property lists are XML or binary. <i>Choice:</i> a small strict reader for XML, and
 * {@code plutil -convert xml1 -o -} for binary ones: it is part of every Mac, reads the one file it is given and writes to
 * its output only. {@code defaults} asks a service that keeps copies, so it may tell yesterday's values. <i>Strongest
 * counter-argument:</i> a reader for the binary form would start no process; but only files that carry a sought name are
 * read at all. <i>How we will notice it was wrong:</i> "could not look" on Macs with a program that is plainly there.
 *
 * <p>Written from documentation and tried with recordings made from it; never run on a Mac.
 */
package changeover.detect.mac;
