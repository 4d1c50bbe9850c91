package changeover.os.listing;

import changeover.os.Listed;
import changeover.os.listing.BadList.Reason;
import java.util.List;
import java.util.Optional;

/** Understands a list by what is in it; its name says nothing. */
public final class Listings {
    /** No PC has a list of this length. */
    public static final int LIMIT = 64 << 20;

    /** @param name of the file; people are told it as the place where something stands */
    public record Source(String name, byte[] content) {}

    private Listings() {}

    /**
     * What a list says.
     *
     * @throws BadList when it is too long, or of no kind that we know
     */
    public static Listing read(Source source) throws BadList {
        if (source.content().length > LIMIT) {
            throw new BadList(Reason.TOO_LONG, source.name());
        }
        String name = source.name().substring(Math.max(source.name().lastIndexOf('/'), source.name().lastIndexOf('\\')) + 1);
        String text = ListText.of(source.content());
        String start = text.stripLeading();
        if (start.startsWith("[") || start.startsWith("{")) {
            return OsqueryCodec.read(text, name).orElseThrow(() -> new BadList(Reason.UNKNOWN, source.name()));
        }
        List<String> lines = ListText.lines(text);
        Optional<? extends Listing> known = Tools.extensions(text, lines)
                .or(() -> Tools.debian(lines))
                .or(() -> Tools.units(lines));
        if (known.isEmpty()) {
            known = FixedColumns.read(lines, name).map(Listing.Programs::new);
        }
        if (known.isEmpty()) {
            known = Delimited.read(text, name).map(Listing.Programs::new);
        }
        if (known.isEmpty()) {
            known = Tools.rpm(lines);
        }
        return known.orElseThrow(() -> new BadList(Reason.UNKNOWN, source.name()));
    }

    /** A row as a program; empty when it has no name. */
    static Optional<Listed> listed(String name, String version, String publisher, String where) {
        String plain = ListText.plain(name);
        boolean cut = plain.endsWith("\u2026") || plain.endsWith("...");
        String kept = cut ? plain.substring(0, plain.length() - (plain.endsWith("...") ? 3 : 1)).strip() : plain;
        String by = ListText.plain(publisher);
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Listed(
                        kept, cut, ListText.plain(version), by.endsWith("\u2026") || by.endsWith("...") ? "" : by, where));
    }
}
