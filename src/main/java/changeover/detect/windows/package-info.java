/**
 * The probes for Windows: uninstall entries, makers' registry keys, services and drivers, Security Center, Defender.
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
