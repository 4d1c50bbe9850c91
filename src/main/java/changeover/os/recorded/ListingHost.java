package changeover.os.recorded;

import changeover.os.Answer;
import changeover.os.Commands;
import changeover.os.Commands.Finished;
import changeover.os.Disk;
import changeover.os.Listed;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Wmi;
import changeover.os.listing.BadList;
import changeover.os.listing.Listing;
import changeover.os.listing.Listings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A computer of which only lists of other tools are there. All other questions were not asked when they were made. */
public final class ListingHost extends RecordedHost {
    private static final String ANTIVIRUS = "AntiVirusProduct";

    private final List<Listing> listings;

    private ListingHost(List<Listing> listings, Recording nothingElse) {
        super(nothingElse);
        this.listings = List.copyOf(listings);
    }

    /**
     * @param sources lists of one computer, at least one
     * @param now the time of the look: the lists do not tell their own
     * @throws BadList when one cannot be used, or when they cannot be of one computer
     */
    public static ListingHost of(List<Listings.Source> sources, Instant now) throws BadList {
        var listings = new ArrayList<Listing>();
        var digest = RegistryFileHost.sha256();
        for (Listings.Source source : sources) {
            digest.update(source.content());
            listings.add(Listings.read(source));
            if (listings.getLast().os() != listings.getFirst().os()) {
                throw new BadList(BadList.Reason.MIXED, source.name());
            }
        }
        Os os = listings.getFirst().os();
        boolean windows = os == Os.WINDOWS;
        String name = switch (os) {
            case WINDOWS -> "Windows";
            case MAC -> "macOS";
            default -> "Linux";
        };
        var places = windows
                ? new Disk.Places("C:\\ProgramData\\Changeover", "C:\\Changeover", "C:\\", "\\")
                : new Disk.Places("/var/lib/changeover", "/changeover", "/", "/");
        // not the mark of the PC itself: a plan made of a list is for no machine, and is refused everywhere
        String mark = HexFormat.of().formatHex(digest.digest());
        var machine = new Machine(os, name, "", "", null, false, mark, null, null);
        return new ListingHost(listings, new Recording("", now, machine, places, answers(listings)));
    }

    /** What a probe asks first: is the place there at all? */
    private static Map<Question, Object> answers(List<Listing> listings) {
        var answers = new LinkedHashMap<Question, Object>();
        var file = Answer.got(new Disk.Entry(Disk.Kind.FILE, 1, null));
        var units = new ArrayList<changeover.os.Services.Service>();
        for (Listing listing : listings) {
            switch (listing) {
                case Listing.DebianPackages _ -> answers.put(Question.of(Question.LOOK, "/var/lib/dpkg/status"), file);
                case Listing.RpmPackages _ -> {
                    answers.put(Question.of(Question.LIST, "/usr/lib/sysimage/rpm"), Answer.got(List.of("(in the list)")));
                    answers.put(Question.of(Question.LIST, "/var/lib/rpm"), Answer.absent());
                }
                case Listing.Extensions _ ->
                    answers.put(Question.of(Question.LOOK, "/usr/bin/systemextensionsctl"), file);
                case Listing.Units told -> {
                    units.addAll(told.units());
                    answers.put(Question.of(Question.SERVICES), Answer.got(List.copyOf(units)));
                }
                case Listing.Programs _, Listing.SecurityProducts _ -> {}
            }
        }
        return answers;
    }

    @Override
    public Answer<List<Listed>> listed() {
        var programs = new ArrayList<Listed>();
        boolean told = false;
        for (Listing listing : listings) {
            if (listing instanceof Listing.Programs of) {
                told = true;
                programs.addAll(of.programs());
            }
        }
        return told ? Answer.got(List.copyOf(programs)) : Answer.absent();
    }

    @Override
    public Commands commands() {
        return command -> {
            String out = switch (command.program()) {
                case "dpkg-query" -> debian();
                case "rpm" -> rpm(command.arguments());
                case "systemextensionsctl" -> extensions();
                default -> null;
            };
            return out == null ? super.commands().run(command) : new Finished(0, out, "");
        };
    }

    @Override
    public Wmi wmi() {
        var rows = new ArrayList<Map<String, String>>();
        boolean told = false;
        for (Listing listing : listings) {
            if (listing instanceof Listing.SecurityProducts products) {
                told = true;
                rows.addAll(products.rows());
            }
        }
        Wmi nothing = super.wmi();
        return told
                ? (namespace, wmiClass, properties) -> wmiClass.equals(ANTIVIRUS)
                        ? Answer.got(List.copyOf(rows))
                        : nothing.query(namespace, wmiClass, properties)
                : nothing;
    }

    private String debian() {
        var lines = new StringBuilder();
        boolean told = false;
        for (Listing listing : listings) {
            if (listing instanceof Listing.DebianPackages of) {
                told = true;
                lines.append(of.lines());
            }
        }
        return told ? lines.toString() : null;
    }

    private String extensions() {
        var lines = new StringBuilder();
        for (Listing listing : listings) {
            if (listing instanceof Listing.Extensions of) {
                lines.append(of.out()).append('\n');
            }
        }
        return lines.isEmpty() ? null : lines.toString();
    }

    /** As the tool answers: a line for each version of a name, or that it is not there. */
    private String rpm(List<String> arguments) {
        var packages = new LinkedHashMap<String, List<String>>();
        boolean told = false;
        for (Listing listing : listings) {
            if (listing instanceof Listing.RpmPackages of) {
                told = true;
                of.packages().forEach((name, versions) ->
                        packages.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(versions));
            }
        }
        if (!told) {
            return null;
        }
        var lines = new StringBuilder();
        var names = arguments.contains("-qa") ? List.copyOf(packages.keySet()) : arguments;
        for (String name : names) {
            packages.getOrDefault(name, List.of())
                    .forEach(version -> lines.append(name).append('\t').append(version).append("\t\n"));
        }
        return lines.toString();
    }
}
