package changeover.detect.mac;

import changeover.knowledge.Witness;
import changeover.os.Host;
import java.util.List;

/** What was once installed with the Mac's own installer. Receipts often stay when the program has gone. */
public final class Receipts extends NamedFiles {
    public Receipts() {
        super("receipts", Witness.RECEIPT);
    }

    @Override
    public Contract contract() {
        return new Contract(
                "Names of the receipts of installations.",
                "Nothing. Tried with recordings made from documentation only, never on a Mac.",
                "Programs that were dragged into place. A receipt does not say that the program is still there.");
    }

    @Override
    List<String> folders(Host host) {
        return List.of("/var/db/receipts");
    }
}
