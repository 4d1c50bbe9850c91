package changeover.plan;

/** Why something that was found is not touched. The ids are the fixed words of {@link Plan.Note}. */
public enum NoteWhy {
    /** A company's server looks after it. */
    MANAGED("managed"),
    /** Another maker's product with a banned engine inside. */
    WHITE_LABEL("white-label"),
    /** Not ours to remove, for the reason the packs give. */
    NOT_OURS("not-ours"),
    /** A name was seen, but no proof. */
    UNCLEAR("unclear"),
    /** We know no safe way on this system. */
    NO_RECIPE("no-recipe"),
    /** Installed for one person only: it must be removed as that person, without administrator rights. */
    PER_USER("per-user"),
    /** The machine does not tell a usable product code. */
    NO_PRODUCT_CODE("no-product-code"),
    /** Parts are there, but the program that would remove it is not. */
    BROKEN("broken"),
    /** Somebody asked the package manager to keep it. */
    HELD("held"),
    /** Only a person can do it; the plan has a step for it. */
    GUIDED("guided"),
    /** Only settings or files remain. */
    LEFTOVERS("leftovers"),
    /** A tool that needs no installation was here. */
    TRACES("traces"),
    /** The ban does not name it. */
    NOT_COVERED("not-covered"),
    /** The ban leaves it out. */
    EXEMPT("exempt");

    private final String id;

    NoteWhy(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** The one of that id; null for an unknown one. */
    public static NoteWhy of(String id) {
        for (NoteWhy why : values()) {
            if (why.id.equals(id)) {
                return why;
            }
        }
        return null;
    }
}
