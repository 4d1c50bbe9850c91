package changeover.cli;

import changeover.knowledge.BadKnowledge;
import changeover.report.BadFile;
import java.io.PrintStream;
import java.util.List;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The terminal program. Every way out is an exit code and, where something is wrong, one sentence: never a stack trace.
 *
 * <p>Example: {@code System.exit(new Cli(tools, out, err, window).run(args))}.
 */
public final class Cli {
    private final Tools tools;
    private final PrintStream out;
    private final PrintStream err;
    private final IntSupplier window;
    private Console console;

    /**
     * @param out for data, and words where there is no data; UTF-8
     * @param err for trouble, and words where {@code out} carries data; UTF-8
     * @param window opens the window and returns its exit code when it was closed; negative when no window can be
     *     opened here
     */
    public Cli(Tools tools, PrintStream out, PrintStream err, IntSupplier window) {
        this.tools = tools;
        this.out = out;
        this.err = err;
        this.window = window;
    }

    /** Does what the arguments say; returns the exit code. */
    public int run(String... all) {
        try {
            // before anything is said, because it is said in this language
            var spoken = Spoken.of(all);
            if (spoken.offered()) {
                tools.speak(spoken.language());
            }
            console = new Console(tools, out, err);
            String complaint = spoken.complaint(console);
            if (complaint != null) {
                console.complain(complaint);
                return Exit.USAGE;
            }
            String[] args = spoken.rest();
            if (args.length > 0) {
                return execute(args);
            }
            int code = window.getAsInt();
            if (code >= 0) {
                return code;
            }
            console.complain(console.words("noWindow"));
            return execute("scan");
        } catch (RuntimeException | Error e) {
            // the outermost edge: a person gets a sentence here, too
            return fault(e);
        }
    }

    private int execute(String... args) {
        int code = commandLine(args[0]).execute(args);
        if (console.tools().factsIgnored()) {
            console.complain(console.words("factsIgnored"));
        }
        return code;
    }

    private CommandLine commandLine(String first) {
        var root = CommandSpec.create().name("changeover");
        root.usageMessage().description(console.words("about"));
        root.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(console.words("option.help"))
                .build());
        root.addOption(Spoken.option(console));
        root.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description(console.words("option.version"))
                .build());
        // no lambdas for the library's own types: its old class format keeps them out of the class archive
        root.versionProvider(new CommandLine.IVersionProvider() {
            @Override
            public String[] getVersion() {
                return new String[] {version()};
            }
        });
        root.usageMessage()
                .synopsisHeading(console.words("help.usage") + " ")
                .synopsisSubcommandLabel(console.words("label.command"))
                .commandListHeading(console.words("help.commands") + "%n");
        for (Command command : commands(first)) {
            root.addSubcommand(command.spec().name(), command.spec());
        }
        var line = new CommandLine(root);
        line.setOut(new java.io.PrintWriter(out, true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler(new CommandLine.IParameterExceptionHandler() {
            @Override
            public int handleParseException(CommandLine.ParameterException e, String[] args) {
                return usage(e);
            }
        });
        line.setExecutionExceptionHandler(new CommandLine.IExecutionExceptionHandler() {
            @Override
            public int handleExecutionException(
                    Exception e, CommandLine command, CommandLine.ParseResult parsed) {
                return trouble(e);
            }
        });
        return line;
    }

    /** Only the one that is asked for, where that is clear: making a command costs a start its time. */
    private List<Command> commands(String first) {
        return switch (first) {
            case "scan" -> List.of(new ScanCommand(console));
            case "plan" -> List.of(new PlanCommand(console));
            case "run" -> List.of(new RunCommand(console));
            case "resume" -> List.of(new ResumeCommand(console));
            case "status" -> List.of(new StatusCommand(console));
            case "proof" -> List.of(new ProofCommand(console));
            case "facts" -> List.of(new FactsCommand(console));
            case "self-test" -> List.of(new SelfTestCommand(console));
            default -> List.of(
                    new ScanCommand(console),
                    new PlanCommand(console),
                    new RunCommand(console),
                    new ResumeCommand(console),
                    new StatusCommand(console),
                    new ProofCommand(console),
                    new FactsCommand(console),
                    new SelfTestCommand(console));
        };
    }

    private String version() {
        try {
            var knowledge = console.knowledge();
            String asOf = knowledge.asOf().toString();
            return knowledge.origin().imported()
                    ? console.words("version.imported", console.tools().version(), asOf)
                    : console.words("version", console.tools().version(), asOf);
        } catch (BadKnowledge _) {
            return console.words("version.noKnowledge", console.tools().version());
        }
    }

    private int usage(ParameterException e) {
        String sentence = switch (e) {
            case UnmatchedArgumentException u when u.isUnknownOption() ->
                console.words("usage.option", u.getUnmatched().getFirst());
            case UnmatchedArgumentException u -> console.words("usage.word", u.getUnmatched().getFirst());
            case MissingParameterException m when !m.getMissing().isEmpty() ->
                console.words("usage.missing", name(m.getMissing().getFirst()));
            case OverwrittenOptionException o -> console.words("usage.twice", name(o.getOverwritten()));
            default -> console.words("usage.other");
        };
        console.complain(sentence);
        return Exit.USAGE;
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private int trouble(Exception e) {
        return switch (e) {
            case Trouble t -> say(t);
            case Tools.Refused r -> say(console.trouble(r));
            case BadFile b -> say(console.trouble(console.words("trouble.file"), b));
            case BadKnowledge b -> say(new Trouble(
                    Exit.OUR_FAULT, console.words("trouble.knowledge", b.problems().getFirst().toString())));
            default -> fault(e);
        };
    }

    private int say(Trouble trouble) {
        console.complain(trouble.getMessage());
        return trouble.code();
    }

    private int fault(Throwable e) {
        console.complain(console.words("trouble.fault", Faults.code(e)));
        return Exit.OUR_FAULT;
    }
}
