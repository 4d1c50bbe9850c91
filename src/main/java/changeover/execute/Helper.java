package changeover.execute;

import changeover.execute.Changes.Begun;
import changeover.execute.Changes.NotBegun;
import changeover.execute.Changes.Refusal;
import changeover.knowledge.Knowledge;
import changeover.os.Answer;
import changeover.os.Disk;
import changeover.os.Elevation;
import changeover.os.Host;
import changeover.plan.BadPlan;
import changeover.plan.Plan;
import changeover.plan.PlanCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The program with administrator rights: takes a plan file and a consent, trusts neither, and carries the plan out.
 * It writes into the machine's folder only; from the person's folder it reads the plan, stop files and answers.
 */
public final class Helper {
    public static final int GOOD = 0;
    public static final int USAGE = 64;
    public static final int BAD_DATA = 65;
    public static final int MISSING = 66;
    public static final int FAULT = 70;
    public static final int CANNOT_WRITE = 73;
    public static final int TRY_LATER = 75;
    public static final int NO_RIGHTS = 77;

    private final Host host;
    private final Function<String, Knowledge> knowledge;
    private final Look look;
    private final String program;
    private final Telling telling = new Telling(Locale.ENGLISH);

    public Helper(Host host, Knowledge knowledge, Look look, String program) {
        this(host, _ -> knowledge, look, program);
    }

    /**
     * @param knowledge what is known, when the person's folder is this one (null: not told). That folder is writable by
     *     others: what is taken from it must be verified
     */
    public Helper(Host host, Function<String, Knowledge> knowledge, Look look, String program) {
        this.host = host;
        this.knowledge = knowledge;
        this.look = look;
        this.program = program;
    }

    private FileChanges changes(String folder) {
        Elevation never = _ -> new Elevation.CouldNotAsk("the helper does not start a helper");
        return new FileChanges(host, never, knowledge.apply(folder), look, program);
    }

    /**
     * {@code --plan FILE --consent HASH} or {@code --resume}, each with {@code --mailbox FOLDER} where the person's
     * folder is another one than the plan's.
     *
     * @param say takes one sentence for people when it did not begin
     * @return the exit code
     */
    public int run(List<String> arguments, Consumer<String> say) {
        String plan = null;
        String consent = null;
        String mailbox = null;
        boolean resume = false;
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            boolean more = i + 1 < arguments.size();
            if (word.equals("--resume") && !resume) {
                resume = true;
            } else if (word.equals("--plan") && more && plan == null) {
                plan = arguments.get(++i);
            } else if (word.equals("--consent") && more && consent == null) {
                consent = arguments.get(++i);
            } else if (word.equals("--mailbox") && more && mailbox == null) {
                mailbox = arguments.get(++i);
            } else {
                say.accept(telling.helperUsage());
                return USAGE;
            }
        }
        if (resume ? plan != null || consent != null : plan == null || consent == null) {
            say.accept(telling.helperUsage());
            return USAGE;
        }
        if (!host.machine().elevated()) {
            say.accept(telling.refusal(Refusal.NO_RIGHTS));
            return NO_RIGHTS;
        }
        return resume ? resume(mailbox, say) : begin(plan, consent, mailbox, say);
    }

    private int begin(String file, String consent, String mailbox, Consumer<String> say) {
        Plan plan;
        try {
            boolean plain = host.disk().look(file) instanceof Answer.Got<Disk.Entry> got
                    && got.value().kind() == Disk.Kind.FILE;
            if (!plain || !(host.disk().read(file, PlanCodec.LIMIT) instanceof Answer.Got<String> text)) {
                say.accept(telling.planMissing());
                return refused(consent, new NotBegun(Refusal.BAD_PLAN, Cause.of("no.plan")), MISSING);
            }
            plan = PlanCodec.read(text.value());
        } catch (BadPlan e) {
            say.accept(e.getMessage());
            return refused(consent, new NotBegun(Refusal.BAD_PLAN, e.fault().name()), BAD_DATA);
        }
        String separator = host.disk().places().separator();
        int end = Math.max(file.lastIndexOf(separator), file.lastIndexOf('/'));
        String folder = mailbox != null ? mailbox : end > 0 ? file.substring(0, end) : ".";
        return end(consent, changes(folder).begin(plan, consent, true, new Mailbox(host.disk(), folder)), say);
    }

    private int resume(String mailbox, Consumer<String> say) {
        var newest = Folders.machine(host.disk()).newest();
        String about = newest.map(Folders.Stored::id).orElse("");
        String folder = mailbox != null ? mailbox : newest.map(Helper::lastMailbox).orElse(null);
        return end(about, changes(folder).resume(true, folder == null ? null : new Mailbox(host.disk(), folder)), say);
    }

    private static String lastMailbox(Folders.Stored stored) {
        return stored.reading() instanceof JournalCodec.Good good
                ? good.events().reversed().stream()
                        .map(e -> e.detail(Event.MAILBOX))
                        .filter(m -> !m.isEmpty())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private int end(String about, Begun begun, Consumer<String> say) {
        if (!(begun instanceof NotBegun not)) {
            return GOOD;
        }
        say.accept(telling.refusal(not.why()));
        return refused(about, not, exitCode(not.why()));
    }

    /** Exit code of a refusal, the same in helper and terminal. */
    public static int exitCode(Refusal why) {
        return switch (why) {
            case WRONG_CONSENT, OTHER_MACHINE, BAD_PLAN, OTHER_FACTS -> BAD_DATA;
            case NO_RIGHTS, PERSON_REFUSED -> NO_RIGHTS;
            case BUSY -> TRY_LATER;
            case CANNOT_WRITE -> CANNOT_WRITE;
            case NOTHING_OPEN -> MISSING;
        };
    }

    private int refused(String about, NotBegun not, int code) {
        var machine = Folders.machine(host.disk());
        try {
            host.disk().makeFolder(machine.root(), true);
            String text = RefusalCodec.write(about, Journal.now(host), not);
            host.disk().write(machine.refusal(), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // then the window learns from the helper's end that it did not begin
        }
        return code;
    }
}
