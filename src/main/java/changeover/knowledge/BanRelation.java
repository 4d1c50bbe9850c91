package changeover.knowledge;

/** How a product stands to a ban, as its sources say. */
public enum BanRelation {
    COVERED("covered"),
    EXEMPT("exempt"),
    NOT_COVERED("not-covered"),
    UNCLEAR("unclear");

    private final String id;

    BanRelation(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
