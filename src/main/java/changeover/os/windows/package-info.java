/**
 * The door to a real Windows: registry, services, Windows Management, start of the system, elevation, facts.
 *
 * <p>Does: ask Windows through its own functions (JNA), in few calls, and turn each answer into an
 * {@link changeover.os.Answer}. All that can be wrong in an answer is understood in small functions without Windows
 * ({@code RegistryText}, {@code ImagePath}, {@code WmiText}, {@code CommandLine}, {@code WindowsFacts}), so that they are
 * tested anywhere. Does not: change the registry, a service or anything else of Windows.
 *
 * <p>JNA finds its own library in the folder of this program only: the launcher says so
 * ({@code jna.boot.library.path}, {@code jna.nounpack}); a library from a folder that a person can write to would hand
 * her rights, or an administrator's, to anybody.
 *
 * <pre>{@code
 * Host host = WindowsHost.real();
 * host.registry().children(Registry.Path.parse("HKLM/32 SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall"));
 * }</pre>
 */
package changeover.os.windows;
