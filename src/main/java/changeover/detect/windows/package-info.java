/**
 * The probes for Windows: uninstall entries of the machine and of all accounts, products of Windows Installer, makers'
 * registry keys, services and drivers, Security Center, Defender, store packages, browser extensions, scheduled tasks,
 * network components, root certificates, signers of files, and who manages the PC.
 *
 * <p>Each asks a few questions over {@link changeover.os.Host} and understands the answers in a static function that
 * needs no Windows. None names a vendor: what to look for comes with {@link changeover.detect.Signs}. None uses the
 * class of installed products in Windows Management, because asking it can start repairs.
 *
 * <pre>{@code
 * List<Evidence> seen = UninstallKeys.understand(keys, signs);
 * }</pre>
 */
package changeover.detect.windows;
