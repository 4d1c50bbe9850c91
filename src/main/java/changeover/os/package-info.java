/**
 * The only door to the machine: files, registry, commands, services, processes, clock, start of the system.
 *
 * <p>Does: offers small interfaces under {@link changeover.os.Host}, with a real form per system ({@code linux},
 * {@code windows}, {@code mac}), a form that writes down every question and answer, and one that plays such a recording
 * back. Does not: judge. It knows no product, no ban and no wizard.
 *
 * <p>Every question is answered by an {@link changeover.os.Answer}: what was there, that nothing was there, or that we
 * could not look and why. The three are never mixed up.
 *
 * <pre>{@code
 * switch (host.registry().key(path)) {
 *     case Answer.Got<RegistryKey> got -> use(got.value());
 *     case Answer.Absent<RegistryKey> _ -> nothingThere();
 *     case Answer.Failed<RegistryKey> failed -> couldNotLook(failed.why(), failed.detail());
 * }
 * }</pre>
 */
package changeover.os;
