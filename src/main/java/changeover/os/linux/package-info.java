/**
 * Linux's own parts of the door to the machine.
 *
 * <p>Decision record. <i>Context:</i> OSHI could tell machine, services and processes. <i>Choice:</i> small files under
 * {@code /etc} and {@code /proc}, and {@code systemctl}. A first question to OSHI loads JNA and starts programs; that
 * costs more time and memory than our whole scan, and it counts removed packages as installed. <i>Strongest
 * counter-argument:</i> OSHI is kept alive by others and knows more kinds of Linux. <i>How we will notice it was
 * wrong:</i> bug reports about machine facts or processes that OSHI reads rightly on the same machine.
 */
package changeover.os.linux;
