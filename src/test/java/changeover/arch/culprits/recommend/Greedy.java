package changeover.arch.culprits.recommend;

/** Knows every room. The rule of its row must complain about each room it may not know, and about no other. */
public final class Greedy {
    changeover.arch.culprits.words.Greedy words;
    changeover.arch.culprits.knowledge.Greedy knowledge;
    changeover.arch.culprits.os.Greedy os;
    changeover.arch.culprits.detect.Greedy detect;
    changeover.arch.culprits.plan.Greedy plan;
    changeover.arch.culprits.execute.Greedy execute;
    changeover.arch.culprits.report.Greedy report;
    changeover.arch.culprits.ui.Greedy ui;
    changeover.arch.culprits.cli.Greedy cli;
    changeover.arch.culprits.fleet.Greedy fleet;
    changeover.arch.culprits.app.Greedy app;
}
