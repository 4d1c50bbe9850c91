package changeover.plan;

/** What a person is asked to do. The ids are the fixed words of {@link Action#ASK}. */
public enum Ask {
    /** Remove it in its own window, by the guide of the packs. */
    GUIDED("guided"),
    /** Release a package that somebody asked the system to keep. */
    HELD("held"),
    /** Get the replacement from its maker's page. */
    VENDOR_PAGE("vendor-page"),
    /** Install the replacement from the Windows package catalog. */
    WINGET("winget");

    private final String id;

    Ask(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** The one of that id; null for an unknown one. */
    public static Ask of(String id) {
        for (Ask ask : values()) {
            if (ask.id.equals(id)) {
                return ask;
            }
        }
        return null;
    }
}
