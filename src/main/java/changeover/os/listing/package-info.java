/**
 * Lists that other tools write, understood by what is in them: {@code winget list}, tables with a name and a version or
 * publisher (CSV, or in columns as PowerShell prints them), osquery's {@code programs} and
 * {@code windows_security_products}, {@code dpkg -l}, {@code rpm -qa}, {@code systemctl list-units} and
 * {@code systemextensionsctl list}. They come from anybody, so whatever stands in them nothing is thrown but
 * {@link changeover.os.listing.BadList}.
 *
 * <pre>{@code
 * Listing listing = Listings.read(new Listings.Source("list.csv", bytes));
 * Host host = ListingHost.of(List.of(listing), now); // answers only what the lists hold
 * }</pre>
 */
package changeover.os.listing;
