package changeover.cli;

import changeover.report.BadFile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** One command of the terminal program. Built without annotations: looking them up would cost every start its time. */
abstract class Command {
    private static final String HELP = "--help";

    final Console console;
    private final CommandSpec spec;

    /** {@code description} says in a line what it does. */
    Command(Console console, String name, String description) {
        this.console = console;
        Callable<Integer> work = this::run;
        spec = CommandSpec.wrapWithoutInspection(work).name(name);
        spec.usageMessage()
                .description(description)
                .synopsisHeading(console.words("help.usage") + " ")
                .synopsisSubcommandLabel(console.words("label.command"))
                .commandListHeading(console.words("help.commands") + "%n");
        spec.addOption(OptionSpec.builder("-h", HELP)
                .usageHelp(true)
                .description(console.words("option.help"))
                .build());
        spec.addOption(Spoken.option(console));
    }

    final CommandSpec spec() {
        return spec;
    }

    /** Does it, and returns the exit code. */
    abstract int run() throws Trouble, Tools.Refused, BadFile;

    final void option(String name, String label, String description) {
        spec.addOption(text(name, label, description).build());
    }

    /** An option that may be given several times. */
    final void several(String name, String label, String description) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .type(java.util.List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .description(description)
                .build());
    }

    /** All values of an option; empty when it was not given. */
    final java.util.List<String> values(String option) {
        java.util.List<String> values = spec.findOption(option).getValue();
        return values == null ? java.util.List.of() : values;
    }

    final void required(String name, String label, String description) {
        spec.addOption(text(name, label, description).required(true).build());
    }

    final void flag(String name, String description) {
        spec.addOption(OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build());
    }

    final void positional(String label, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .required(true)
                .description(description)
                .build());
    }

    /** A word that may be left out: its value is null then. */
    final void optional(String label, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .type(String.class)
                .arity("0..1")
                .description(description)
                .build());
    }

    final void add(Command sub) {
        spec.addSubcommand(sub.spec().name(), sub.spec());
    }

    private static OptionSpec.Builder text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .description(description);
    }

    /** The value of an option, or null when it was not given. */
    final String value(String option) {
        return spec.findOption(option).getValue();
    }

    final boolean given(String flag) {
        Boolean value = spec.findOption(flag).getValue();
        return Boolean.TRUE.equals(value);
    }

    final String value(int position) {
        return spec.positionalParameters().get(position).getValue();
    }
}
