package changeover.cli;

import changeover.report.ProofCheck;
import changeover.report.ProofCheck.Refused;
import changeover.report.ProofCheck.Unchanged;
import java.nio.charset.StandardCharsets;

/** {@code proof verify}: is a receipt, from this PC or another, still as it was made? */
final class ProofVerifyCommand extends Command {
    ProofVerifyCommand(Console console) {
        super(console, "verify", console.words("verify.about"));
        positional(console.words("label.file"), console.words("verify.file"));
    }

    @Override
    int run() throws Trouble, Tools.Refused {
        String file = value(0);
        byte[] bytes = console.tools().read(file).getBytes(StandardCharsets.UTF_8);
        return switch (ProofCheck.verify(bytes)) {
            case Unchanged u -> {
                console.say(false, console.words("verify.unchanged", file));
                console.say(false, console.words("verify.plan", u.plan()));
                console.say(false, console.words("verify.machine", u.machine()));
                console.say(false, console.words("verify.limits"));
                yield Exit.OK;
            }
            case Refused r -> throw new Trouble(Exit.BAD_DATA, refused(file, r));
        };
    }

    private String refused(String file, Refused r) {
        return switch (r.why()) {
            case NOT_A_RECEIPT -> console.words("verify.notAReceipt", file);
            case OTHER_VERSION -> console.words("verify.otherVersion", file, r.detail());
            case FILE_CHANGED -> console.words("verify.fileChanged", file);
            case SEAL_BROKEN -> console.words("verify.sealBroken", file);
            case PLAN_CHANGED -> console.words("verify.planChanged", file);
            case OTHER_CONSENT -> console.words("verify.otherConsent", file);
            case JOURNAL_BROKEN -> console.words("verify.journalBroken", file);
            case OTHER_MACHINE -> console.words("verify.otherMachine", file);
        };
    }
}
