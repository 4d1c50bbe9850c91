package changeover.report;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Management;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Product;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import changeover.os.Machine;
import changeover.os.Os;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A scan out of a report. Fields that later versions add are passed over; fields that version 1 has must be right. */
final class ScanReaderCodec {
    private ScanReaderCodec() {}

    static Scan read(ReadCodec in, Knowledge knowledge) throws BadFile {
        var findings = new ArrayList<Finding>();
        for (ReadCodec each : in.objects("findings")) {
            findings.add(finding(each, knowledge));
        }
        var protection = new ArrayList<Protection>();
        for (ReadCodec each : in.objects("protection")) {
            protection.add(protection(each));
        }
        var blind = new ArrayList<Scan.Blind>();
        for (ReadCodec each : in.objects("couldNotLook")) {
            blind.add(new Scan.Blind(each.text("probe"), each.word("why", ScanWords::why), each.text("detail", "")));
        }
        return new Scan(
                in.instant("taken"),
                in.object("program").date("knowledge"),
                machine(in.object("machine")),
                in.word("verdict", ScanWords::verdict),
                findings,
                protection,
                blind,
                in.number("places", 0),
                false,
                management(in));
    }

    /** Words of later versions are passed over. */
    private static Set<Management> management(ReadCodec in) throws BadFile {
        var all = EnumSet.noneOf(Management.class);
        for (String id : in.has("management") ? in.texts("management") : List.<String>of()) {
            if (Management.of(id) != null) {
                all.add(Management.of(id));
            }
        }
        return all;
    }

    private static Machine machine(ReadCodec in) throws BadFile {
        return new Machine(
                Os.of(in.text("os")),
                in.text("system", ""),
                in.text("version", ""),
                in.text("arch", ""),
                in.truth("server"),
                Boolean.TRUE.equals(in.truth("elevated")),
                in.text("mark"),
                in.text("name", null),
                in.text("user", null));
    }

    private static Finding finding(ReadCodec in, Knowledge knowledge) throws BadFile {
        String family = in.text("family");
        Product product = knowledge.product(family)
                .orElseThrow(() -> new BadFile(BadFile.Kind.UNKNOWN_PRODUCT, family));
        var evidence = evidence(in, family);
        if (evidence.isEmpty()) {
            throw in.incomplete("evidence");
        }
        return new Finding(
                product,
                in.text("name"),
                in.text("version"),
                in.word("state", ScanWords::state),
                in.word("certainty", ScanWords::certainty),
                evidence);
    }

    private static Protection protection(ReadCodec in) throws BadFile {
        String product = in.text("product");
        return new Protection(
                product,
                in.text("name", product),
                in.word("state", ScanWords::protection),
                in.text("definitions", ""),
                evidence(in, product));
    }

    private static List<Evidence> evidence(ReadCodec in, String family) throws BadFile {
        var all = new ArrayList<Evidence>();
        for (ReadCodec each : in.objects("evidence")) {
            Sign.Says present = ScanWords.present(each.text("present", "installed"));
            if (present == null) {
                throw each.incomplete("present");
            }
            all.add(new Evidence(
                    each.text("probe", ""),
                    each.word("witness", Witness::of),
                    each.text("family", family),
                    each.text("where"),
                    each.text("says"),
                    each.text("reason"),
                    present,
                    Boolean.TRUE.equals(each.truth("hypothesis")),
                    each.map("facts")));
        }
        return all;
    }
}
