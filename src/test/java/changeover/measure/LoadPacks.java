package changeover.measure;

import changeover.knowledge.KnowledgeLoader;

/** Loads and checks all packs of this program once, and prints how long it took: microseconds, then packs. */
public final class LoadPacks {
    private LoadPacks() {}

    public static void main(String[] args) {
        long started = System.nanoTime();
        var knowledge = KnowledgeLoader.load();
        long took = System.nanoTime() - started;
        System.out.println(took / 1000 + " " + knowledge.products().size());
    }
}
