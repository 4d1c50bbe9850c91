/**
 * Linux's own parts of the door to the machine.
 *
 * <p>Decision record. <i>Context:</i> OSHI could tell machine, services and processes. <i>Choice:</i> small files under
 * {@code /etc} and {@code /proc}, {@code dpkg-query} and {@code systemctl}; no OSHI in a scan. Its list of installed
 * programs alone costs about as much time and memory as our whole scan, and it counts removed packages as installed.
 * Likewise no pattern switch over types, no {@code Comparator.comparing}, no {@code EnumMap} where every scan passes:
 * Java 25 makes classes for them at run time, which no class archive holds and which costs a fifth of the scan.
 * <i>Strongest counter-argument:</i> OSHI is kept alive by others and knows more kinds of Linux. <i>How we will notice
 * it was wrong:</i> fault reports about machine facts or processes that OSHI reads rightly on the same machine.
 */
package changeover.os.linux;
